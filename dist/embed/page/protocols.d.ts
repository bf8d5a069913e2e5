export declare const PROTOCOLS: readonly ['lcf', 'canvas', 'wp', 'dw', 'pym', 'h5p', 'oir'];
export type Protocol = (typeof PROTOCOLS)[number];
export interface Size {
    readonly width: number;
    readonly height: number;
    /** Height of the frame itself. */
    readonly frame: number;
}
export interface ProtocolOptions {
    readonly wanted: ReadonlySet<Protocol>;
    /** The page's own query and fragment: WordPress and pym.js put their ids there. */
    readonly search: string;
    readonly hash: string;
}
/** A message for the parent: an object, or text where the protocol is text. */
export type Message = string | Readonly<Record<string, unknown>>;
/** Speaks with one parent. Pure: gives messages back and sends nothing. */
export declare class ParentTalk {
    #private;
    constructor({ wanted, search, hash }: ProtocolOptions);
    /** What to say first, before any height is known. */
    greeting(): Message[];
    /** A height in every language the parent may understand. */
    report(size: Size): Message[];
    /**
     * Takes a message from the parent.
     * @returns `'again'` when it asks for the height, messages when it wants another answer, else null.
     */
    receive(data: unknown, size: Size): 'again' | Message[] | null;
}
