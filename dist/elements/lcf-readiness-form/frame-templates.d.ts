import { type TemplateResult } from 'lit';
import '../shared/more-words.js';
import '../shared/more-icons.js';
import { type FormView } from './form-view.js';
export declare function headerTemplate(view: FormView): TemplateResult;
/** The list of all conditions; on narrow containers behind a button. */
export declare function navTemplate(view: FormView, isOpen: boolean, toggle: () => void): TemplateResult;
/** Back, where answers are kept, and next. */
export declare function footerTemplate(view: FormView): TemplateResult;
export declare function keptTemplate({ t, snapshot }: FormView): TemplateResult;
