/** Geometry of the spread view: shares of the scale in percent, so that the drawing grows with its row. */

export interface ScaleRange {
  readonly min: number;
  readonly max: number;
  readonly rtl: boolean;
}

const round = (value: number): number => Math.round(value * 100) / 100 || 0;

/** Where a value lies on the scale, in percent from the left edge; from the right in right-to-left text. */
export function shareOf(value: number, { min, max, rtl }: ScaleRange): number {
  const share = max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0;
  return round(100 * (rtl ? 1 - share : share));
}

/** A stretch of the scale, left end and width in percent. */
export interface Stretch {
  readonly at: number;
  readonly width: number;
}

/** From one value to another, in either order. */
export function stretchOf(from: number, to: number, range: ScaleRange): Stretch {
  const [a, b] = [shareOf(from, range), shareOf(to, range)];
  return { at: Math.min(a, b), width: round(Math.abs(a - b)) };
}
