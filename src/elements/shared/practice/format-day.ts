import { dayOf } from '../../../model/practices/days.js';
import type { DateWriter } from '../../../i18n/formats.js';
import type { Translator } from '../../../i18n/translator.js';

const writers = new WeakMap<Translator, DateWriter>();

/** A calendar day such as `2026-11-24` as the language writes it. */
export function formatDay(day: string | null, t: Translator): string {
  const date = day === null ? undefined : dayOf(day);
  if (!date) return day ?? t('cards.no-date');
  const writer = writers.get(t) ?? t.dates({ dateStyle: 'medium' });
  writers.set(t, writer);
  return writer.format(date);
}
