import { type TemplateResult } from 'lit';
/**
 * Draws a template out of sight, on white paper whatever the scheme, and gives it as a file of its own: no classes,
 * no script, no reference to anything outside.
 * @param template one `<svg>` with `width` and `height`.
 * @param place where the widget's styles hold: its shadow root.
 * @param rootClass classes of the wrapper that hold the font; the scheme is always light.
 */
export declare function svgFile(template: TemplateResult, place: DocumentFragment | HTMLElement, rootClass: string, dir: 'ltr' | 'rtl'): string;
/** A drawing as PNG. */
export declare function pngFile(svg: string): Promise<Blob>;
