import { html } from 'lit';
import { hueOf } from '../shared/hue.js';
import { shape, drawing } from './drawing.js';

/** Marks of the three slots around (0, 0): filled circle, hollow square, hollow triangle. */
const MARKS = [
    'M-5.2 0a5.2 5.2 0 1 0 10.4 0a5.2 5.2 0 1 0-10.4 0Z',
    'M-4.5-4.5H4.5V4.5H-4.5Z',
    'M0-5.8L5.4 4.2H-5.4Z',
];
const markPath = (slot) => MARKS[slot % MARKS.length] ?? '';
/** A series' mark centred at (x, y). */
const mark = (slot, x, y) => shape('path', { class: `mark slot-${slot}`, d: markPath(slot), transform: `translate(${x} ${y})` });
/** A cross: no rating here. */
const cross = (x, y) => shape('path', {
    class: 'cross',
    d: 'M-4.5-4.5L4.5 4.5M4.5-4.5L-4.5 4.5',
    transform: `translate(${x} ${y})`,
});
/** Where a series was the last time: the circle of the first series, small and hollow. */
const earlierMark = (x = 0, y = 0) => shape('circle', { class: 'earlier', cx: x, cy: y, r: '3.6' });
const sample = (shapes, [width, height] = [34, 16], className = '') => html `
  <svg
    class="sample ${className}"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    aria-hidden="true"
    ${drawing(shapes)}
  ></svg>
`;
const path = (className, d) => shape('path', { class: className, d });
const SQUARE = [16, 16];
/** A piece of a series' line with its mark, for legends. */
const seriesSample = (slot) => sample([path(`line slot-${slot}`, 'M1 8H33'), mark(slot, 17, 8)]);
/** A mark alone. */
const markSample = (slot) => sample([mark(slot, 8, 8)], SQUARE);
const targetSample = () => sample([path('target', 'M1 8H33')]);
const crossSample = () => sample([cross(8, 8)], SQUARE);
const rangeSample = () => sample([path('range', 'M2 8H32M2 4V12M32 4V12')]);
const changeSample = () => sample([path('arrow', 'M9 8H30'), path('arrow-head', 'M27 4L33 8L27 12Z'), earlierMark(6, 8)], undefined, 'directed');
const halfSample = () => sample([shape('rect', { class: 'half', x: 3, y: 3, width: 28, height: 10, rx: 3 })]);
/** A piece of a domain's line: the sign that stands around the radar, beside the domain's name. */
const domainSample = (results, group) => sample(domainLines(results, group, (offset) => `M1 ${5 + offset}H25`), [26, 10]);
const DOMAIN_STYLES = ['solid', 'double', 'dashed', 'dotted'];
/** One line, or two for the double style. @param path the line at an offset from its middle. */
function domainLines({ model, visible }, group, path) {
    const domain = visible.groups[group]?.domain;
    const { className = '', vars = {} } = (domain && hueOf(model, domain)) ?? {};
    const style = DOMAIN_STYLES[group % DOMAIN_STYLES.length] ?? 'solid';
    const offsets = style === 'double' ? [-1.75, 1.75] : [0];
    const classes = `domain domain-${style} ${className}`;
    return offsets.map((offset) => shape('path', { class: classes, d: path(offset) }, [], vars));
}

export { DOMAIN_STYLES, changeSample, cross, crossSample, domainLines, domainSample, earlierMark, halfSample, mark, markPath, markSample, rangeSample, seriesSample, targetSample };
