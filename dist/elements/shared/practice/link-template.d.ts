import { type TemplateResult } from 'lit';
import type { Translator } from '../../../i18n/translator.js';
import type { LinkRef } from '../../../model/types.js';
/** A link of the config: opens in a new tab, and says so. */
export declare const linkTemplate: ({ label, href }: LinkRef, t: Translator) => TemplateResult;
