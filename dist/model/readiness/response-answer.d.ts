import type { ScaleLevel } from '../types.js';
/** An answer of one person to one condition: a place on the scale, or one of the answers beside it. */
export type Answer = number | 'na' | 'unknown' | 'none';
export interface AnswerWords {
    readonly levels: readonly ScaleLevel[];
    /** Names of the levels in other languages, lowest level first. */
    readonly otherLabels?: readonly (readonly string[])[];
    /** Words for "does not apply", in any language. */
    readonly notApplicable?: readonly string[];
    /** Words for "I do not know", in any language. */
    readonly unknown?: readonly string[];
}
/**
 * Reads the cells of one scale. Returns null for what it cannot read: that is rubbish, not "no answer". What it has
 * seen it remembers, as 100 000 rows hold the same few words.
 * @returns the index of the level for an answer on the scale.
 */
export declare function answerReader(words: AnswerWords): (cell: string) => Answer | null;
