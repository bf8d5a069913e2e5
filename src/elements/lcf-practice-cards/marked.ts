import { html, type TemplateResult } from 'lit';
import { markText } from '../../model/practices/marks.js';

// White space around it would tear the word.
// prettier-ignore
const mark = (text: string): TemplateResult => html`<mark>${text}</mark>`;

/** Text with what the search found in it marked. */
export const marked = (text: string, words: readonly string[]): unknown => {
  const pieces = markText(text, words);
  return pieces.some((piece) => piece.marked)
    ? pieces.map((piece) => (piece.marked ? mark(piece.text) : piece.text))
    : text;
};
