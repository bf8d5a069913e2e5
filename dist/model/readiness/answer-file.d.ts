/**
 * One person's answers as a small file or the fragment of a link, to hand in without a server. They hold the
 * levels and the group, never a name and never the notes. The checksum finds damage, not forgery.
 */
/** A scale value, `'na'` (does not apply) or `'unknown'` (the person does not know). */
export type AnswerValue = number | 'na' | 'unknown';
export interface AnswerSet {
    /** Id of the framework the conditions are from. */
    readonly framework: string;
    /** Id of the assessment, such as `fall-2026`. */
    readonly assessment: string;
    /** Whom the person answered as; absent when they did not say. */
    readonly group?: string;
    /** Made anew for each file, so that one handed in twice can be told from two that are alike. */
    readonly id: string;
    /** Values of the scale that was answered on, ascending. */
    readonly scale: readonly number[];
    /** Condition id to answer; what was not answered is absent. */
    readonly ratings: Readonly<Record<string, AnswerValue>>;
}
/** Why a text holds no answers: something else, from a later version, or changed on its way. */
export type AnswerProblem = 'not-answers' | 'version' | 'damaged';
export type ReadAnswers = {
    readonly answers: AnswerSet;
} | {
    readonly problem: AnswerProblem;
};
/** FNV-1a, 32 bits, over the UTF-16 units of a text, as eight hexadecimal digits. */
export declare function checksum(text: string): string;
/** The text of an answer file. */
export declare const writeAnswerFile: (answers: AnswerSet) => string;
/** The same as a fragment for a link, without `#`: `lcf-answers=1.<base64url>.<checksum>`. */
export declare function writeAnswerFragment(answers: AnswerSet): string;
/** Reads an answer file, or a link or fragment that holds answers. Never throws. */
export declare function readAnswers(text: string): ReadAnswers;
