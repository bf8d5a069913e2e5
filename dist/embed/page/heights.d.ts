import type { ParentTalk } from './protocols.js';
export interface HeightHost {
    /** The element whose height counts; nothing in it may depend on the height of the frame. */
    readonly root: HTMLElement;
    readonly talk: ParentTalk;
    readonly parent: Pick<Window, 'postMessage'>;
}
/**
 * Class of the page while its frame is as high as was asked. It then needs no scroll bar, and shows none: one
 * would make the content narrower, and so higher, for as long as a new height is on its way.
 */
export declare const FOLLOWED = "followed";
/**
 * Tells the parent the height of `root`, at most once a frame and only when it changed or was asked for.
 * Heights are no secret, so they go to whoever the parent is; what comes in counts only from the parent.
 * @returns stops it.
 */
export declare function tellHeights({ root, talk, parent }: HeightHost): () => void;
