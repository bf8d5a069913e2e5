import { deriveTones } from '../model/color.js';
import { experiencesOf } from '../model/selectors.js';

/** The light scheme of the widgets' tokens; a test holds them to each other. */
const COLORS = {
    surface: '#ffffff',
    'surface-2': '#f5f6f8',
    ink: '#18202c',
    'ink-2': '#475262',
    line: '#d5dae2',
    learner: '#fff3d9',
    'learner-line': '#b98a2c',
    'learner-on': '#3b2c07',
    outcome: '#1e2a40',
    'on-outcome': '#ffffff',
    condition: '#e3e8ef',
    'on-condition': '#18202c',
    'domain-line': '#5e6b7e',
    'exp-1': '#3e6ac9',
    'exp-2': '#6b2a66',
    'exp-3': '#b05f00',
    'exp-4': '#0b5b47',
};
/** A colour as the config's theme has it, else as the tokens have it. */
const colorOf = (model, name) => model.theme.colors[name] ?? COLORS[name];
/** Fill, text and tint of a learning experience, as the widgets draw it in the light scheme. */
function tonesOf(model, experience) {
    const index = experience ? experiencesOf(model).findIndex(({ id }) => id === experience.id) : 0;
    const name = `exp-${(Math.max(0, index) % 4) + 1}`;
    return deriveTones(experience?.color ?? colorOf(model, name)).light;
}

export { COLORS, colorOf, tonesOf };
