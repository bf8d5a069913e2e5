import { type TemplateResult } from 'lit';
import type { Results } from './results.js';
/** Views that can be saved as a picture. */
export declare const PICTURE_VIEWS: readonly ['radar', 'dots'];
export type PictureView = (typeof PICTURE_VIEWS)[number];
export interface PictureFont {
    measure(text: string, size: number, weight: number): number;
}
/**
 * A view with its title, legend and notes on one sheet.
 * @param about what the notes say.
 */
export declare function pictureTemplate(view: PictureView, results: Results, font: PictureFont, about: readonly string[]): TemplateResult;
