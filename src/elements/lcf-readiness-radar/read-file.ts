import { csvPieces } from '../../layout/csv-rows.js';
import { readAnswers, type AnswerProblem, type AnswerSet } from '../../model/readiness/answer-file.js';
import { jsonTable, type JsonTable } from '../../model/readiness/response-json.js';
import type { ResponseReport, ResponseTally } from '../../model/readiness/responses.js';

/** Why a whole file was left out. */
export type FileProblem =
  | AnswerProblem
  | 'other-framework'
  | 'other-scale'
  | 'handed-in'
  | 'broken'
  | 'no-columns'
  | 'too-large'
  | 'unreachable';

/** What came of one file. */
export interface FileReport {
  readonly name: string;
  /** People whose answers count. */
  readonly people: number;
  readonly problem?: FileProblem;
  /** For tables: rows and answers that were left out. */
  readonly table?: ResponseReport;
}

/** What a file's answers must fit. */
export interface Target {
  readonly tally: ResponseTally;
  readonly framework: string;
  readonly scale: readonly number[];
  /** Ids of answer files that are already in. */
  readonly seen: Set<string>;
}

/** Larger files would fill the memory of a phone. */
const MAX_BYTES = 60_000_000;
/** Milliseconds of work before the page gets a turn: under one frame. */
const TURN = 10;

/** Gives the page a turn when enough work was done since the last. */
export function turns(signal: AbortSignal): () => Promise<void> {
  let until = performance.now() + TURN;
  return async () => {
    if (performance.now() < until) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal.throwIfAborted();
    until = performance.now() + TURN;
  };
}

/** Text of a file: UTF-8, UTF-16 as spreadsheets save it, or else Windows-1252. */
export function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const problem = (name: string, reason: FileProblem): FileReport => ({ name, people: 0, problem: reason });

function addAnswers(name: string, answers: AnswerSet, { tally, framework, scale, seen }: Target): FileReport {
  if (answers.framework !== framework) return problem(name, 'other-framework');
  if (answers.scale.join() !== scale.join()) return problem(name, 'other-scale');
  if (seen.has(answers.id)) return problem(name, 'handed-in');
  seen.add(answers.id);
  const places = new Map(scale.map((value, index) => [value, index]));
  const entries = Object.entries(answers.ratings).flatMap(([id, value]) => {
    const answer = typeof value === 'number' ? places.get(value) : value;
    return answer === undefined ? [] : [[id, answer] as const];
  });
  const { group, assessment } = answers;
  tally.add({
    ...(group === undefined ? {} : { group }),
    ...(assessment === 'self' ? {} : { period: assessment }),
    answers: new Map(entries),
  });
  return { name, people: 1 };
}

/** Characters of a text that is searched for links. */
const MAX_LINKS = 500_000;
/** A text may hold several links, one below the other, as they arrive by mail. */
const LINKS = /lcf-answers=[\w.-]+/gu;

function readLinks(name: string, links: readonly string[], target: Target): FileReport {
  const reports = links.map((link) => {
    const result = readAnswers(link);
    return 'answers' in result ? addAnswers(name, result.answers, target) : problem(name, result.problem);
  });
  const people = reports.reduce((sum, one) => sum + one.people, 0);
  const failed = reports.find((one) => one.problem !== undefined);
  return { name, people, ...(failed?.problem ? { problem: failed.problem } : {}) };
}

export interface TableOptions {
  readonly period?: string;
  readonly signal: AbortSignal;
  /** How much of the text is read, from 0 to 1. */
  progress?(done: number): void;
}

/** What begins like this is meant as JSON, and no table in CSV. */
const JSON_START = /^\s*(?:\{\s*(?:["}]|$)|\[\s*\{)/u;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function* rowsOf(
  text: string,
  json: JsonTable | null,
): Generator<{ rows: readonly { cells: readonly string[]; line: number }[]; done: number }> {
  if (!json) {
    yield* csvPieces(text);
    return;
  }
  yield { rows: [{ cells: json.headers, line: 0 }], done: 0 };
  const size = 500;
  for (let start = 0; start < json.rows.length; start += size) {
    const rows = json.rows
      .slice(start, start + size)
      .map((cells, index) => ({ cells, line: start + index + 1 }));
    yield { rows, done: (start + rows.length) / json.rows.length };
  }
}

async function readTable(
  name: string,
  text: string,
  target: Target,
  options: TableOptions,
): Promise<FileReport> {
  const turn = turns(options.signal);
  const json = /^\s*[[{]/u.test(text) ? jsonTable(text) : null;
  if (!json && JSON_START.test(text)) return problem(name, isJson(text) ? 'not-answers' : 'broken');
  let table: ReturnType<ResponseTally['table']> | null = null;
  for (const { rows, done } of rowsOf(text, json)) {
    for (const { cells, line } of rows) {
      if (table) table.add(cells, line);
      else table = target.tally.table(cells, options.period);
    }
    options.progress?.(done);
    await turn();
  }
  if (!table || table.report.missing.length === target.tally.size)
    return problem(name, /\.json$/iu.test(name) && !json && !isJson(text) ? 'broken' : 'no-columns');
  return { name, people: table.report.people, table: table.report };
}

/** Reads one file, whatever it is: an answer file, links, a table in CSV or JSON. Rejects only when aborted. */
export async function readFile(
  name: string,
  text: string,
  target: Target,
  options: TableOptions,
): Promise<FileReport> {
  if (text.length > MAX_BYTES) return problem(name, 'too-large');
  const links = text.length > MAX_LINKS || /^\s*[[{]/u.test(text) ? null : text.match(LINKS);
  if (links) return readLinks(name, links, target);
  if (/^\s*\{/u.test(text)) {
    const result = readAnswers(text);
    if ('answers' in result) return addAnswers(name, result.answers, target);
    if (result.problem !== 'not-answers') return problem(name, result.problem);
  }
  return readTable(name, text, target, options);
}
