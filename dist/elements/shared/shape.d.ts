import { type SVGTemplateResult, type TemplateResult } from 'lit';
import { shapePath } from '../../layout/shape-path.js';
export { shapePath };
/** The shape as an SVG fragment centred at (x, y). */
export declare const shapeMark: (index: number, x: number, y: number, size: number) => SVGTemplateResult;
/** The shape as an inline icon in the current colour. */
export declare const shapeIcon: (index: number, hollow?: boolean) => TemplateResult;
