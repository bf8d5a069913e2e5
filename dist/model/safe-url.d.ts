/**
 * Which addresses a config may name. Config text is untrusted: an address that could run code
 * (`javascript:`, `data:text/html`, …) is refused before it can reach an attribute.
 */
/** Whether an address says all, so that it is relative to nothing. */
export declare const hasOwnScheme: (url: string) => boolean;
/** `http:`, `https:`, `mailto:`, `tel:` or relative. */
export declare function isSafeHref(url: string): boolean;
/** `http:`, `https:` or relative. */
export declare function isSafeFile(url: string): boolean;
/** `http:`, `https:`, relative or an embedded PNG, JPEG, WebP or GIF. SVG data is refused: it can hold scripts. */
export declare function isSafeImage(url: string): boolean;
