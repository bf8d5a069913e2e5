import { experiencesOf, findNode } from '../../model/selectors.js';
import type { FrameworkNode, HueTones, Model } from '../../model/types.js';
import type { CssVars } from '../../styles/css-vars.js';

export const SHAPE_COUNT = 4;

export interface Hue {
  /** 1 to 4: which of the four colours and shapes. */
  readonly index: number;
  readonly className: string;
  /** For `cssVars`: the district's own colour where it gave one. */
  readonly vars: CssVars;
}

/** The experience a node is or belongs to. */
export function experienceOf(model: Model, node: FrameworkNode): FrameworkNode | undefined {
  let current: FrameworkNode | undefined = node;
  while (current && current.kind !== 'experience')
    current = current.parentId ? findNode(model, current.parentId) : undefined;
  return current;
}

/** Hue and shape of the experience a node belongs to; undefined for everything else, which has no hue. */
export function hueOf(model: Model, node: FrameworkNode): Hue | undefined {
  const experience = experienceOf(model, node);
  if (!experience) return undefined;
  const index = (experiencesOf(model).findIndex(({ id }) => id === experience.id) % SHAPE_COUNT) + 1;
  return { index, className: `hue-${index}`, vars: ownColor(experience.color ?? '', model.theme.tones) };
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
