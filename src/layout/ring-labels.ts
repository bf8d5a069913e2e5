/** One rule and one size for all labels of a ring (DESIGN-SPEC 3.2). */
import type { Label, Sector } from './diagram-types.js';
import { fitCurved, fitSign, fitStraight, type LabelContext, NO_LABEL } from './label-fit.js';
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

/** How all labels of a ring may be set. */
export interface Way {
  readonly source: Label['source'];
  readonly isCurved: boolean;
  readonly size: number;
}

/** Nothing is ever set smaller. */
const MIN_FONT = 12;
const STRAIGHT_LINES = 3;

/** Sizes to try, largest first. They grow with the reader's text, and never fall under 12 px. */
export function fontSizes(largest: number, base: number): number[] {
  const sizes: number[] = [];
  for (let size = largest; size >= MIN_FONT; size -= 1)
    sizes.push(Math.max(MIN_FONT, Math.round((size * base) / 8) / 2));
  return [...new Set(sizes)];
}

/** Every size of each source, either way, in the order they are wanted. */
export const waysOf = (
  sources: readonly Label['source'][],
  curves: readonly boolean[],
  sizes: readonly number[],
): Way[] =>
  sources.flatMap((source) =>
    curves.flatMap((isCurved) => sizes.map((size) => ({ source, isCurved, size }))),
  );

/** All labels set the first way in which every one of them has room; null where there is none. */
export function setAlike<T>(
  items: readonly T[],
  ways: readonly Way[],
  place: (item: T, way: Way, placed: readonly Label[]) => Label | null,
): { readonly way: Way; readonly labels: readonly Label[] } | null {
  let hardest = 0;
  for (const way of ways) {
    // What had no room last time is the first to have none again.
    const tried = items[hardest];
    if (tried && !place(tried, way, [])) continue;
    const labels: Label[] = [];
    for (const item of items) {
      const label = place(item, way, labels);
      if (!label) break;
      labels.push(label);
    }
    if (labels.length === items.length) return { way, labels };
    hardest = labels.length;
  }
  return null;
}

export const textOf = (
  { title, shortTitle, sign }: Pick<LabelItem, 'title' | 'shortTitle' | 'sign'>,
  source: Label['source'],
): string => (source === 'sign' ? sign : source === 'short' ? (shortTitle ?? title) : title);

/** The sources of titles; short ones only where there are any. */
export const titleSources = (
  items: readonly Pick<LabelItem, 'shortTitle'>[],
): readonly ('title' | 'short')[] =>
  items.some(({ shortTitle }) => shortTitle !== undefined) ? ['title', 'short'] : ['title'];

export interface RingLabelRules {
  /** Tight rings read better curved, in at most 2 lines. */
  readonly isTight: boolean;
  /** Font size to begin with, at a base of 16. */
  readonly largest: number;
  /** Only signs: runs have no title. */
  readonly onlySigns: boolean;
  /** The widget's base text size in pixels. */
  readonly base: number;
}

/** Full titles, else short ones, else signs, else none; the same for all. */
export function ringLabels(
  context: LabelContext,
  items: readonly LabelItem[],
  { isTight, largest, onlySigns, base }: RingLabelRules,
): { readonly way: Way; readonly labels: readonly Label[] } {
  const isStraight = items.some(({ title }) => isStraightScript(title));
  const curves = isStraight ? [false] : [isTight, !isTight];
  const ways = [
    ...(onlySigns ? [] : waysOf(titleSources(items), curves, fontSizes(largest, base))),
    ...waysOf(['sign'], [false, true], fontSizes(14, base)),
  ];
  const none = { source: 'sign', isCurved: false, size: MIN_FONT } as const;
  return (
    setAlike(items, ways, (item, { source, isCurved, size }) => {
      const text = { text: textOf(item, source), shape: item.shape, key: item.key, source };
      if (source === 'sign') return fitSign(context, text, item.sector, size, isCurved);
      return isCurved
        ? fitCurved(context, text, item.sector, size, isTight ? 2 : STRAIGHT_LINES)
        : fitStraight(context, text, item.sector, size, STRAIGHT_LINES);
    }) ?? { way: none, labels: items.map(() => NO_LABEL) }
  );
}
