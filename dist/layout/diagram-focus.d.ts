import type { DiagramLayout } from './diagram-types.js';
/**
 * Where a key leads from a part: arrows along a ring (and round its end) and between rings to the nearest angle,
 * Home and End to the first and last of the ring, or of the experience a bead belongs to, Page Up and Page Down to
 * the start of the previous or next group. In an unfolded layout up and down run along the list. Takes ids of
 * nodes or parts; null where the key means nothing or there is nowhere to go.
 */
export declare function nextFocus(layout: DiagramLayout, id: string, key: string): string | null;
