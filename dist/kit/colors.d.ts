import { deriveTones } from '../model/color.js';
import type { FrameworkNode, Model } from '../model/types.js';
/** The light scheme of the widgets' tokens; a test holds them to each other. */
export declare const COLORS: {
    readonly surface: '#ffffff';
    readonly 'surface-2': '#f5f6f8';
    readonly ink: '#18202c';
    readonly 'ink-2': '#475262';
    readonly line: '#d5dae2';
    readonly learner: '#fff3d9';
    readonly 'learner-line': '#b98a2c';
    readonly 'learner-on': '#3b2c07';
    readonly outcome: '#1e2a40';
    readonly 'on-outcome': '#ffffff';
    readonly condition: '#e3e8ef';
    readonly 'on-condition': '#18202c';
    readonly 'domain-line': '#5e6b7e';
    readonly 'exp-1': '#3e6ac9';
    readonly 'exp-2': '#6b2a66';
    readonly 'exp-3': '#b05f00';
    readonly 'exp-4': '#0b5b47';
};
export type ColorName = keyof typeof COLORS;
/** A colour as the config's theme has it, else as the tokens have it. */
export declare const colorOf: (model: Model, name: ColorName) => string;
/** Fill, text and tint of a learning experience, as the widgets draw it in the light scheme. */
export declare function tonesOf(model: Model, experience: FrameworkNode | undefined): ReturnType<typeof deriveTones>['light'];
