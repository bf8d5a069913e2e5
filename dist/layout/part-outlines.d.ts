/** Lines around parts and inside their edges: few parts ever have one, so they are drawn when they are asked for. */
import type { DiagramLayout, DomainArc, Segment } from './diagram-types.js';
/** How far out the middle of a line lies. */
declare const GROW: {
    /** 3 px wide, 2 px from the shape: focus and selection. */
    chosen: number;
    /** A further 2 px and 3 px out: focus on a chosen part. */
    again: number;
    /** 1.5 px wide, 2 px inside the edge: hover and related. */
    inset: number;
};
export declare const segmentOutline: (layout: DiagramLayout, segment: Segment, which: keyof typeof GROW) => string;
/** The focus line of a domain: around its title too, where that follows the line. */
export declare function domainOutline(layout: DiagramLayout, { radius, room, label, ...arc }: DomainArc): string;
export {};
