import { type Protocol } from './protocols.js';
/** What the address of the page for frames asks for. */
export interface FrameParams {
    /** Tags in the order given; unknown ones are left out. */
    readonly tags: readonly string[];
    readonly attributes: Readonly<Record<string, string>>;
    /** Address of the config as given; null for none. */
    readonly config: string | null;
    readonly protocols: ReadonlySet<Protocol>;
}
/** Reads `?widget=diagram,practice-cards&config=district.json&locale=es&scheme=dark&resize=auto`. */
export declare function readParams(search: string): FrameParams;
/** One value of a fragment such as `#lcf-config=…#?secret=…`: hosts add theirs to what is there. */
export declare function inFragment(hash: string, name: string): string | null;
