import { domainsOf, hueNumber, parentOf } from '../../model/selectors.js';
import { DOMAIN_COLORS } from '../../model/theme-tokens.js';
import type { FrameworkNode, HueTones, Model } from '../../model/types.js';
import type { CssVars } from '../../styles/css-vars.js';

export interface Hue {
  /** 1 to 4: which of the four colours and shapes; 0 for a domain, which has no shape and a colour only where one is set. */
  readonly index: number;
  readonly className: string;
  /** For `cssVars`: the district's own colour where it gave one. */
  readonly vars: CssVars;
}

/** Hue and shape of the experience or domain a node is or belongs to; undefined for everything else. */
export function hueOf(model: Model, node: FrameworkNode): Hue | undefined {
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

function ownColor(color: string, all: Model['theme']['tones']): CssVars {
  const tones = all[color];
  if (!tones) return {};
  // The wrapper has another where the page's CSS asks for one.
  const pair = (name: keyof HueTones): string =>
    `var(--_lcf-${color.slice(1)}-${name}, light-dark(${tones[name].join()}))`;
  return {
    '--_lcf-hue': pair('fill'),
    '--_lcf-on-hue': pair('on'),
    '--_lcf-hue-tint': pair('tint'),
    '--_lcf-hue-text': pair('text'),
  };
}
