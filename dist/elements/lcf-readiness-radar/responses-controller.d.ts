import { nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import type { SourceSeries } from '../../model/readiness/series-types.js';
import type { Model } from '../../model/types.js';
import type { FileReport } from './read-file.js';
type Host = ReactiveControllerHost & {
    readonly renderRoot: HTMLElement | DocumentFragment;
};
/** Single answers of people. What reads them is fetched once there are some to read. */
export declare class ResponsesController implements ReactiveController {
    #private;
    constructor(host: Host);
    get reports(): readonly FileReport[];
    hostConnected(): void;
    hostDisconnected(): void;
    /** Follows the model: another framework, scale or address starts afresh. */
    follow(model: Model, shown: Model, t: Translator): void;
    /** Forgets the files; what the config names is read again. */
    clear(): void;
    /** Reads files one after the other. */
    add(files: readonly File[]): Promise<void>;
    /** What was added up; the same list until something changes. */
    seriesFor(t: Translator): readonly SourceSeries[];
    /** The files that were read and what came of them. */
    render(t: Translator): TemplateResult | typeof nothing;
    /** What came of files since it was last asked; null while nothing is new. */
    news(t: Translator): {
        readonly isGone: boolean;
        readonly text: string;
    } | null;
}
export {};
