import { conditionStats } from './condition-stats.js';
import { answerReader } from './response-answer.js';
import { plain, responseColumns } from './response-columns.js';

/** Problems kept in a report; the rest is only counted. */
const MAX_PROBLEMS = 50;
/** Groups and times told apart: a column of free text must not fill the memory. People of further ones are in everyone. */
const MAX_TALLIES = 1_000;
/** Length kept of a text that could not be read. */
const MAX_FOUND = 40;
/** Adds up single answers. Keeps counts only, never a row: what is not kept cannot be found. */
class ResponseTally {
    #options;
    #width;
    #places;
    #groupNames;
    #tallies = new Map();
    #read;
    constructor(options) {
        this.#options = options;
        this.#width = options.levels.length + 2;
        this.#places = new Map(options.conditions.map(({ id }, index) => [id, index]));
        this.#groupNames = new Map((options.groups ?? []).flatMap(({ id, label }) => [id, label].map((name) => [plain(name), id])));
        this.#read = answerReader(options);
    }
    get people() {
        return [...this.#tallies.values()].reduce((sum, { group, people }) => sum + (group === null ? people : 0), 0);
    }
    /** Conditions that are counted. */
    get size() {
        return this.#places.size;
    }
    /** A table's reader: give it the header, then its rows in any number of pieces. */
    table(headers, period = '') {
        const columns = responseColumns(headers, this.#options);
        const report = this.#report(headers, columns);
        return { report, add: (cells, line) => this.#addRow(columns, cells, line, period, report) };
    }
    #report(headers, columns) {
        const found = new Set(columns.flatMap((column) => (column.kind === 'condition' ? [column.id] : [])));
        return {
            people: 0,
            skipped: 0,
            unread: 0,
            problems: [],
            ignored: headers.filter((header, index) => columns[index]?.kind === 'ignored' && header.trim() !== ''),
            missing: this.#options.conditions.filter(({ id }) => !found.has(id)).map(({ id }) => id),
        };
    }
    #addRow(columns, cells, line, filePeriod, report) {
        const skip = (problem) => {
            report.skipped += 1;
            note(report, problem);
        };
        if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
            skip({ kind: 'too-long', line });
            return;
        }
        const answers = new Map();
        let group = '';
        let period = filePeriod;
        columns.forEach((column, index) => {
            const cell = cells[index] ?? '';
            if (column.kind === 'group')
                group = cell.trim();
            else if (column.kind === 'period')
                period = cell.trim() || filePeriod;
            else if (column.kind === 'condition') {
                const answer = this.#read(cell);
                if (answer === null) {
                    report.unread += 1;
                    note(report, {
                        kind: 'not-a-level',
                        line,
                        condition: column.id,
                        found: cell.trim().slice(0, MAX_FOUND),
                    });
                }
                else if (answer !== 'none')
                    answers.set(column.id, answer);
            }
        });
        if (answers.size === 0)
            skip({ kind: 'no-answers', line });
        else {
            report.people += 1;
            this.add({ group, period, answers });
        }
    }
    /** Counts one person: in everyone, and in their group where they named one. */
    add({ group = '', period = '', answers }) {
        this.#count(this.#tallyOf(null, period), answers);
        const name = group.trim();
        if (name)
            this.#count(this.#tallyOf(this.#groupNames.get(plain(name)) ?? name, period), answers);
    }
    #tallyOf(group, period) {
        const key = JSON.stringify([period, group]);
        const known = this.#tallies.get(key);
        if (known || this.#tallies.size >= MAX_TALLIES)
            return known ?? null;
        const counts = new Uint32Array(this.#places.size * this.#width);
        const tally = { group, period, people: 0, counts };
        this.#tallies.set(key, tally);
        return tally;
    }
    #count(tally, answers) {
        if (!tally)
            return;
        const { levels } = this.#options;
        tally.people += 1;
        for (const [id, answer] of answers) {
            const place = this.#places.get(id);
            if (place === undefined || answer === 'none')
                continue;
            const offset = answer === 'na' ? levels.length : answer === 'unknown' ? levels.length + 1 : answer;
            const at = place * this.#width + offset;
            tally.counts[at] = (tally.counts[at] ?? 0) + 1;
        }
    }
    /**
     * What was added up, by period and group; everyone first, then the groups of the config in their order. Not yet
     * fit to be shown: small groups are in it.
     * @param label the name of a series, from the group's (null for everyone) and the period.
     */
    series(label) {
        const order = new Map((this.#options.groups ?? []).map(({ id }, index) => [id, index]));
        const placeOf = ({ group }) => (group === null ? -1 : (order.get(group) ?? order.size));
        const periods = new Map();
        for (const tally of this.#tallies.values())
            periods.set(tally.period, [...(periods.get(tally.period) ?? []), tally]);
        return [...periods.values()].flatMap((tallies) => tallies.sort((a, b) => placeOf(a) - placeOf(b)).map((tally) => this.#seriesOf(tally, label)));
    }
    #seriesOf({ group, period, people, counts }, label) {
        const configured = (this.#options.groups ?? []).find(({ id }) => id === group);
        const stats = new Map([...this.#places].map(([id, place]) => [id, this.#statsOf(counts, place)]));
        return {
            id: `responses ${JSON.stringify([period, group])}`,
            label: label(configured?.label ?? group, period),
            ...(group === null ? {} : { group }),
            ...(period ? { period } : {}),
            n: people,
            isTotal: group === null,
            isNamed: group === null || configured !== undefined,
            ratings: Object.fromEntries([...stats].map(([id, { mean }]) => [id, mean])),
            stats,
        };
    }
    #statsOf(counts, place) {
        const values = this.#options.levels.map(({ value }) => value);
        const own = [...counts.subarray(place * this.#width, (place + 1) * this.#width)];
        const [notApplicable = 0, unknown = 0] = own.slice(values.length);
        return conditionStats({ counts: own.slice(0, values.length), notApplicable, unknown }, values);
    }
}
function note(report, problem) {
    if (report.problems.length < MAX_PROBLEMS)
        report.problems.push(problem);
}

export { ResponseTally };
