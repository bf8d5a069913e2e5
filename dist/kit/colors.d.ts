import { type ColorToken } from '../model/theme-tokens.js';
import type { FrameworkNode, HueTones, Model } from '../model/types.js';
/** A colour as the widgets draw it in the light scheme, whatever the config set. */
export declare const colorOf: ({ theme }: Model, name: ColorToken) => string;
type Tones = Readonly<Record<keyof HueTones, string>>;
/** Fill, text on it, tint and text of a learning experience, as the widgets draw it in the light scheme. */
export declare function tonesOf(model: Model, experience: FrameworkNode | undefined): Tones;
/** A domain's line and title, its conditions and the text on them: grey where the domain has no colour. */
export declare function domainColors(model: Model, domain: FrameworkNode | undefined): Readonly<Record<'line' | 'title' | 'fill' | 'on', string>>;
/** The colour of an experience as text on a page of a host, which is taken to be white. */
export declare const textOnWhite: (model: Model, experience: FrameworkNode) => string;
export {};
