import type { Scheme } from '../../model/types.js';
/** `auto` follows the page where it has chosen a scheme, else the system. */
export declare function schemeOf(host: HTMLElement, scheme: Scheme): Scheme;
/** True where the page has set no font, so that the browser's serif would show. */
export declare function hasDefaultFont(host: HTMLElement): boolean;
