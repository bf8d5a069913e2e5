import { type TemplateResult } from 'lit';
import type { FrameworkNode, Model } from '../../model/types.js';
interface Arc {
    readonly node: FrameworkNode;
    readonly d: string;
}
/** What a locator is drawn from. */
export interface LocatorPaths {
    /** All that is not lit, as one path: a deck draws this sign on every card. */
    readonly rest: string;
    readonly width: number;
    readonly lit: readonly Arc[];
}
export declare function locatorPaths(model: Model, id: string, dir: 'ltr' | 'rtl'): LocatorPaths;
/** A mini ring with one part filled: the same sign for the same item everywhere. Decorative. */
export declare function locator(model: Model, id: string, dir?: 'ltr' | 'rtl'): TemplateResult;
export {};
