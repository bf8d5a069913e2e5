import { type TemplateResult } from 'lit';
import type { Model } from '../../model/types.js';
/** A mini ring with one part filled: the same sign for the same item everywhere. Decorative. */
export declare function locator(model: Model, id: string, dir?: 'ltr' | 'rtl'): TemplateResult;
