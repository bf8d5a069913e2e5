/** Titles of the rings beside an unfolded part: their sectors lie like the spokes of a wheel, and so do the lines. */
import type { Label, LabelLine } from './diagram-types.js';
import { fitLabel, type FitLabel } from './label-fit.js';
import { pointAt, round } from './polar.js';

/** Text that leans more than this is hard to read. */
const MAX_LEAN = (40 * Math.PI) / 180;
const LEVEL = Math.PI / 2;

/** Lines along the radius, as if the sector lay level to the side. */
export const fitTilted: FitLabel = (context, text, sector, size, maxLines): Label | null => {
  const lean = (sector.startAngle + sector.endAngle) / 2 - LEVEL;
  if (Math.abs(lean) > MAX_LEAN) return null;
  const level = { ...sector, startAngle: sector.startAngle - lean, endAngle: sector.endAngle - lean };
  const { mirror } = context;
  const label = fitLabel({ ...context, view: null }, text, level, size, false, maxLines);
  const tilted = (line: LabelLine): LabelLine => {
    /** A point so far along the line, from left to right. */
    const at = (along: number): { x: number; y: number } => {
      const [x, y] = [mirror * (line.x + along), line.y];
      return pointAt(Math.atan2(x, -y) + lean, Math.hypot(x, y), mirror);
    };
    const [from, to] = [at(-line.width / 2 - size), at(line.width / 2 + size)];
    return { ...line, ...at(0), arc: `M${round(from.x)},${round(from.y)}L${round(to.x)},${round(to.y)}` };
  };
  return label && { ...label, mode: 'tilted', lines: label.lines.map(tilted) };
};
