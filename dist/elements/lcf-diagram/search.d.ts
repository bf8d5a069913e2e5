import '../../model/content/built-in-texts.js';
import { type Translator } from '../../i18n/translator.js';
import type { Model } from '../../model/types.js';
import type { DiagramContext } from './context.js';
import type { Deed } from './deed.js';
import type { Found } from './search-field.js';
export interface SearchHost {
    update(): void;
    view(): {
        readonly model: Model;
        readonly t: Translator;
    } | null;
    pick(id: string, element: Element): void;
    announce(words: string): void;
}
/** What the search field finds, and its keys. Fetched when a reader turns to the field. */
export declare class Search {
    #private;
    readonly styles: import("lit").CSSResult;
    constructor(host: SearchHost);
    /** After a choice. */
    clear(): void;
    /** For the field's template. */
    show(context: DiagramContext): Found;
    /** What was typed into a field, also before this was there. */
    type(field: Element): void;
    /** A key in the field; false when it does nothing here. */
    press(key: string, field: Element): boolean;
    /** The focus goes elsewhere. */
    leave({ target, related }: Deed): void;
}
