import { deriveTones } from '../../model/color.js';

const RADIUS_VALUES = {
    sharp: ['0px', '0px', '2px'],
    soft: ['6px', '8px', '12px'],
    round: ['8px', '12px', '18px'],
};
const RADIUS_NAMES = ['s', 'm', 'l'];
/** A config's theme as private custom properties; values a browser does not take for a colour are left out. */
function themeVars(theme) {
    const vars = {};
    RADIUS_NAMES.forEach((name, index) => (vars[`--_lcf-theme-radius-${name}`] = RADIUS_VALUES[theme.radius][index] ?? ''));
    for (const [name, value] of Object.entries(theme.colors)) {
        if (!/^[a-z][a-z0-9-]*$/.test(name) || !CSS.supports('color', value))
            continue;
        Object.assign(vars, colorVars(name, value));
    }
    return vars;
}
// A seed colour brings the tones that go with it, so that one value never leaves unreadable text behind.
function colorVars(name, value) {
    const seed = name === 'accent' || /^exp-[1-4]$/.test(name);
    if (!seed)
        return { [`--_lcf-theme-${name}`]: value };
    const { light, dark } = deriveTones(value);
    const pair = (key) => `light-dark(${light[key]}, ${dark[key]})`;
    return name === 'accent'
        ? { '--_lcf-theme-accent': pair('fill'), '--_lcf-theme-on-accent': pair('on') }
        : {
            [`--_lcf-theme-${name}`]: pair('fill'),
            [`--_lcf-theme-${name}-tint`]: pair('tint'),
            [`--_lcf-theme-${name}-text`]: pair('text'),
        };
}

export { themeVars };
