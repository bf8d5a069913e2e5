import { html } from 'lit';
import { markText } from '../../model/practices/marks.js';

// White space around it would tear the word.
// prettier-ignore
const mark = (text) => html `<mark>${text}</mark>`;
/** Text with what the search found in it marked. */
const marked = (text, words) => {
    const pieces = markText(text, words);
    return pieces.some((piece) => piece.marked)
        ? pieces.map((piece) => (piece.marked ? mark(piece.text) : piece.text))
        : text;
};

export { marked };
