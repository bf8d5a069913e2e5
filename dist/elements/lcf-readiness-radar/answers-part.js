import { fetchConfig } from '../../controllers/fetch-config.js';
import { answers } from '../../i18n/en/answers.js';
import { radarMore } from '../../i18n/en/radar-more.js';
import { addStrings } from '../../i18n/translator.js';
import { ResponseTally } from '../../model/readiness/responses.js';
import { conditionsOf } from '../../model/selectors.js';
import { filesStyles } from './files-styles.js';
import { filesTemplate, reportTexts } from './files.js';
import { decode, readFile } from './read-file.js';

addStrings(answers);
addStrings(radarMore);
const styles = filesStyles;
/** Titles, level names and answer words in every language of the config, so that any export is understood. */
function optionsOf(model, shown, t) {
    const languages = Object.values(model.translations);
    const conditions = conditionsOf(model);
    const { levels, groups, responses } = model.readiness;
    const words = (key) => [
        t(key),
        ...languages.flatMap(({ strings }) => (typeof strings[key] === 'string' ? [strings[key]] : [])),
    ];
    return {
        conditions,
        levels,
        groups,
        mapping: responses?.columns ?? {},
        otherTitles: new Map(conditions.map(({ id }) => [
            id,
            [...languages.map(({ items }) => items[id]), shown.nodes.get(id)].flatMap((one) => [one?.title, one?.shortTitle].filter((title) => title !== undefined)),
        ])),
        otherLabels: levels.map(({ value }, index) => [
            ...languages.flatMap(({ readiness }) => readiness?.levels?.[String(value)]?.label ?? []),
            shown.readiness.levels[index]?.label ?? '',
        ]),
        notApplicable: [...words('form.na'), ...words('form.na-short')],
        unknown: words('form.unknown'),
    };
}
/**
 * Reads single answers: from the address in the config, and from files a reader brings. They are added up here, in
 * the page, and forgotten with it. Reading gives way to the page every few milliseconds.
 */
class AnswersReader {
    #model;
    #target;
    #redraw;
    #abort;
    #queue;
    #series;
    /** @param shown the model in the reader's language. */
    constructor(model, shown, t, redraw) {
        this.#abort = new AbortController();
        this.#queue = Promise.resolve();
        this.#series = null;
        /** Each file that was read. */
        this.reports = [];
        /** From 0 to 1 while something is being read, else null. */
        this.progress = null;
        this.#model = model;
        this.#redraw = redraw;
        this.#target = {
            tally: new ResponseTally(optionsOf(model, shown, t)),
            framework: model.framework.id,
            scale: model.readiness.levels.map(({ value }) => value),
            seen: new Set(),
        };
        const src = model.readiness.responses?.src;
        if (src !== undefined)
            this.#enqueue(() => this.#load(src));
    }
    /** Gives up what is being read, for good. */
    stop() {
        this.#abort.abort();
    }
    /** Reads files one after the other. */
    add(files) {
        for (const file of files) {
            this.#enqueue(async () => this.#read(file.name, decode(await file.arrayBuffer())));
        }
    }
    /** What was added up; the same list until something changes. */
    seriesFor(t) {
        const key = [t, this.reports];
        if (this.#series?.key.every((part, index) => part === key[index]))
            return this.#series.value;
        const value = this.#target.tally.series((group, period) => {
            const name = group ?? t('radar.everyone');
            return period ? t('radar.group-at', { group: name, period: periodText(t, period) }) : name;
        });
        this.#series = { key, value };
        return value;
    }
    /** The files that were read and what came of them. */
    render(t) {
        return filesTemplate(t, this.#model, this.reports, this.progress);
    }
    /** What came of files, for screen readers. */
    words(t, reports) {
        return reports.flatMap((one) => reportTexts(t, one)).join(' ');
    }
    async #load(src) {
        const url = new URL(src, document.baseURI).href;
        try {
            const text = await fetchConfig(url, this.#abort.signal);
            return await this.#read(src, text, this.#model.readiness.responses?.period);
        }
        catch (error) {
            if (this.#abort.signal.aborted)
                throw error;
            return { name: src, people: 0, problem: 'unreachable' };
        }
    }
    #read(name, text, period) {
        return readFile(name, text, this.#target, {
            signal: this.#abort.signal,
            ...(period === undefined ? {} : { period }),
            progress: (done) => this.#tell(done),
        });
    }
    #enqueue(read) {
        const { signal } = this.#abort;
        // Read anew each time: what is awaited here may abort.
        const isOver = () => signal.aborted;
        this.#tell(0);
        this.#queue = this.#queue.then(async () => {
            if (isOver())
                return;
            try {
                const report = await read();
                if (!isOver())
                    this.reports = [...this.reports, report];
            }
            catch (error) {
                if (!isOver())
                    throw error;
            }
            if (!isOver())
                this.#tell(null);
        });
    }
    #tell(progress) {
        const step = (value) => value && Math.round(value * 20);
        const isSame = step(progress) === step(this.progress);
        this.progress = progress;
        if (!isSame || progress === null)
            this.#redraw();
    }
}
/** "2026-09" as "September 2026"; anything else as it is. */
function periodText(t, period) {
    const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(period) ?? [];
    if (year === undefined || month === undefined)
        return period;
    const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
    if (Number.isNaN(date.getTime()))
        return period;
    const parts = { year: 'numeric', month: 'long', timeZone: 'UTC' };
    if (day !== undefined)
        parts.day = 'numeric';
    return t.dates(parts).format(date);
}

export { AnswersReader, periodText, styles };
