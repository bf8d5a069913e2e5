import { dsvFormat as dsv } from '../vendor/d3-dsv/dist/d3-dsv.js';

/*
 * Delimited text to rows, a piece at a time. The rows themselves are read by d3's parser, and d3 comes in through
 * this folder only.
 */
const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;
/** Characters of a piece: a few milliseconds of work. */
const PIECE = 32_768;
/** What spreadsheets and survey tools write between cells. */
const DELIMITERS = [',', ';', '\t', '|'];
/** Where the record that starts at `from` ends: behind its line break, or at the end of the text. */
function recordEnd(text, from, delimiter) {
    let at = from;
    for (;;) {
        if (text.charCodeAt(at) === QUOTE) {
            // To the closing quote; two quotes stand for one.
            do {
                const next = text.indexOf('"', at + 1);
                if (next < 0)
                    return text.length;
                at = next + 1;
            } while (text.charCodeAt(at) === QUOTE);
        }
        while (at < text.length) {
            const code = text.charCodeAt(at);
            if (code === NEWLINE)
                return at + 1;
            if (code === RETURN)
                return text.charCodeAt(at + 1) === NEWLINE ? at + 2 : at + 1;
            at += 1;
            if (code === delimiter)
                break;
        }
        if (at >= text.length)
            return text.length;
    }
}
const breaksIn = (text) => text.match(/\r\n|\r|\n/gu)?.length ?? 0;
/** The delimiter that cuts the first record into most cells; a comma where there is only one cell. */
function delimiterOf(text) {
    const counted = DELIMITERS.map((delimiter) => {
        const head = text.slice(0, recordEnd(text, 0, delimiter.charCodeAt(0)));
        return { delimiter, cells: dsv(delimiter).parseRows(head)[0]?.length ?? 0 };
    });
    return counted.reduce((best, one) => (one.cells > best.cells ? one : best)).delimiter;
}
/**
 * The rows of a CSV or TSV text in pieces of about 32 kB, so that a caller may pause between them. Takes a byte
 * order mark, any of the usual delimiters, any line ends, quotes, and line breaks in quotes; skips empty lines.
 */
function* csvPieces(source) {
    const text = source.replace(/^\ufeff/u, '');
    const delimiter = delimiterOf(text);
    const parser = dsv(delimiter);
    let line = 1;
    for (let start = 0; start < text.length;) {
        const rows = [];
        const limit = Math.min(text.length, start + PIECE);
        while (start < limit) {
            const end = recordEnd(text, start, delimiter.charCodeAt(0));
            const record = text.slice(start, end);
            const cells = parser.parseRows(record)[0] ?? [];
            if (cells.some((cell) => cell.trim() !== ''))
                rows.push({ cells, line });
            line += breaksIn(record);
            start = end;
        }
        yield { rows, done: start / text.length };
    }
}

export { csvPieces, delimiterOf };
