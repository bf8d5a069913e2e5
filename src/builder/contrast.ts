import { contrast } from '../model/color.js';
import { COLOR_TOKENS } from '../model/theme-tokens.js';
import type { ColorPair, Model } from '../model/types.js';
import { t } from './words.js';

const tenths = (value: number): string => String(Math.round(value * 10) / 10);

/** What is drawn for the accent: in each scheme the colour that was set, or the nearest that can be seen. */
export const drawnAccent = ({ theme }: Model, accent: string): ColorPair =>
  theme.drawn['accent'] ?? [accent, accent];

/** How far drawn colours stand out from the page, in both schemes, in words. */
export function contrastOf({ theme }: Model, [light, dark]: ColorPair): string {
  const [day, night] = theme.drawn['surface'] ?? COLOR_TOKENS.surface;
  return t('builder.contrast', {
    light,
    dark,
    day: tenths(contrast(light, day)),
    night: tenths(contrast(dark, night)),
  });
}
