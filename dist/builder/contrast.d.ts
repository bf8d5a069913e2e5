import type { ColorPair, Model } from '../model/types.js';
/** What is drawn for the accent: in each scheme the colour that was set, or the nearest that can be seen. */
export declare const drawnAccent: ({ theme }: Model, accent: string) => ColorPair;
/** How far drawn colours stand out from the page, in both schemes, in words. */
export declare function contrastOf({ theme }: Model, [light, dark]: ColorPair): string;
