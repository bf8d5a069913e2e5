import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { Model } from '../../model/types.js';
import type { DiagramContext } from './context.js';
import type { LayoutRequest, Unfold } from './layout-cache.js';
import { type PictureStage, type Unfolder, type Words } from './picture-stage.js';
/** Unfolds a part on the stage, once what that takes has been fetched, and moves the picture there and back. */
export declare class UnfoldStage implements Unfolder {
    #private;
    /** Id of the part that is to stand unfolded. */
    id: string | null;
    constructor(host: LitElement, stage: PictureStage);
    /** Fetches it before it is asked for, where it may be; what is to be drawn now goes first. */
    prepare(): void;
    get layout(): Unfold | null;
    wanted({ model, t }: Words): LayoutRequest['unfolded'];
    change(model: Model, from: DiagramLayout, to: DiagramLayout): void;
    stop(): void;
    get isMoving(): boolean;
    /** After an update of the host. */
    paint(): void;
    /** Above what stands unfolded: where the reader is, and the way back. */
    renderPath(context: DiagramContext): TemplateResult | typeof nothing;
    /** Room to unfold a part. */
    get canUnfold(): boolean;
    /** Whether the details can stand at the side; sizes as in the styles of `.wide > .side-by-side`. */
    get hasRoomBeside(): boolean;
}
