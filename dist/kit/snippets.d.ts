import { type HostName, type Rung } from './hosts.js';
import { type Look } from './widgets.js';
export interface SnippetOptions extends Look {
    readonly host: HostName;
    /** Folder in which the files of `dist/` are hosted. */
    readonly base: string;
    /** Where the config is: an address, or the packed text for a frame's fragment; neither: the built-in framework. */
    readonly configUrl?: string;
    readonly packed?: string;
    readonly title: string;
    /** File of `dist/` to its `sha384-…`. */
    readonly integrity: Readonly<Record<string, string>>;
    /** Height of a frame in pixels; default: what the widgets usually take. */
    readonly height?: number;
}
export interface Snippet {
    /** What to paste where the widget belongs; empty where `lcf build` makes a file instead. */
    readonly code: string;
    /** What the site needs once, before; none for most hosts. */
    readonly once?: string;
    readonly rung: Rung;
}
/** Longest address that systems are known to keep in a page. */
export declare const LONG_ADDRESS = 8000;
/** Address of the page for frames. */
export declare function frameAddress({ base, widgets, configUrl, packed, locale, scheme, persist, view, }: SnippetOptions): string;
export declare const frameHeight: ({ widgets, height }: SnippetOptions) => number;
/** What to paste, and what the site needs for it. Every script tag names the hash of its file. */
export declare function snippetFor(options: SnippetOptions): Snippet;
