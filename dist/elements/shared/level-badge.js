import { html } from 'lit';

const TONES = 4;
/** Which of the four tones (1 to 4) a level has on a scale of any length: the ends are always 1 and 4. */
function levelTone(levels, value) {
    const index = levels.findIndex((level) => level.value === value);
    return levels.length < 2 ? TONES : 1 + Math.round((Math.max(0, index) / (levels.length - 1)) * (TONES - 1));
}
/** The numeral of a level on its tone. The level's name stands beside it, or in the name of its control. */
const levelBadge = (t, levels, value, className = '') => html `
  <span class="badge tone-${levelTone(levels, value)} ${className}" part="badge">${t.number(value)}</span>
`;

export { levelBadge, levelTone };
