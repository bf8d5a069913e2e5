import { nothing, svg } from 'lit';

/** Outlines and connectors: drawn last, so that no neighbour hides them, and never in the way of a pointer. */
function overlay({ selected, focused, hovered, related, connectors }) {
    return svg `
    ${related.map((shown) => inset(shown, 'related'))}
    ${hovered && hovered !== selected ? inset(hovered, 'hovered') : nothing}
    ${connectors ? connectorLines(connectors) : nothing}
    ${selected ? outline(selected, 'chosen', 0) : nothing}
    ${focused ? outline(focused, 'focused', focused === selected ? 1 : 0) : nothing}`;
}
const connectorLines = ({ paths, dots }) => svg `${paths.map((d) => svg `<path class="connector" d=${d}></path>`)}${dots.map(({ x, y }) => svg `<circle class="dot" cx=${x} cy=${y} r="3"></circle>`)}`;
/** A line inside the edge of a filled part; a ring around a hovered bead. */
function inset(shown, className) {
    const { type, part } = shown;
    if (type === 'segment')
        return svg `<path class="inset ${className} ${part.kind}" d=${part.inset}></path>`;
    if (className === 'related')
        return nothing;
    return type === 'bead' ? beadRing(part, 'inset hovered', 1) : outlinePath(part.outline, 'inset hovered');
}
const outlinePath = (d, className) => svg `<path class=${className} d=${d}></path>`;
/** 2 px gap, then a line; `step` 1 stands outside another outline. */
function outline({ type, part }, className, step) {
    if (type === 'bead')
        return beadRing(part, className, step);
    const d = type === 'segment' && step === 1 ? part.outline2 : part.outline;
    return svg `${outlinePath(d, 'gap')}${outlinePath(d, `ring ${className}`)}`;
}
function beadRing({ x, y, size, row }, className, step) {
    const grow = step * 5;
    const ring = className.startsWith('inset') ? className : `ring ${className}`;
    if (!row)
        return svg `<circle class=${ring} cx=${x} cy=${y} r=${size * 1.2 + 3.5 + grow}></circle>`;
    const inner = 3 - grow;
    return svg `<rect
    class=${ring}
    x=${row.x + inner}
    y=${row.y + inner}
    width=${row.width - 2 * inner}
    height=${row.height - 2 * inner}
    rx="7"
  ></rect>`;
}

export { overlay };
