import type { Bead, DiagramLayout, DomainArc, Segment } from '../../layout/diagram-types.js';
/** What a reader can point at. */
export type Shown = {
    readonly type: 'segment';
    readonly part: Segment;
} | {
    readonly type: 'bead';
    readonly part: Bead;
} | {
    readonly type: 'domain';
    readonly part: DomainArc;
};
export interface PictureIndex {
    /** Every part, by id. */
    readonly parts: ReadonlyMap<string, Shown>;
    /** Parts the keyboard reaches. */
    readonly reachable: ReadonlySet<string>;
}
/** The parts of a layout by id; made once for each layout. */
export declare function indexOf(layout: DiagramLayout): PictureIndex;
/** The part that shows a node, where there is one in view. */
export declare function partFor(layout: DiagramLayout, id: string | null): Shown | undefined;
