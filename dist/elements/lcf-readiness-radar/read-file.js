import { csvPieces } from '../../layout/csv-rows.js';
import { readAnswers } from '../../model/readiness/answer-file.js';
import { jsonTable } from '../../model/readiness/response-json.js';

/** Larger files would fill the memory of a phone. */
const MAX_BYTES = 60_000_000;
/** Milliseconds of work before the page gets a turn: under one frame. */
const TURN = 10;
/** Gives the page a turn when enough work was done since the last. */
function turns(signal) {
    let until = performance.now() + TURN;
    return async () => {
        if (performance.now() < until)
            return;
        await new Promise((resolve) => setTimeout(resolve));
        signal.throwIfAborted();
        until = performance.now() + TURN;
    };
}
/** Text of a file: UTF-8, UTF-16 as spreadsheets save it, or else Windows-1252. */
function decode(bytes) {
    const [first, second] = new Uint8Array(bytes.slice(0, 2));
    if (first === 0xff && second === 0xfe)
        return new TextDecoder('utf-16le').decode(bytes);
    if (first === 0xfe && second === 0xff)
        return new TextDecoder('utf-16be').decode(bytes);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return new TextDecoder('windows-1252').decode(bytes);
    }
}
const problem = (name, reason) => ({ name, people: 0, problem: reason });
function addAnswers(name, answers, { tally, framework, scale, seen }) {
    if (answers.framework !== framework)
        return problem(name, 'other-framework');
    if (answers.scale.join() !== scale.join())
        return problem(name, 'other-scale');
    if (seen.has(answers.id))
        return problem(name, 'handed-in');
    seen.add(answers.id);
    const places = new Map(scale.map((value, index) => [value, index]));
    const entries = Object.entries(answers.ratings).flatMap(([id, value]) => {
        const answer = typeof value === 'number' ? places.get(value) : value;
        return answer === undefined ? [] : [[id, answer]];
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
function readLinks(name, links, target) {
    const reports = links.map((link) => {
        const result = readAnswers(link);
        return 'answers' in result ? addAnswers(name, result.answers, target) : problem(name, result.problem);
    });
    const people = reports.reduce((sum, one) => sum + one.people, 0);
    const failed = reports.find((one) => one.problem !== undefined);
    return { name, people, ...(failed?.problem ? { problem: failed.problem } : {}) };
}
/** What begins like this is meant as JSON, and no table in CSV. */
const JSON_START = /^\s*(?:\{\s*(?:["}]|$)|\[\s*\{)/u;
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
function* rowsOf(text, json) {
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
async function readTable(name, text, target, options) {
    const turn = turns(options.signal);
    const json = /^\s*[[{]/u.test(text) ? jsonTable(text) : null;
    if (!json && JSON_START.test(text))
        return problem(name, isJson(text) ? 'not-answers' : 'broken');
    let table = null;
    for (const { rows, done } of rowsOf(text, json)) {
        for (const { cells, line } of rows) {
            if (table)
                table.add(cells, line);
            else
                table = target.tally.table(cells, options.period);
        }
        options.progress?.(done);
        await turn();
    }
    if (!table || table.report.missing.length === target.tally.size)
        return problem(name, /\.json$/iu.test(name) && !json && !isJson(text) ? 'broken' : 'no-columns');
    return { name, people: table.report.people, table: table.report };
}
/** Reads one file, whatever it is: an answer file, links, a table in CSV or JSON. Rejects only when aborted. */
async function readFile(name, text, target, options) {
    if (text.length > MAX_BYTES)
        return problem(name, 'too-large');
    const links = text.length > MAX_LINKS || /^\s*[[{]/u.test(text) ? null : text.match(LINKS);
    if (links)
        return readLinks(name, links, target);
    if (/^\s*\{/u.test(text)) {
        const result = readAnswers(text);
        if ('answers' in result)
            return addAnswers(name, result.answers, target);
        if (result.problem !== 'not-answers')
            return problem(name, result.problem);
    }
    return readTable(name, text, target, options);
}

export { decode, readFile, turns };
