import type { ParentTalk } from './protocols.js';
export interface HeightHost {
    /** The element whose height counts; nothing in it may depend on the height of the frame. */
    readonly root: HTMLElement;
    readonly talk: ParentTalk;
    readonly parent: Pick<Window, 'postMessage'>;
}
/**
 * Tells the parent the height of `root`, at most once a frame and only when it changed or was asked for.
 * Heights are no secret, so they go to whoever the parent is; what comes in counts only from the parent.
 * @returns stops it.
 */
export declare function tellHeights({ root, talk, parent }: HeightHost): () => void;
