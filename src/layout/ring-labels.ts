/** One rule and one size for all labels of a ring (DESIGN-SPEC 3.2). */
import type { Box, Label, RingShape, Sector } from './diagram-types.js';
import {
  CLEAR,
  type Fit,
  fitCurved,
  fitSign,
  fitStraight,
  type LabelContext,
  type LabelText,
  NO_LABEL,
} from './label-fit.js';
import { isInside } from './polar.js';
import { isStraightScript } from './text-lines.js';

/** A part that wants a label. */
export interface LabelItem {
  readonly sector: Sector;
  readonly title: string;
  readonly shortTitle: string | undefined;
  readonly sign: string;
  readonly shape: number;
  readonly key: string;
}

export interface RingLabelRules {
  /** Tight rings read better curved, in at most 2 lines. */
  readonly isTight: boolean;
  /** Font size to begin with, at a base of 16. */
  readonly largest: number;
  /** Nothing may be cut off by its edge. */
  readonly picture: Box;
  /** Only signs: runs have no title. */
  readonly onlySigns: boolean;
  /** The widget's base text size in pixels. */
  readonly base: number;
}

export interface RingLabels extends Pick<RingShape, 'labelMode' | 'labelSource' | 'fontSize'> {
  readonly labels: readonly Label[];
}

interface Rule {
  readonly mode: 'horizontal' | 'curved';
  readonly source: 'title' | 'short';
}

/** Nothing is ever set smaller. */
export const MIN_FONT = 12;
const STRAIGHT_LINES = 3;

/** Sizes to try, largest first. They grow with the reader's text, and never fall under 12 px. */
export function fontSizes(largest: number, base: number): number[] {
  const sizes: number[] = [];
  for (let size = largest; size >= MIN_FONT; size -= 1)
    sizes.push(Math.max(MIN_FONT, Math.round((size * base) / 8) / 2));
  return [...new Set(sizes)];
}

function rulesFor(items: readonly LabelItem[], isTight: boolean): Rule[] {
  const both = (source: Rule['source']): Rule[] => [
    { mode: 'horizontal', source },
    { mode: 'curved', source },
  ];
  const titles = isTight ? both('title').reverse() : both('title');
  const short = items.some(({ shortTitle }) => shortTitle !== undefined) ? both('short') : [];
  const straight = items.some(({ title }) => isStraightScript(title));
  return [...titles, ...short].filter(({ mode }) => !straight || mode === 'horizontal');
}

/** All labels at once, or null as soon as one does not fit. */
function fitAll(
  items: readonly LabelItem[],
  picture: Box,
  attempt: (item: LabelItem) => Fit,
): Label[] | null {
  const labels: Label[] = [];
  for (const item of items) {
    const { label, clear } = attempt(item);
    if (clear < CLEAR || !isInside(label.box, picture, CLEAR)) return null;
    labels.push(label);
  }
  return labels;
}

const textOf = (item: LabelItem, source: Label['source']): LabelText => ({
  text: source === 'sign' ? item.sign : source === 'short' ? (item.shortTitle ?? item.title) : item.title,
  shape: item.shape,
  key: item.key,
  source,
});

function withTitles(
  context: LabelContext,
  items: readonly LabelItem[],
  { isTight, largest, picture, base }: RingLabelRules,
): RingLabels | null {
  for (const { mode, source } of rulesFor(items, isTight)) {
    for (const size of fontSizes(largest, base)) {
      const labels = fitAll(items, picture, (item) =>
        mode === 'curved'
          ? fitCurved(context, textOf(item, source), item.sector, size, isTight ? 2 : STRAIGHT_LINES)
          : fitStraight(context, textOf(item, source), item.sector, size, STRAIGHT_LINES),
      );
      if (labels) return { labels, labelMode: mode, labelSource: source, fontSize: size };
    }
  }
  return null;
}

function withSigns(
  context: LabelContext,
  items: readonly LabelItem[],
  { picture, base }: RingLabelRules,
): RingLabels | null {
  for (const size of fontSizes(14, base)) {
    const labels = fitAll(items, picture, (item) =>
      fitSign(context, textOf(item, 'sign'), item.sector, size),
    );
    if (labels) return { labels, labelMode: 'sign', labelSource: 'sign', fontSize: size };
  }
  return null;
}

/** Full titles, else short ones, else signs, else none; the same for all. */
export function ringLabels(
  context: LabelContext,
  items: readonly LabelItem[],
  rules: RingLabelRules,
): RingLabels {
  const labels = rules.onlySigns ? null : withTitles(context, items, rules);
  return (
    labels ??
    withSigns(context, items, rules) ?? {
      labels: items.map(() => NO_LABEL),
      labelMode: 'none',
      labelSource: 'sign',
      fontSize: MIN_FONT,
    }
  );
}
