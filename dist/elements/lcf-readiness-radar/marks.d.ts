import { type TemplateResult } from 'lit';
import { type Shape } from './drawing.js';
import type { Results } from './results.js';
export declare const markPath: (slot: number) => string;
/** A series' mark centred at (x, y). */
export declare const mark: (slot: number, x: number, y: number) => Shape;
/** A cross: no rating here. */
export declare const cross: (x: number, y: number) => Shape;
/** Where a series was the last time: the circle of the first series, small and hollow. */
export declare const earlierMark: (x?: number, y?: number) => Shape;
/** A piece of a series' line with its mark, for legends. */
export declare const seriesSample: (slot: number) => TemplateResult;
/** A mark alone. */
export declare const markSample: (slot: number) => TemplateResult;
export declare const targetSample: () => TemplateResult;
export declare const crossSample: () => TemplateResult;
export declare const rangeSample: () => TemplateResult;
export declare const changeSample: () => TemplateResult;
export declare const halfSample: () => TemplateResult;
/** A piece of a domain's line: the sign that stands around the radar, beside the domain's name. */
export declare const domainSample: (results: Results, group: number) => TemplateResult;
export declare const DOMAIN_STYLES: readonly ['solid', 'double', 'dashed', 'dotted'];
/** One line, or two for the double style. @param path the line at an offset from its middle. */
export declare function domainLines({ model, visible }: Results, group: number, path: (offset: number) => string): Shape[];
