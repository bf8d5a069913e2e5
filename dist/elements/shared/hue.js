import { experiencesOf, findNode } from '../../model/selectors.js';

const SHAPE_COUNT = 4;
/** The experience a node is or belongs to. */
function experienceOf(model, node) {
    let current = node;
    while (current && current.kind !== 'experience')
        current = current.parentId ? findNode(model, current.parentId) : undefined;
    return current;
}
/** Hue and shape of the experience a node belongs to; undefined for everything else, which has no hue. */
function hueOf(model, node) {
    const experience = experienceOf(model, node);
    if (!experience)
        return undefined;
    const index = (experiencesOf(model).findIndex(({ id }) => id === experience.id) % SHAPE_COUNT) + 1;
    return { index, className: `hue-${index}`, vars: ownColor(experience.color ?? '', model.theme.tones) };
}
function ownColor(color, all) {
    const tones = all[color];
    if (!tones)
        return {};
    // The wrapper has another where the page's CSS asks for one.
    const pair = (name) => `var(--_lcf-${color.slice(1)}-${name}, light-dark(${tones[name].join()}))`;
    return {
        '--_lcf-hue': pair('fill'),
        '--_lcf-on-hue': pair('on'),
        '--_lcf-hue-tint': pair('tint'),
        '--_lcf-hue-text': pair('text'),
    };
}

export { SHAPE_COUNT, experienceOf, hueOf };
