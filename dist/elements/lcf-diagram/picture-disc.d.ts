import type { PictureSource } from './picture-source.js';
/** The learner in the middle. Said in words beside the picture, so hidden here. */
export declare function discElement({ model, layout, logo }: PictureSource): SVGElement;
