import type { TabName } from './layouts.js';
/** What a link to a view says: what a reader has chosen, nothing of what is shown. */
export interface ViewChoice {
    readonly tab?: TabName;
    /** Ids of the series, in the order of their marks. */
    readonly series?: readonly string[];
    readonly isTargetShown?: boolean;
}
/**
 * The address with a view written into its fragment; the other parts stay.
 * @param key tells several radars of a page apart: the element's own id, or nothing.
 */
export declare function viewLink(address: string, key: string, { tab, series, isTargetShown }: ViewChoice): string;
/** The view that a fragment asks this radar for; null when it asks for none. */
export declare function viewInHash(hash: string, key: string): ViewChoice | null;
