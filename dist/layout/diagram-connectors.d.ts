/**
 * Lines from a part to what it connects to. They run only in the streets: along the channels between rings, and
 * from one channel to the next through a gap between segments. Each channel is entered at one place and every
 * target reached the shorter way round from there, so that all of a channel's runs make up one arc.
 */
import type { Channel, Connectors, DiagramLayout } from './diagram-types.js';
/** Street inside ring i at index i, then the one outside the last; null where there is none. */
export declare function channelsOf({ disc, rings }: DiagramLayout): (Channel | null)[];
/**
 * Lines from one part to others, by node or part ids, as `relatedNodes` lists them. Nothing crosses a filled part
 * but the bead track of a practice's own experience. Over 24 targets nothing is drawn (`tooMany`).
 */
export declare function connectorPaths(layout: DiagramLayout, fromId: string, toIds: Iterable<string>): Connectors;
