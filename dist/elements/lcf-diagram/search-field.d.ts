import { type TemplateResult } from 'lit';
import type { DiagramContext } from './context.js';
/** What the field shows of a search; nothing is found before the search itself is there. */
export interface Found {
    readonly isOpen: boolean;
    /** Id of the option that the arrow keys have come to. */
    readonly active: string | null;
    readonly list: TemplateResult;
}
/** A field that finds parts as the reader types: a combobox with a list of options. */
export declare const searchField: ({ t }: DiagramContext, found: Found | null) => TemplateResult;
