import { nothing, type TemplateResult } from 'lit';
import type { WidgetView } from '../widget/lcf-widget.js';
import { type Results } from './results.js';
/** At most three sentences about what is shown; nothing when there is nothing to say. */
export declare function takeawaysTemplate(view: WidgetView, results: Results): TemplateResult | typeof nothing;
