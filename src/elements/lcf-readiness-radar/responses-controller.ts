import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { fetchConfig } from '../../controllers/fetch-config.js';
import type { Translator } from '../../i18n/translator.js';
import { ResponseTally, type ResponseOptions } from '../../model/readiness/responses.js';
import type { SourceSeries } from '../../model/readiness/series-types.js';
import { conditionsOf } from '../../model/selectors.js';
import type { Model } from '../../model/types.js';
import { decode, readFile, type FileReport, type Target } from './read-file.js';
import { answers } from '../../i18n/en/answers.js';
import { addStrings } from '../../i18n/translator.js';

addStrings(answers);

/** Titles, level names and answer words in every language of the config, so that any export is understood. */
function optionsOf(model: Model, t: Translator): ResponseOptions {
  const languages = Object.values(model.translations);
  const conditions = conditionsOf(model);
  const { levels, groups, responses } = model.readiness;
  const words = (key: 'form.na' | 'form.na-short' | 'form.unknown'): string[] => [
    t(key),
    ...languages.flatMap(({ strings }) => (typeof strings[key] === 'string' ? [strings[key]] : [])),
  ];
  return {
    conditions,
    levels,
    groups,
    mapping: responses?.columns ?? {},
    otherTitles: new Map(
      conditions.map(({ id }) => [
        id,
        languages.flatMap(({ items }) =>
          [items[id]?.title, items[id]?.shortTitle].filter((one) => one !== undefined),
        ),
      ]),
    ),
    otherLabels: levels.map(({ value }) =>
      languages.flatMap(({ readiness }) => readiness?.levels?.[String(value)]?.label ?? []),
    ),
    notApplicable: [...words('form.na'), ...words('form.na-short')],
    unknown: words('form.unknown'),
  };
}

const NO_REPORTS: readonly FileReport[] = [];

/**
 * Single answers: from the address in the config, and from files a reader brings. They are added up here, in the
 * page, and forgotten with it. Reading gives way to the page every few milliseconds.
 */
export class ResponsesController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #model: Model | null = null;
  #t: Translator | null = null;
  #target: Target | null = null;
  #abort = new AbortController();
  #queue: Promise<void> = Promise.resolve();
  #series: { readonly key: unknown; readonly value: readonly SourceSeries[] } | null = null;
  /** Each file that was read. */
  reports: readonly FileReport[] = NO_REPORTS;
  /** From 0 to 1 while something is being read, else null. */
  progress: number | null = null;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#abort.signal.aborted) this.#restart();
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  /** Follows the model: another framework, scale or address starts afresh. */
  follow(model: Model, t: Translator): void {
    this.#t = t;
    if (model === this.#model) return;
    this.#model = model;
    this.#restart();
  }

  /** Forgets the files; what the config names is read again. */
  clear(): void {
    this.#restart();
    this.#host.requestUpdate();
  }

  /** Reads files one after the other. */
  add(files: readonly File[]): Promise<void> {
    const { signal } = this.#abort;
    for (const file of files) {
      this.#enqueue(signal, async () => this.#read(file.name, decode(await file.arrayBuffer())));
    }
    return this.#queue;
  }

  /** What was added up; the same list until something changes. */
  seriesFor(t: Translator): readonly SourceSeries[] {
    const tally = this.#target?.tally;
    if (!tally || this.reports.length === 0) return NONE;
    const key = [t, this.reports];
    const known = this.#series?.key as readonly unknown[] | undefined;
    if (this.#series && known?.every((part, index) => part === key[index])) return this.#series.value;
    const value = tally.series((group, period) => {
      const name = group ?? t('radar.everyone');
      return period ? t('radar.group-at', { group: name, period: periodText(t, period) }) : name;
    });
    this.#series = { key, value };
    return value;
  }

  #restart(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#queue = Promise.resolve();
    this.reports = NO_REPORTS;
    this.progress = null;
    const [model, t] = [this.#model, this.#t];
    if (!model || !t) return;
    const tally = new ResponseTally(optionsOf(model, t));
    const scale = model.readiness.levels.map(({ value }) => value);
    this.#target = { tally, framework: model.framework.id, scale, seen: new Set() };
    const { signal } = this.#abort;
    const src = model.readiness.responses?.src;
    if (src !== undefined) this.#enqueue(signal, () => this.#load(src, signal));
  }

  async #load(src: string, signal: AbortSignal): Promise<FileReport> {
    const url = new URL(src, document.baseURI).href;
    try {
      return await this.#read(src, await fetchConfig(url, signal), this.#model?.readiness.responses?.period);
    } catch (error) {
      if (signal.aborted) throw error;
      return { name: src, people: 0, problem: 'unreachable' };
    }
  }

  #read(name: string, text: string, period?: string): Promise<FileReport> {
    const { signal } = this.#abort;
    if (!this.#target) throw new DOMException('There is no framework to read for.', 'AbortError');
    return readFile(name, text, this.#target, {
      signal,
      ...(period === undefined ? {} : { period }),
      progress: (done) => this.#tell(done),
    });
  }

  #enqueue(signal: AbortSignal, read: () => Promise<FileReport>): void {
    // Read anew each time: what is awaited here may abort.
    const isOver = (): boolean => signal.aborted;
    this.#tell(0);
    this.#queue = this.#queue.then(async () => {
      if (isOver()) return;
      try {
        const report = await read();
        if (!isOver()) this.reports = [...this.reports, report];
      } catch (error) {
        if (!isOver()) throw error;
      }
      if (!isOver()) this.#tell(null);
    });
  }

  #tell(progress: number | null): void {
    const percent = (value: number | null): number | null => value && Math.round(value * 20);
    const isSame = percent(progress) === percent(this.progress);
    this.progress = progress;
    if (!isSame || progress === null) this.#host.requestUpdate();
  }
}

const NONE: readonly SourceSeries[] = [];

/** "2026-09" as "September 2026"; anything else as it is. */
export function periodText(t: Translator, period: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(period) ?? [];
  if (year === undefined || month === undefined) return period;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  if (Number.isNaN(date.getTime())) return period;
  const parts: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' };
  if (day !== undefined) parts.day = 'numeric';
  return new Intl.DateTimeFormat(t.locale, parts).format(date);
}
