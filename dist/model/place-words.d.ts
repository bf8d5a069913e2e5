/** A way into a config: names and list indexes from its root. */
export type Keys = readonly (string | number)[];
/** Where reading stands: the way from the root, and the way from the nearest part with an id. */
export interface Place {
    readonly keys: Keys;
    readonly trail: Keys;
    readonly owner: string | undefined;
}
export declare const ROOT: Place;
/** One step into an object or a list. */
export declare function stepInto({ keys, trail, owner }: Place, key: string | number): Place;
/** The same place, named by the id that was found there. */
export declare function named(place: Place, id: unknown): Place;
/** A place in words: `toolkit.href of "authentic"`, `to of entry 4 of framework.links`. */
export declare function placeWords({ trail, owner }: Place): string;
/** At most `most` characters of a text, none of them cut in two. */
export declare const cut: (text: string, most: number) => string;
/** Stands for a value of the page that throws when it is read. */
export declare const UNREADABLE: unique symbol;
/** A value in words: `the number 5`, `"red"`, `a list`. */
export declare function valueWords(value: unknown): string;
