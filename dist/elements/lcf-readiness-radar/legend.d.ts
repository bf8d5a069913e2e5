import { type TemplateResult } from 'lit';
import '../shared/more-icons.js';
import { type Results } from './results.js';
/**
 * The legend, as the controls of what is shown.
 * @param search what a long list of groups is searched for; null while it is closed.
 */
export declare function legend(results: Results, search: string | null): TemplateResult;
