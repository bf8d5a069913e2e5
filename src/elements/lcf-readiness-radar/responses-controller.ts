import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';
import type { Translator } from '../../i18n/translator.js';
import type { SourceSeries } from '../../model/readiness/series-types.js';
import type { Model } from '../../model/types.js';
import type * as Answers from './answers-part.js';
import type { FileReport } from './read-file.js';

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };

const NO_SERIES: readonly SourceSeries[] = [];
const NO_REPORTS: readonly FileReport[] = [];

/** Single answers of people. What reads them is fetched once there are some to read. */
export class ResponsesController implements ReactiveController {
  readonly #host: Host;
  readonly #part: ExtraController<typeof Answers>;
  #model: Model | null = null;
  /** The model in the reader's language, and its words. */
  #shown: { readonly model: Model; readonly t: Translator } | null = null;
  #reader: Answers.AnswersReader | null = null;
  #told: readonly FileReport[] = NO_REPORTS;

  constructor(host: Host) {
    this.#host = host;
    this.#part = new ExtraController(host, () => import('./answers-part.js'));
    host.addController(this);
  }

  get reports(): readonly FileReport[] {
    return this.#reader?.reports ?? NO_REPORTS;
  }

  hostConnected(): void {
    if (!this.#reader) this.#start();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  /** Follows the model: another framework, scale or address starts afresh. */
  follow(model: Model, shown: Model, t: Translator): void {
    this.#shown = { model: shown, t };
    if (model === this.#model) return;
    this.#model = model;
    this.#stop();
    this.#start();
  }

  /** Forgets the files; what the config names is read again. */
  clear(): void {
    this.#stop();
    this.#start();
    this.#host.requestUpdate();
  }

  /** Reads files one after the other. */
  async add(files: readonly File[]): Promise<void> {
    const reader = this.#reader ?? (await this.#open());
    reader?.add(files);
  }

  /** What was added up; the same list until something changes. */
  seriesFor(t: Translator): readonly SourceSeries[] {
    return this.reports.length > 0 ? (this.#reader?.seriesFor(t) ?? NO_SERIES) : NO_SERIES;
  }

  /** The files that were read and what came of them. */
  render(t: Translator): TemplateResult | typeof nothing {
    if (!this.#part.failed) return this.#reader?.render(t) ?? nothing;
    return html`
      <p class="message" role="alert">${t('common.part-missing')}</p>
    `;
  }

  /** What came of files since it was last asked; null while nothing is new. */
  news(t: Translator): { readonly isGone: boolean; readonly text: string } | null {
    const { reports } = this;
    if (reports === this.#told || (this.#reader?.progress ?? null) !== null) return null;
    const fresh = reports.slice(this.#told.length);
    const isGone = reports.length < this.#told.length;
    this.#told = reports;
    if (isGone) return { isGone, text: t('radar.files-cleared') };
    return fresh.length > 0 ? { isGone, text: this.#reader?.words(t, fresh) ?? '' } : null;
  }

  #stop(): void {
    this.#reader?.stop();
    this.#reader = null;
  }

  #start(): void {
    if (this.#model?.readiness.responses) void this.#open();
  }

  async #open(): Promise<Answers.AnswersReader | null> {
    const model = this.#model;
    const part = await this.#part.load();
    const shown = this.#shown;
    // Meanwhile the model may have changed, the host may have left, or another call may have been quicker.
    if (!part || !model || !shown || model !== this.#model) return this.#reader;
    this.#reader ??= new part.AnswersReader(model, shown.model, shown.t, () => this.#host.requestUpdate());
    return this.#reader;
  }
}
