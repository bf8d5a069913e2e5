import { type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { LoadFailure } from '../../state/state-types.js';
/** Holds the place while a config is on its way. */
export declare const loadingTemplate: (t: Translator) => TemplateResult;
/** What went wrong in one plain sentence, above whatever the page offers instead. */
export declare const failureTemplate: (t: Translator, failure: LoadFailure, retry: () => void) => TemplateResult;
/** What the provider says for all widgets inside it, where a page has nothing else to show in their place. */
export declare const quietTemplate: (t: Translator, failure: LoadFailure) => TemplateResult;
/** In the place of a part that is on its way, or that could not be fetched. */
export declare const partTemplate: (t: Translator, part: {
    readonly failed: boolean;
    load: () => unknown;
}) => TemplateResult;
/** The same for a part that is all of a widget. */
export declare const wholeTemplate: (t: Translator, part: Parameters<typeof partTemplate>[1]) => TemplateResult;
