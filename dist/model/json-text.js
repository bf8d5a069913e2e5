import { MAX_BYTES, Refusal, TOO_LARGE, Scale } from './limits.js';
import { bare } from './plain-copy.js';
import { cut } from './place-words.js';
import { pointerTo } from './places.js';

/*
 * A small JSON reader of our own. Engines word their syntax errors differently and seldom say where;
 * some run out of stack on deep lists. This one gives the place everywhere and never recurses.
 */
const SPACE = /[ \t\r\n]*/y;
const SCALAR = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\p{L}\p{N}_$.])/uy;
const PLAIN = /[^"\\]*/y;
const WORD = /[\p{L}\p{M}\p{N}_$.+-]+|\P{M}\p{M}*/uy;
const BAD_IN_TEXT = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})|([\u0000-\u001f\\])/g; // eslint-disable-line no-control-regex -- finding them is the purpose
const QUOTES = /['‘’“”`]/;
/**
 * Reads JSON text into lists and bare objects.
 * @param offsets when given, is filled with the place of every value by JSON Pointer (of its key, in an object).
 * @throws Refusal with the place, for text that is not JSON or is past a limit.
 */
function readJson(text, offsets) {
    if (text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES)
        throw new Refusal(TOO_LARGE);
    return new Reader(text, offsets).read();
}
/** Line and column of an offset, both from 1. */
function positionAt(text, offset) {
    const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
    return { line: lines.length, column: (lines.at(-1) ?? '').replace(/^\ufeff/, '').length + 1 };
}
class Reader {
    #at = 0;
    #root;
    #frames = [];
    #scale = new Scale();
    #repeated = [];
    constructor(text, offsets) {
        this.text = text;
        this.offsets = offsets;
    }
    read() {
        if (this.text.startsWith('\ufeff'))
            this.#at = 1;
        this.#value();
        for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1))
            this.#entry(frame);
        if (this.#char())
            this.#fail('nothing more after the end of the config');
        return { value: this.#root, repeated: this.#repeated };
    }
    /** Skips white space; the next character, or '' at the end. */
    #char() {
        this.#match(SPACE);
        return this.text.charAt(this.#at);
    }
    #match(pattern) {
        pattern.lastIndex = this.#at;
        const found = pattern.exec(this.text)?.[0] ?? '';
        this.#at += found.length;
        return found;
    }
    /** Reads the next entry of a list or object, or its end. */
    #entry(frame) {
        const close = frame.list ? ']' : '}';
        if (this.#char() === close) {
            this.#close();
            return;
        }
        if (frame.count > 0)
            this.#comma(close);
        frame.count++;
        if (!frame.list)
            this.#key(frame);
        this.#value();
    }
    #close() {
        this.#at++;
        this.#frames.pop();
    }
    #comma(close) {
        const char = this.#char();
        if (char !== ',')
            this.#fail(`"," or "${close}"`, char === '"' ? 'Is a comma missing before it?' : undefined);
        this.#at++;
        if (this.#char() === close)
            this.#fail('another entry after the comma', 'Remove the comma before it.');
    }
    #key(frame) {
        if (this.#char() !== '"')
            this.#fail('a name in double quotes', 'Put double quotes around every name.');
        const start = this.#at;
        frame.key = this.#string();
        const repeated = Object.hasOwn(frame.object, frame.key);
        if (this.#char() !== ':')
            this.#fail('":"');
        this.#at++;
        if (repeated)
            this.#repeated.push({ path: this.#pointer(), key: frame.key });
        this.offsets?.set(this.#pointer(), start);
    }
    #value() {
        const char = this.#char();
        const isContainer = char === '{' || char === '[';
        this.#scale.add(this.#frames.length + (isContainer ? 1 : 0), this.#at);
        if (this.#frames.at(-1)?.list !== null)
            this.offsets?.set(this.#pointer(), this.#at);
        if (isContainer)
            this.#open(char);
        else
            this.#put(char === '"' ? this.#string() : this.#scalar());
    }
    #open(char) {
        this.#at++;
        const frame = { list: char === '[' ? [] : null, object: bare(), count: 0, key: '' };
        this.#put(frame.list ?? frame.object);
        this.#frames.push(frame);
    }
    #put(value) {
        const frame = this.#frames.at(-1);
        if (!frame)
            this.#root = value;
        else if (frame.list)
            frame.list.push(value);
        else
            frame.object[frame.key] = value;
    }
    #scalar() {
        const found = this.#match(SCALAR);
        return found
            ? JSON.parse(found)
            : this.#fail('a value: text in double quotes, a number, true, false, null, { or [');
    }
    #string() {
        const start = this.#at++;
        for (this.#match(PLAIN); this.text.charAt(this.#at) === '\\'; this.#match(PLAIN))
            this.#at += 2;
        const ended = this.text.charAt(this.#at) === '"';
        this.#at++;
        const raw = this.text.slice(start, this.#at);
        for (const match of raw.matchAll(BAD_IN_TEXT)) {
            if (match[1] !== undefined)
                this.#failInText(start + match.index, match[1]);
        }
        if (!ended)
            this.#failAt(start, 'text that is not closed', 'a double quote at its end');
        return JSON.parse(raw);
    }
    #failInText(offset, char) {
        const [found, expected, hint] = char === '\\'
            ? [
                'a "\\" that starts no known sign',
                'one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u0000',
                'Write \\\\ for a backslash.',
            ]
            : [
                'a line break, tab or control character inside a text',
                'the text on one line',
                'Is a closing double quote missing? Write \\n for a line break.',
            ];
        this.#failAt(offset, found, expected, hint);
    }
    #pointer() {
        return pointerTo(this.#frames.map(({ list, count, key }) => (list ? count - 1 : key)));
    }
    #fail(expected, hint) {
        const offset = this.#at;
        const found = this.#match(WORD);
        const rest = this.text.slice(offset, offset + 2);
        const comment = rest === '//' || rest === '/*' || found === '#';
        const better = comment
            ? 'JSON has no comments.'
            : QUOTES.test(found)
                ? 'Use straight double quotes.'
                : hint;
        const page = found === '<' && offset < 2 ? 'This looks like a web page. Is the address right?' : better;
        const shown = found === '"' ? 'a double quote' : `"${cut(found, 40)}"`;
        this.#failAt(offset, found ? shown : 'the end of the text', expected, page);
    }
    #failAt(offset, found, expected, hint) {
        throw new Refusal(`The config is not valid JSON: found ${found}, expected ${expected}.`, offset, hint);
    }
}

export { positionAt, readJson };
