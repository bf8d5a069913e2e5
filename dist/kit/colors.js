import { deriveTones } from '../model/color.js';
import { experiencesOf } from '../model/selectors.js';
import { COLOR_TOKENS } from '../model/theme-tokens.js';

/** A colour as the widgets draw it in the light scheme, whatever the config set. */
const colorOf = ({ theme }, name) => (theme.drawn[name] ?? COLOR_TOKENS[name])[0];
/** Fill, text on it, tint and text of a learning experience, as the widgets draw it in the light scheme. */
function tonesOf(model, experience) {
    const own = experience?.color === undefined ? undefined : model.theme.tones[experience.color];
    if (own)
        return { fill: own.fill[0], on: own.on[0], tint: own.tint[0], text: own.text[0] };
    const index = experience ? experiencesOf(model).findIndex(({ id }) => id === experience.id) : 0;
    const hue = ((Math.max(0, index) % 4) + 1);
    return {
        fill: colorOf(model, `exp-${hue}`),
        on: model.theme.drawn[`on-exp-${hue}`]?.[0] ?? colorOf(model, 'on-exp'),
        tint: colorOf(model, `exp-${hue}-tint`),
        text: colorOf(model, `exp-${hue}-text`),
    };
}
/** The colour of an experience as text on a page of a host, which is taken to be white. */
const textOnWhite = (model, experience) => deriveTones(experience.color ?? tonesOf(model, experience).fill).light.text;

export { colorOf, textOnWhite, tonesOf };
