import type { Issue } from '../model/types.js';
import type { Look } from './widgets.js';
import { type Files } from './zip.js';
/** Every form a config can take. */
export declare const TARGETS: {
    readonly element: {
        readonly kind: 'folder';
        readonly summary: 'a folder with a page, the script and the config, for any web server';
    };
    readonly iframe: {
        readonly kind: 'folder';
        readonly summary: 'a folder with embed.html for frames, and what it needs';
    };
    readonly single: {
        readonly kind: 'file';
        readonly extension: 'html';
        readonly summary: 'one HTML file with everything in it';
    };
    readonly static: {
        readonly kind: 'folder';
        readonly summary: 'the framework as text and a picture, for editors that remove scripts';
    };
    readonly scorm12: {
        readonly kind: 'zip';
        readonly extension: 'zip';
        readonly summary: 'a SCORM 1.2 package';
    };
    readonly scorm2004: {
        readonly kind: 'zip';
        readonly extension: 'zip';
        readonly summary: 'a SCORM 2004 (4th edition) package';
    };
    readonly cc11: {
        readonly kind: 'zip';
        readonly extension: 'imscc';
        readonly summary: 'a Common Cartridge 1.1, for Moodle and Canvas';
    };
    readonly cc13: {
        readonly kind: 'zip';
        readonly extension: 'imscc';
        readonly summary: 'a Common Cartridge 1.3';
    };
    readonly zip: {
        readonly kind: 'zip';
        readonly extension: 'zip';
        readonly summary: 'a zip of a page and its files, for systems that take web content';
    };
};
export type Target = keyof typeof TARGETS;
export declare const isTarget: (name: string) => name is Target;
export interface BuildInput extends Look {
    /** Text of the config file, comments allowed. */
    readonly config: string;
    /** Content of files below the config's folder by path; those that `assetsOf` names. */
    readonly assets: ReadonlyMap<string, Uint8Array>;
    /** Content of files of `dist/`; those that `codeFor` names. */
    readonly code: ReadonlyMap<string, Uint8Array>;
    /** Where `embed.html` is hosted, for the web link of a cartridge. */
    readonly base?: string;
    /** SCORM: what counts as done. Default: `rated` with the form, else `open`. */
    readonly complete?: 'open' | 'rated';
    /** SCORM: report the mean rating as a score. */
    readonly score?: boolean;
}
export interface Built {
    readonly target: Target;
    /** Name without extension that suits the config. */
    readonly name: string;
    /** Folders: every file. Files and zips: one. */
    readonly files: Files;
    readonly issues: readonly Issue[];
}
/** Files of `dist/` that a target needs; a name that ends in `/` stands for a folder, which may be absent. */
export declare function codeFor(target: Target, locale: string): readonly string[];
/**
 * Makes one form of a config. Pure: the same input gives the same bytes, in Node and in the browser.
 * @throws Error when the text is no config, or a named file is not there.
 */
export declare function buildTarget(target: Target, input: BuildInput): Promise<Built>;
