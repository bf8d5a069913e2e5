import { MAX_OVERLAID } from '../../model/readiness/cells.js';
import type { VisibleSeries } from '../../model/readiness/series-types.js';
import type { Translator } from '../../i18n/translator.js';
import { labelOf, type ShownSeries } from './results.js';

/**
 * Which series a reader has chosen, by place: the place is the mark and the line style, so a series keeps its look
 * while others come and go. null = a free place.
 */
export type Slots = readonly (string | null)[];

/** Takes a series out, or puts it in the first free place. */
export function toggled(slots: Slots, id: string): Slots {
  if (slots.includes(id)) return slots.map((one) => (one === id ? null : one));
  const free = slots.indexOf(null);
  return free < 0 ? [...slots, id] : slots.map((one, index) => (index === free ? id : one));
}

/** The chosen series that may be shown, by place. */
export function shownSeries(t: Translator, slots: Slots, series: readonly VisibleSeries[]): ShownSeries[] {
  const found = slots.flatMap((id, slot) => {
    const one = series.find((candidate) => candidate.id === id);
    return one ? [{ series: one, label: labelOf(t, one), slot }] : [];
  });
  const fits = found.every(({ slot }) => slot < MAX_OVERLAID);
  return fits ? found : found.map((one, slot) => ({ ...one, slot }));
}

/** Ids from an attribute: separated by spaces or commas. */
export const idsOf = (text: string | undefined): string[] => (text ?? '').split(/[\s,]+/u).filter(Boolean);
