import { html, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { ScaleLevel } from '../../model/types.js';

const TONES = 4;

/** Which of the four tones (1 to 4) a level has on a scale of any length: the ends are always 1 and 4. */
export function levelTone(levels: readonly ScaleLevel[], value: number): number {
  const index = levels.findIndex((level) => level.value === value);
  return levels.length < 2 ? TONES : 1 + Math.round((Math.max(0, index) / (levels.length - 1)) * (TONES - 1));
}

/** The numeral of a level on its tone. The level's name stands beside it, or in the name of its control. */
export const levelBadge = (
  t: Translator,
  levels: readonly ScaleLevel[],
  value: number,
  className = '',
): TemplateResult => html`
  <span class="badge tone-${levelTone(levels, value)} ${className}" part="badge">${t.number(value)}</span>
`;
