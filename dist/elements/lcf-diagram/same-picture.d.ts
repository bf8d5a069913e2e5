import type { Model } from '../../model/types.js';
/** Whether two models draw the same picture: descriptions and other texts may come later, and change nothing in it. */
export declare const isSamePicture: (one: Model | null, other: Model | null) => boolean;
