import { dayOf } from '../../../model/practices/days.js';
import type { Translator } from '../../../i18n/translator.js';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar day such as `2026-11-24` as the language writes it. */
export function formatDay(day: string | null, t: Translator): string {
  const date = day === null ? undefined : dayOf(day);
  if (!date) return day ?? t('cards.no-date');
  const format = formats.get(t.locale) ?? new Intl.DateTimeFormat(t.locale, { dateStyle: 'medium' });
  formats.set(t.locale, format);
  return format.format(date);
}
