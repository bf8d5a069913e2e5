/** Geometry of the spread view: shares of the scale in percent, so that the drawing grows with its row. */
export interface ScaleRange {
    readonly min: number;
    readonly max: number;
    readonly rtl: boolean;
}
/** Where a value lies on the scale, in percent from the left edge; from the right in right-to-left text. */
export declare function shareOf(value: number, { min, max, rtl }: ScaleRange): number;
/** A stretch of the scale, left end and width in percent. */
export interface Stretch {
    readonly at: number;
    readonly width: number;
}
/** From one value to another, in either order. */
export declare function stretchOf(from: number, to: number, range: ScaleRange): Stretch;
