import { domainsOf, hueNumber, parentOf } from '../../model/selectors.js';
import { DOMAIN_COLORS } from '../../model/theme-tokens.js';

/** Hue and shape of the experience or domain a node is or belongs to; undefined for everything else. */
function hueOf(model, node) {
    const vars = ownColor(node.color ?? '', model.theme.tones);
    if (node.kind === 'domain') {
        const place = domainsOf(model).findIndex(({ id }) => id === node.id) % DOMAIN_COLORS.length;
        return { index: 0, className: `hue-${DOMAIN_COLORS[place]}`, vars };
    }
    if (node.kind === 'experience') {
        const index = hueNumber(model, node);
        return { index, className: `hue-${index}`, vars };
    }
    const parent = parentOf(model, node);
    return parent && hueOf(model, parent);
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

export { hueOf };
