import { deriveTones } from '../model/color.js';
import { hueNumber, domainsOf } from '../model/selectors.js';
import { COLOR_TOKENS, DOMAIN_COLORS } from '../model/theme-tokens.js';

/** A colour as the widgets draw it in the light scheme, whatever the config set. */
const colorOf = ({ theme }, name) => (theme.drawn[name] ?? COLOR_TOKENS[name])[0];
/** Fill, text on it, tint and text of a learning experience, as the widgets draw it in the light scheme. */
function tonesOf(model, experience) {
    const own = experience?.color === undefined ? undefined : model.theme.tones[experience.color];
    if (own)
        return { fill: own.fill[0], on: own.on[0], tint: own.tint[0], text: own.text[0] };
    const hue = (experience ? hueNumber(model, experience) : 1);
    return {
        fill: colorOf(model, `exp-${hue}`),
        on: model.theme.drawn[`on-exp-${hue}`]?.[0] ?? colorOf(model, 'on-exp'),
        tint: colorOf(model, `exp-${hue}-tint`),
        text: colorOf(model, `exp-${hue}-text`),
    };
}
/** A domain's line and title, its conditions and the text on them: grey where the domain has no colour. */
function domainColors(model, domain) {
    const { drawn, tones } = model.theme;
    const place = domainsOf(model).findIndex(({ id }) => id === domain?.id);
    const seed = DOMAIN_COLORS[place % DOMAIN_COLORS.length] ?? '';
    const own = tones[domain?.color ?? ''];
    const [line, tint, text] = own
        ? [own.fill, own.tint, own.text]
        : [drawn[seed], drawn[`${seed}-tint`], drawn[`${seed}-text`]];
    return {
        line: line?.[0] ?? colorOf(model, 'domain-line'),
        title: text?.[0] ?? colorOf(model, 'ink-2'),
        fill: tint?.[0] ?? colorOf(model, 'condition'),
        on: text?.[0] ?? colorOf(model, 'on-condition'),
    };
}
/** The colour of an experience as text on a page of a host, which is taken to be white. */
const textOnWhite = (model, experience) => deriveTones(experience.color ?? tonesOf(model, experience).fill).light.text;

export { colorOf, domainColors, textOnWhite, tonesOf };
