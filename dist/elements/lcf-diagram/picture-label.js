import { svg, nothing } from 'lit';
import { lineGap } from '../../layout/line-gap.js';
import { shapeMark } from '../shared/shape.js';

/** Keeps the words of two lines apart for whatever reads the text; stands by itself, so that it moves nothing. */
const space = (before, { text, x, y }) => before && lineGap(before.text, text) === ' ' ? svg `<tspan x=${x} y=${y}>${' '}</tspan>` : nothing;
/** A label as the layout decided it; nothing where it shows none. */
function labelText(label) {
    if (!label)
        return nothing;
    const { mark, fontSize, lines } = label;
    return svg `
    ${mark ? svg `<g class="sign-mark">${shapeMark(mark.shape, mark.x, mark.y, mark.size)}</g>` : nothing}
    ${lines.length > 0
        ? svg `<text class="label" font-size=${fontSize}>${lines.map((line, index) => [space(lines[index - 1], line), textLine(line)])}</text>`
        : nothing}`;
}
const textLine = ({ text, x, y, anchor, arc, key }) => arc === null
    ? svg `<tspan x=${x} y=${y} text-anchor=${anchor}>${text}</tspan>`
    : svg `<textPath href="#${key}" startOffset="50%" text-anchor="middle">${text}</textPath>`;
/** Baselines of the curved lines of these labels. */
const labelArcs = (labels) => labels.flatMap((label) => (label?.lines ?? []).flatMap(({ arc, key }) => arc === null ? [] : svg `<path id=${key} d=${arc}></path>`));

export { labelArcs, labelText };
