import { lineGap } from '../../layout/line-gap.js';
import { shapePath } from '../../layout/shape-path.js';
import { svgElement } from '../shared/svg-element.js';

/** A label as the layout decided it; nothing where it shows none. */
function labelElements(label) {
    if (!label)
        return [];
    const { mark, fontSize, lines } = label;
    return [
        ...(mark ? [markElement(mark)] : []),
        ...(lines.length > 0
            ? [svgElement('text', { class: 'label', 'font-size': fontSize }, lines.flatMap(lineElements))]
            : []),
    ];
}
const markElement = ({ shape, x, y, size }) => svgElement('path', {
    class: 'sign-mark',
    d: shapePath(shape),
    transform: `translate(${x} ${y}) scale(${size})`,
});
function lineElements(line, index, lines) {
    const { text, x, y, anchor, arc, key } = line;
    const before = lines[index - 1];
    // Keeps the words of two lines apart for whatever reads the text; stands by itself, so that it moves nothing.
    const space = before && lineGap(before.text, text) === ' ' ? [svgElement('tspan', { x, y }, [' '])] : [];
    const drawn = arc === null
        ? svgElement('tspan', { x, y, 'text-anchor': anchor }, [text])
        : svgElement('textPath', { href: `#${key}`, startOffset: '50%', 'text-anchor': 'middle' }, [text]);
    return [...space, drawn];
}
/** Baselines of the curved lines of these labels. */
const labelArcs = (labels) => labels.flatMap((label) => (label?.lines ?? []).flatMap(({ arc, key }) => arc === null ? [] : [svgElement('path', { id: key, d: arc })]));

export { labelArcs, labelElements };
