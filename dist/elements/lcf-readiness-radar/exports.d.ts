import { type PictureFont, type PictureView } from './picture.js';
import { type Results } from './results.js';
/** What only files need. */
export declare const styles: import("lit").CSSResult;
/** Everything on show as CSV that no spreadsheet runs as a formula. */
export declare function csvFile(results: Results): Blob;
/** Everything on show as JSON, for other programs. */
export declare function jsonFile(results: Results): Blob;
/**
 * A view with its title, legend and notes on one sheet.
 * @param place where the widget's styles hold.
 * @param rootClass classes of the wrapper that hold the font.
 */
export declare function imageFile(type: 'svg' | 'png', view: PictureView, results: Results, font: PictureFont, place: HTMLElement, rootClass: string): Promise<Blob>;
/** Hands a file to the reader. @returns its name. */
export declare function deliver(results: Results, file: Blob, extension: string): string;
