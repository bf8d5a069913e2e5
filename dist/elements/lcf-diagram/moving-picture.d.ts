import { type SVGTemplateResult } from 'lit';
import type { DiagramLayout, TweenFrame } from '../../layout/diagram-types.js';
import type { Model } from '../../model/types.js';
/** A moment of the rings on their way from one layout to the next. */
export interface Moment {
    readonly from: DiagramLayout;
    readonly to: DiagramLayout;
    readonly progress: number;
    readonly frame: TweenFrame;
}
/** The shapes between two layouts, without words: text does not bend. Drawn again each frame. */
export declare function movingPicture(model: Model, { from, to, frame }: Moment): SVGTemplateResult;
