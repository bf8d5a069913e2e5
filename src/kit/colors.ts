import { deriveTones } from '../model/color.js';
import { experiencesOf } from '../model/selectors.js';
import { COLOR_TOKENS, type ColorToken } from '../model/theme-tokens.js';
import type { FrameworkNode, HueTones, Model } from '../model/types.js';

/** A colour as the widgets draw it in the light scheme, whatever the config set. */
export const colorOf = ({ theme }: Model, name: ColorToken): string =>
  (theme.drawn[name] ?? COLOR_TOKENS[name])[0];

type Tones = Readonly<Record<keyof HueTones, string>>;

/** Fill, text on it, tint and text of a learning experience, as the widgets draw it in the light scheme. */
export function tonesOf(model: Model, experience: FrameworkNode | undefined): Tones {
  const own = experience?.color === undefined ? undefined : model.theme.tones[experience.color];
  if (own) return { fill: own.fill[0], on: own.on[0], tint: own.tint[0], text: own.text[0] };
  const index = experience ? experiencesOf(model).findIndex(({ id }) => id === experience.id) : 0;
  const hue = ((Math.max(0, index) % 4) + 1) as 1 | 2 | 3 | 4;
  return {
    fill: colorOf(model, `exp-${hue}`),
    on: model.theme.drawn[`on-exp-${hue}`]?.[0] ?? colorOf(model, 'on-exp'),
    tint: colorOf(model, `exp-${hue}-tint`),
    text: colorOf(model, `exp-${hue}-text`),
  };
}

/** The colour of an experience as text on a page of a host, which is taken to be white. */
export const textOnWhite = (model: Model, experience: FrameworkNode): string =>
  deriveTones(experience.color ?? tonesOf(model, experience).fill).light.text;
