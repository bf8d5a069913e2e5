import { type PropertyValues, type TemplateResult } from 'lit';
import type { WidgetView } from '../widget/lcf-widget.js';
import type { RadarHost } from './radar-host.js';
import type { Model } from '../../model/types.js';
/** All of the radar but its tag: what it shows, what a reader chooses, and what is saved. */
export declare class RadarPart {
    #private;
    readonly styles: import("lit").CSSResult;
    constructor(host: RadarHost);
    /** True once the font is known: the radar is drawn then. */
    get isComplete(): boolean;
    /** Before each render. */
    update(changed: PropertyValues, model: Model | null): void;
    render(view: WidgetView): TemplateResult;
    downloadCsv(): Promise<void>;
    downloadJson(): Promise<void>;
    downloadImage(type: 'svg' | 'png'): Promise<void>;
}
