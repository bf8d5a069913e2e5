const RADIUS_VALUES = {
    sharp: ['0px', '0px', '2px'],
    soft: ['6px', '8px', '12px'],
    round: ['8px', '12px', '18px'],
};
const RADIUS_NAMES = ['s', 'm', 'l'];
const DENSITY = { compact: '0.8', regular: '1', roomy: '1.25' };
/** A config's theme as private custom properties. */
function themeVars({ drawn, radius, density }) {
    const vars = { '--_lcf-theme-density': DENSITY[density] };
    RADIUS_NAMES.forEach((name, index) => (vars[`--_lcf-theme-radius-${name}`] = RADIUS_VALUES[radius][index] ?? ''));
    for (const [name, [light, dark]] of Object.entries(drawn))
        vars[`--_lcf-theme-${name}`] = `light-dark(${light}, ${dark})`;
    return vars;
}

export { themeVars };
