/** Finds the place of one label in one sector. Which rule a whole ring uses is decided in ring-labels.ts. */
import type { Box, Label, LabelLine, Mark, Point, Sector } from './diagram-types.js';
import { arcPath, clamp, type Mirror, pointAt, round, wrap } from './polar.js';
import type { LineBreaker, TextLine } from './text-lines.js';

/** Free room a label keeps to every edge, and what it aims for. */
export const CLEAR = 6;
const AIM = 11;
/** With this much room a label stays in the middle of its part. */
const ENOUGH = 8;
/** A label is moved, or given one more line, for this much room. */
const WORTH = 0.5;
const SHAPE_CLEAR = 3;
/** How far a shape reaches from its middle, in its own size. */
const SHAPE_REACH = 1.3;
/** Share of the font size above and below the baseline that ink may fill, and from line to line. */
export const ASCENT = 0.74;
export const DESCENT = 0.2;
export const LINE = 1.16;
/** Size of a shape before a text, and the room of it and the gap behind, in font sizes. */
const MARK = 0.36;
const INDENT = 2 * MARK + 0.48;
/** Between these the baseline is turned round, or the text would stand on its head. */
const FLIP_FROM = (98 * Math.PI) / 180;
const FLIP_TO = (262 * Math.PI) / 180;
/** How far along the radius straight lines may move to find room, in shares of the sector's depth. */
const SHIFTS = [0, -0.1, 0.1, -0.2, 0.2];

export interface LabelContext {
  readonly breaker: LineBreaker;
  readonly mirror: Mirror;
  /** What is seen of the rings, as if nothing were mirrored; null where they are seen whole. */
  readonly view: Box | null;
}

export interface LabelText {
  readonly text: string;
  /** 1 to 4: an experience's shape before the first line; 0: none. */
  readonly shape: number;
  /** Start of the keys of its lines. */
  readonly key: string;
  readonly source: Label['source'];
}

export const NO_LABEL: Label = { mode: 'none', source: 'sign', fontSize: 12, lines: [], mark: null };

/** Signs are capitals and digits: nothing hangs below their line. */
const inkOf = ({ source }: LabelText): readonly [height: number, baseline: number] => {
  const descent = source === 'sign' ? 0 : DESCENT;
  return [ASCENT + descent, (ASCENT - descent) / 2];
};

const indentOf = ({ shape }: LabelText): number => (shape ? INDENT : 0);

/** At most so many lines; empty where the text cannot be broken into as many. */
export function linesOf({ breaker }: LabelContext, text: LabelText, count: number): readonly TextLine[] {
  const lines = breaker.lines(text.text, count, indentOf(text));
  return lines.length < count ? [] : lines;
}

/** How far the middle of a line lies below the middle of its block, in font sizes. */
const lineAt = (index: number, count: number): number => LINE * (index - (count - 1) / 2);

/** Width with the shape that stands before the first line. */
const widthOf = (text: LabelText, lines: readonly TextLine[], index: number): number =>
  (lines[index]?.width ?? 0) + (index > 0 ? 0 : indentOf(text));

/** Ink of the lines of a block around a point, not mirrored. */
export function inkBoxes(text: LabelText, lines: readonly TextLine[], { x, y }: Point, size: number): Box[] {
  const height = inkOf(text)[0] * size;
  return lines.map((_, index) => {
    const width = widthOf(text, lines, index) * size;
    return {
      x: x - width / 2,
      y: y + lineAt(index, lines.length) * size - height / 2,
      width,
      height,
    };
  });
}

/** Straight lines around a point, which is given as if nothing were mirrored. */
export function straightLabel(
  { mirror }: LabelContext,
  text: LabelText,
  lines: readonly TextLine[],
  { x, y }: Point,
  size: number,
): Label {
  const [, baseline] = inkOf(text);
  const drawn = lines.map((line, index): LabelLine => {
    const indent = index > 0 ? 0 : indentOf(text);
    return {
      text: line.text,
      width: line.width * size,
      x: round(mirror * (x + (indent * size) / 2)),
      y: round(y + (lineAt(index, lines.length) + baseline) * size),
      anchor: 'middle',
      arc: null,
      key: `${text.key}-${index}`,
    };
  });
  const start = mirror * (x - (widthOf(text, lines, 0) / 2 - MARK) * size);
  const mark = text.shape
    ? {
        shape: text.shape,
        x: round(start),
        y: round((drawn[0]?.y ?? 0) - MARK * size),
        size: round(MARK * size),
      }
    : null;
  return { mode: 'horizontal', source: text.source, fontSize: size, lines: drawn, mark };
}

/** How far the sides of a box around a point lie inside another. */
export const roomIn = (view: Box, x: number, y: number, wide: number, tall: number): number =>
  Math.min(
    x - wide - view.x,
    view.x + view.width - x - wide,
    y - tall - view.y,
    view.y + view.height - y - tall,
  );

/**
 * Straight lines on the middle of a sector, at the first of these distances with room enough, or the one with
 * most; null where none has any. Nothing is beside the far end of the sides of a wide sector.
 */
export function fitStraight(
  context: LabelContext,
  text: LabelText,
  sector: Sector,
  size: number,
  maxLines: number,
  distances?: readonly number[],
): Label | null {
  const { view } = context;
  const { startAngle, endAngle, innerRadius, outerRadius, gap } = sector;
  const angle = (startAngle + endAngle) / 2;
  const half = Math.min((endAngle - startAngle) / 2, Math.PI / 2);
  const [sin, cos] = [Math.sin(angle), -Math.cos(angle)];
  const [startX, startY] = [Math.cos(angle - half), Math.sin(angle - half)];
  const [endX, endY] = [-Math.cos(angle + half), -Math.sin(angle + half)];
  const tall = (inkOf(text)[0] * size) / 2;
  const depth = outerRadius - innerRadius;
  let most = CLEAR - WORTH;
  let found: Label | null = null;
  let best: readonly [lines: readonly TextLine[], distance: number] | undefined;
  for (let count = 1; count <= maxLines && most < AIM; count += 1) {
    const lines = linesOf(context, text, count);
    if (lines.length === 0) break;
    for (const shift of distances ?? SHIFTS) {
      const distance = distances ? shift : innerRadius + depth * (0.5 + shift);
      const x = sin * distance;
      let clear = Infinity;
      for (let index = 0; index < count && clear > most; index += 1) {
        const y = cos * distance + lineAt(index, count) * size;
        const wide = (widthOf(text, lines, index) * size) / 2;
        const [left, top] = [Math.abs(x), Math.abs(y)];
        clear = Math.min(
          clear,
          outerRadius - Math.hypot(left + wide, top + tall),
          Math.hypot(Math.max(0, left - wide), Math.max(0, top - tall)) - innerRadius,
          x * startX + y * startY - wide * Math.abs(startX) - tall * Math.abs(startY) - gap / 2,
          x * endX + y * endY - wide * Math.abs(endX) - tall * Math.abs(endY) - gap / 2,
          view ? roomIn(view, x, y, wide, tall) : Infinity,
        );
      }
      if (clear >= most + WORTH) [most, best] = [clear, [lines, distance]];
      if (most >= ENOUGH) break;
    }
  }
  if (best) {
    const [lines, distance] = best;
    found = straightLabel(context, text, lines, { x: sin * distance, y: cos * distance }, size);
  }
  return found;
}

export const isFlipped = (angle: number): boolean => wrap(angle) > FLIP_FROM && wrap(angle) < FLIP_TO;

/** Lines along the sector's middle, head outward, or head inward where they would stand on their head. */
export function fitCurved(
  context: LabelContext,
  text: LabelText,
  { startAngle, endAngle, innerRadius, outerRadius, gap }: Sector,
  size: number,
  maxLines: number,
): Label | null {
  const angle = (startAngle + endAngle) / 2;
  const half = (endAngle - startAngle) / 2;
  const { view } = context;
  const up = isFlipped(angle) ? -1 : 1;
  const [height, drop] = inkOf(text);
  let most = CLEAR - WORTH;
  let best: readonly TextLine[] | undefined;
  for (let count = 1; count <= maxLines && most < AIM; count += 1) {
    const lines = linesOf(context, text, count);
    if (lines.length === 0) break;
    let clear = Infinity;
    for (let index = 0; index < count && clear > most; index += 1) {
      const middle = (innerRadius + outerRadius) / 2 - up * lineAt(index, count) * size;
      const [inner, outer] = [middle - (height * size) / 2, middle + (height * size) / 2];
      const free = half - (widthOf(text, lines, index) * size) / 2 / (middle - up * drop * size);
      const side = inner * Math.sin(clamp(-Math.PI / 2, free, Math.PI / 2)) - gap / 2;
      const isSeen =
        !view ||
        [angle - half + free, angle, angle + half - free].every((at) =>
          [inner, outer].every((r) => roomIn(view, Math.sin(at) * r, -Math.cos(at) * r, 0, 0) >= 0),
        );
      clear =
        inner > 0 && isSeen ? Math.min(clear, outerRadius - outer, inner - innerRadius, side) : -Infinity;
    }
    if (clear >= most + WORTH) [most, best] = [clear, lines];
  }
  return best ? curvedLabel(context, text, best, angle, (innerRadius + outerRadius) / 2, size) : null;
}

function curvedLabel(
  { mirror }: LabelContext,
  text: LabelText,
  lines: readonly TextLine[],
  angle: number,
  radius: number,
  size: number,
): Label {
  const up = isFlipped(angle) ? -1 : 1;
  const [, drop] = inkOf(text);
  let mark: Mark | null = null;
  const drawn = lines.map(({ text: words, width }, index): LabelLine => {
    const baseline = radius - up * (lineAt(index, lines.length) + drop) * size;
    const unit = size / baseline;
    // The shape stands at the reading start, which is the right end in right-to-left text.
    const indent = index > 0 ? 0 : indentOf(text);
    const middle = angle + (up * indent * unit) / 2;
    if (indent) {
      const at = angle - up * ((width + indent) / 2 - MARK) * unit;
      mark = {
        shape: text.shape,
        ...pointAt(at, baseline + up * MARK * size, mirror),
        size: round(MARK * size),
      };
    }
    // In text direction; angles run against it where the text is turned round or the page is mirrored.
    const reach = up * mirror * (width / 2 + 1) * unit;
    return {
      text: words,
      width: width * size,
      ...pointAt(middle, baseline, mirror),
      anchor: 'middle',
      arc: arcPath(baseline, middle - reach, middle + reach, mirror),
      key: `${text.key}-${index}`,
    };
  });
  return { mode: 'curved', source: text.source, fontSize: size, lines: drawn, mark };
}

/** The sign alone in the middle: a text, or a shape where there is no text. */
export function fitSign(
  context: LabelContext,
  text: LabelText,
  sector: Sector,
  fontSize: number,
  isCurved: boolean,
): Label | null {
  if (text.text) {
    const label = (isCurved ? fitCurved : fitStraight)(context, text, sector, fontSize, 1);
    return label && { ...label, mode: 'sign' };
  }
  const { startAngle, endAngle, innerRadius, outerRadius, gap } = sector;
  const [depth, radius] = [outerRadius - innerRadius, (innerRadius + outerRadius) / 2];
  const size = round(clamp(4, 0.25 * depth, 9));
  // As a disc: shapes have no corners that reach as far as those of their box.
  const side = radius * Math.sin(Math.min((endAngle - startAngle) / 2, Math.PI / 2)) - gap / 2;
  if (Math.min(depth / 2, side) < SHAPE_REACH * size + SHAPE_CLEAR) return null;
  const at = pointAt((startAngle + endAngle) / 2, radius, context.mirror);
  return { mode: 'sign', source: 'sign', fontSize, lines: [], mark: { shape: text.shape, ...at, size } };
}
