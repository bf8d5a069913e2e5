import { type TemplateResult } from 'lit';
import type { WidgetView } from '../widget/lcf-widget.js';
/** A widget's title and the line below it; a page may put its own in the place of each. */
export declare const widgetTitle: ({ heading }: Pick<WidgetView, 'heading'>, title: string, lead: string | null) => TemplateResult;
