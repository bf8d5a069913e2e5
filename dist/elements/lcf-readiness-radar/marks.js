import { html, svg } from 'lit';

/** Marks of the three slots around (0, 0): filled circle, hollow square, hollow triangle. */
const MARKS = [
    'M-5.2 0a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0Z',
    'M-4.5-4.5H4.5V4.5H-4.5Z',
    'M0-5.8L5.4 4.2H-5.4Z',
];
const markPath = (slot) => MARKS[slot % MARKS.length] ?? '';
/** A series' mark centred at (x, y). */
const mark = (slot, x, y) => svg `<path class="mark slot-${slot}" d=${markPath(slot)} transform="translate(${x} ${y})"></path>`;
/** A cross: no rating here. */
const cross = (x, y) => svg `<path class="cross" d="M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5" transform="translate(${x} ${y})"></path>`;
/** Where a series was the last time: the circle of the first series, small and hollow. */
const earlierMark = (x = 0, y = 0) => svg `<circle class="earlier" cx=${x} cy=${y} r="3.6"></circle>`;
const sample = (content, className = '') => html `
  <svg class="sample ${className}" viewBox="0 0 34 16" width="34" height="16" aria-hidden="true">
    ${content}
  </svg>
`;
/** A piece of a series' line with its mark, for legends. */
const seriesSample = (slot) => sample(svg `<path class="line slot-${slot}" d="M1 8H33"></path>${mark(slot, 17, 8)}`);
/** A mark alone. */
const markSample = (slot) => html `
  <svg class="sample" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${mark(slot, 8, 8)}</svg>
`;
const targetSample = () => sample(svg `<path class="target" d="M1 8H33"></path>`);
const crossSample = () => html `
  <svg class="sample" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${cross(8, 8)}</svg>
`;
const rangeSample = () => sample(svg `<path class="range" d="M2 8H32M2 4V12M32 4V12"></path>`);
const changeSample = () => sample(svg `<path class="arrow" d="M9 8H30"></path><path class="arrow-head" d="M27 4L33 8L27 12Z"></path>${earlierMark(6, 8)}`, 'directed');
const halfSample = () => sample(svg `<rect class="half" x="3" y="3" width="28" height="10" rx="3"></rect>`);
/** A piece of a domain's line: the sign that stands around the radar, beside the domain's name. */
const domainSample = (group) => html `
  <svg class="sample" viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
    ${domainLines(group, (offset) => `M1 ${5 + offset}H25`)}
  </svg>
`;
const DOMAIN_STYLES = ['solid', 'double', 'dashed', 'dotted'];
/** One line, or two for the double style. @param path the line at an offset from its middle. */
function domainLines(group, path) {
    const style = DOMAIN_STYLES[group % DOMAIN_STYLES.length] ?? 'solid';
    const offsets = style === 'double' ? [-1.75, 1.75] : [0];
    return offsets.map((offset) => svg `<path class="domain domain-${style}" d=${path(offset)}></path>`);
}

export { DOMAIN_STYLES, changeSample, cross, crossSample, domainLines, domainSample, earlierMark, halfSample, mark, markPath, markSample, rangeSample, seriesSample, targetSample };
