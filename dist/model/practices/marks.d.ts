/** A piece of text; `marked` where it matches the search. The pieces joined give the text. */
export interface TextPiece {
    readonly text: string;
    readonly marked: boolean;
}
/** Cuts a text where folded words match, case and accents aside. */
export declare function markText(text: string, words: readonly string[]): readonly TextPiece[];
