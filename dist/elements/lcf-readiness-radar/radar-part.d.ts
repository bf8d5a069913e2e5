import { type PropertyValues, type TemplateResult } from 'lit';
import '../../model/content/built-in-texts.js';
import type { WidgetBody } from '../widget/body-widget.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import type { PictureView } from './picture.js';
import type { RadarHost } from './radar-host.js';
/** All of the radar but its tag: what it shows, what a reader chooses, and what is saved. */
export declare class RadarPart implements WidgetBody {
    #private;
    readonly styles: import("lit").CSSResult;
    constructor(host: RadarHost);
    /** True once all is drawn: before the font is known there are only boxes. */
    get isComplete(): boolean;
    /** Before each render. */
    update(changed: PropertyValues): void;
    render(view: WidgetView): TemplateResult;
    downloadCsv(): Promise<void>;
    downloadJson(): Promise<void>;
    downloadImage(type: 'svg' | 'png', view: PictureView): Promise<void>;
}
