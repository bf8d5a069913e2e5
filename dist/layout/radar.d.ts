export interface RadarAxis {
    readonly index: number;
    /** Which group (domain) it belongs to. */
    readonly group: number;
    readonly angle: number;
    /** Width of its wedge, in radians. */
    readonly width: number;
}
export interface RadarFrame {
    readonly axes: readonly RadarAxis[];
    /** From and to angle of each group's arc. */
    readonly arcs: readonly {
        readonly group: number;
        readonly from: number;
        readonly to: number;
    }[];
    /** Middle of each gap between two groups; with one group, of the gap at the top. */
    readonly gaps: readonly number[];
    /** −1 in right-to-left text. */
    readonly mirror: 1 | -1;
}
export interface Point {
    readonly x: number;
    readonly y: number;
}
/** The point at an angle and distance. */
export declare const polar: (frame: RadarFrame, angle: number, radius: number) => Point;
/**
 * Places the axes: equal wedges in the given order, with a gap between groups.
 * @param groups number of axes in each group; empty groups take no room.
 */
export declare function radarFrame(groups: readonly number[], rtl?: boolean): RadarFrame;
/** Distance of a value from the centre, linear between the lowest level (0.16 R) and the highest (R). */
export declare function radiusOf(value: number, min: number, max: number, radius: number): number;
/** An arc at a radius, as an open line. A whole turn is drawn as two halves. */
export declare function arcPath(frame: RadarFrame, from: number, to: number, radius: number): string;
/** The wedge of an axis from the centre outwards: its target for pointers. */
export declare function wedgePath(frame: RadarFrame, { angle, width }: RadarAxis, radius: number): string;
export interface RadarLine {
    /** The outline; broken on both sides of an axis without a value, empty with nothing to join. */
    readonly d: string;
    readonly points: readonly (Point & {
        readonly axis: number;
    })[];
}
/** One series: its marks, and the line that joins neighbours. It never crosses an axis without a value. */
export declare function radarLine(frame: RadarFrame, values: readonly (number | null | undefined)[], distance: (value: number) => number): RadarLine;
/**
 * Angle for the numerals of the scale: the gap between domains where every line is farthest from them. Where
 * all gaps are crowded, the free middle between any two axes.
 * @param lines values of every series and of the target.
 * @param radii distance of each numeral from the centre.
 * @param clear distance that counts as free, in the unit of `radii`.
 */
export declare function numeralAngle(frame: RadarFrame, lines: readonly RadarLine[], radii: readonly number[], clear: number): number;
