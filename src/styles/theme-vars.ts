import type { Theme } from '../model/types.js';
import type { CssVars } from './css-vars.js';

const RADIUS_VALUES = {
  sharp: ['0px', '0px', '2px'],
  soft: ['6px', '8px', '12px'],
  round: ['8px', '12px', '18px'],
} as const;
const RADIUS_NAMES = ['s', 'm', 'l'] as const;
const DENSITY = { compact: '0.8', regular: '1', roomy: '1.25' } as const;

/** A config's theme as private custom properties. */
export function themeVars({ drawn, radius, density }: Theme): CssVars {
  const vars: Record<`--${string}`, string> = { '--_lcf-theme-density': DENSITY[density] };
  RADIUS_NAMES.forEach(
    (name, index) => (vars[`--_lcf-theme-radius-${name}`] = RADIUS_VALUES[radius][index] ?? ''),
  );
  for (const [name, [light, dark]] of Object.entries(drawn))
    vars[`--_lcf-theme-${name}`] = `light-dark(${light}, ${dark})`;
  return vars;
}
