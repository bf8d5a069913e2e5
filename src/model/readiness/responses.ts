import type { FrameworkNode, RespondentGroup } from '../types.js';
import { conditionStats, type ConditionStats } from './condition-stats.js';
import { answerReader, type Answer, type AnswerWords } from './response-answer.js';
import { plain, responseColumns, type Column, type ColumnOptions } from './response-columns.js';
import type { SourceSeries } from './series-types.js';

/** Why a row, or one answer of it, was left out. */
export type ResponseProblem =
  /** More cells than the header: nothing says which belongs where. */
  | { readonly kind: 'too-long'; readonly line: number }
  /** No answer that can be read. */
  | { readonly kind: 'no-answers'; readonly line: number }
  /** One answer that is no level. What was found stands here for the author of the file only. */
  | {
      readonly kind: 'not-a-level';
      readonly line: number;
      readonly condition: string;
      readonly found: string;
    };

/** What came of reading a table. */
export interface ResponseReport {
  /** People whose answers count. */
  people: number;
  /** Rows that were left out as a whole. */
  skipped: number;
  /** Answers that were left out. */
  unread: number;
  /** The first of them. */
  readonly problems: ResponseProblem[];
  /** Headers that are no condition, group or period. */
  readonly ignored: string[];
  /** Conditions without a column. */
  readonly missing: string[];
}

export interface ResponseOptions extends ColumnOptions, AnswerWords {
  readonly conditions: readonly FrameworkNode[];
  /** Groups of the config: matched by id or name. */
  readonly groups?: readonly RespondentGroup[];
}

/** One person's answers, already read. */
export interface Respondent {
  readonly group?: string;
  readonly period?: string;
  /** Condition id to answer. */
  readonly answers: ReadonlyMap<string, Answer>;
}

/** Problems kept in a report; the rest is only counted. */
const MAX_PROBLEMS = 50;
/** Groups and times told apart: a column of free text must not fill the memory. People of further ones are in everyone. */
const MAX_TALLIES = 1_000;
/** Length kept of a text that could not be read. */
const MAX_FOUND = 40;

/** Counts of one group at one time: for each condition its levels, then "does not apply", then "not known". */
interface Tally {
  readonly group: string | null;
  readonly period: string;
  people: number;
  readonly counts: Uint32Array;
}

/** Adds up single answers. Keeps counts only, never a row: what is not kept cannot be found. */
export class ResponseTally {
  readonly #options: ResponseOptions;
  readonly #width: number;
  readonly #places: ReadonlyMap<string, number>;
  readonly #groupNames: ReadonlyMap<string, string>;
  readonly #tallies = new Map<string, Tally>();
  readonly #read: (cell: string) => Answer | null;

  constructor(options: ResponseOptions) {
    this.#options = options;
    this.#width = options.levels.length + 2;
    this.#places = new Map(options.conditions.map(({ id }, index) => [id, index]));
    this.#groupNames = new Map(
      (options.groups ?? []).flatMap(({ id, label }) =>
        [id, label].map((name) => [plain(name), id] as const),
      ),
    );
    this.#read = answerReader(options);
  }

  get people(): number {
    return [...this.#tallies.values()].reduce(
      (sum, { group, people }) => sum + (group === null ? people : 0),
      0,
    );
  }

  /** Conditions that are counted. */
  get size(): number {
    return this.#places.size;
  }

  /** A table's reader: give it the header, then its rows in any number of pieces. */
  table(
    headers: readonly string[],
    period = '',
  ): { add(cells: readonly string[], line: number): void; report: ResponseReport } {
    const columns = responseColumns(headers, this.#options);
    const report = this.#report(headers, columns);
    return { report, add: (cells, line) => this.#addRow(columns, cells, line, period, report) };
  }

  #report(headers: readonly string[], columns: readonly Column[]): ResponseReport {
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

  #addRow(
    columns: readonly Column[],
    cells: readonly string[],
    line: number,
    filePeriod: string,
    report: ResponseReport,
  ): void {
    const skip = (problem: ResponseProblem): void => {
      report.skipped += 1;
      note(report, problem);
    };
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      skip({ kind: 'too-long', line });
      return;
    }
    const answers = new Map<string, Answer>();
    let group = '';
    let period = filePeriod;
    columns.forEach((column, index) => {
      const cell = cells[index] ?? '';
      if (column.kind === 'group') group = cell.trim();
      else if (column.kind === 'period') period = cell.trim() || filePeriod;
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
        } else if (answer !== 'none') answers.set(column.id, answer);
      }
    });
    if (answers.size === 0) skip({ kind: 'no-answers', line });
    else {
      report.people += 1;
      this.add({ group, period, answers });
    }
  }

  /** Counts one person: in everyone, and in their group where they named one. */
  add({ group = '', period = '', answers }: Respondent): void {
    this.#count(this.#tallyOf(null, period), answers);
    const name = group.trim();
    if (name) this.#count(this.#tallyOf(this.#groupNames.get(plain(name)) ?? name, period), answers);
  }

  #tallyOf(group: string | null, period: string): Tally | null {
    const key = JSON.stringify([period, group]);
    const known = this.#tallies.get(key);
    if (known || this.#tallies.size >= MAX_TALLIES) return known ?? null;
    const counts = new Uint32Array(this.#places.size * this.#width);
    const tally = { group, period, people: 0, counts };
    this.#tallies.set(key, tally);
    return tally;
  }

  #count(tally: Tally | null, answers: ReadonlyMap<string, Answer>): void {
    if (!tally) return;
    const { levels } = this.#options;
    tally.people += 1;
    for (const [id, answer] of answers) {
      const place = this.#places.get(id);
      if (place === undefined || answer === 'none') continue;
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
  series(label: (group: string | null, period: string) => string): SourceSeries[] {
    const order = new Map((this.#options.groups ?? []).map(({ id }, index) => [id, index]));
    const placeOf = ({ group }: Tally): number => (group === null ? -1 : (order.get(group) ?? order.size));
    const periods = new Map<string, Tally[]>();
    for (const tally of this.#tallies.values())
      periods.set(tally.period, [...(periods.get(tally.period) ?? []), tally]);
    return [...periods.values()].flatMap((tallies) =>
      tallies.sort((a, b) => placeOf(a) - placeOf(b)).map((tally) => this.#seriesOf(tally, label)),
    );
  }

  #seriesOf(
    { group, period, people, counts }: Tally,
    label: (group: string | null, period: string) => string,
  ): SourceSeries {
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

  #statsOf(counts: Uint32Array, place: number): ConditionStats {
    const values = this.#options.levels.map(({ value }) => value);
    const own = [...counts.subarray(place * this.#width, (place + 1) * this.#width)];
    const [notApplicable = 0, unknown = 0] = own.slice(values.length);
    return conditionStats({ counts: own.slice(0, values.length), notApplicable, unknown }, values);
  }
}

function note(report: ResponseReport, problem: ResponseProblem): void {
  if (report.problems.length < MAX_PROBLEMS) report.problems.push(problem);
}
