import { deriveTones } from '../../model/color.js';
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
    return { index, className: `hue-${index}`, vars: experience.color ? ownColor(experience.color) : {} };
}
function ownColor(color) {
    const { light, dark } = deriveTones(color);
    return {
        '--_lcf-hue': `light-dark(${light.fill}, ${dark.fill})`,
        '--_lcf-on-hue': `light-dark(${light.on}, ${dark.on})`,
        '--_lcf-hue-tint': `light-dark(${light.tint}, ${dark.tint})`,
        '--_lcf-hue-text': `light-dark(${light.text}, ${dark.text})`,
    };
}

export { SHAPE_COUNT, experienceOf, hueOf };
