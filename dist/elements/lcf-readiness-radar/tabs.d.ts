import { type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { TabName } from './layouts.js';
/** One tab stop; arrow keys choose. */
export declare const tabList: (t: Translator, tabs: readonly TabName[], current: TabName) => TemplateResult;
