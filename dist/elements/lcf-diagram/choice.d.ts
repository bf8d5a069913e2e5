import type { Model } from '../../model/types.js';
import type { Translator } from '../../i18n/translator.js';
import { type Run } from './run-panel.js';
/** What choosing needs from the element. */
export interface ChoiceHost {
    readonly root: () => ParentNode;
    readonly updated: () => Promise<unknown>;
    readonly words: () => {
        readonly model: Model;
        readonly t: Translator;
    } | null;
    readonly selection: () => string | null;
    readonly select: (id: string | null) => void;
    readonly announce: (words: string) => void;
    /** Id of the part that is unfolded, and of the one that would be once `id` is chosen. */
    readonly unfolded: () => string | null;
    readonly unfoldsTo: (id: string | null) => string | null;
    /** The run whose parts are listed while nothing is selected. */
    readonly listed: () => Run | null;
    readonly list: (id: string | null) => void;
    /** Moves the focus to a part of the picture; false when it is not in view. */
    readonly focusPart: (id: string) => boolean;
}
/** What happens when a reader chooses a part or lets go of it: selection, words for screen readers, and focus. */
export declare class Choice {
    #private;
    constructor(host: ChoiceHost);
    /** Choosing a part again lets go of it. */
    pick(id: string, control: Element): void;
    /** Lists what is drawn as one part; choosing that again lets go of it. */
    pickRun(id: string, control: Element): void;
    /** Up one level: from a part of what is unfolded or listed to the whole, from the whole to all rings. */
    back(): boolean;
    /** The details are closed: focus goes back to where they were opened from. */
    close(): void;
    /** From anywhere inside back to all rings. */
    fold(): void;
    /** Moves the focus to the first of these that is there, once all is drawn. */
    focus(...places: readonly (Element | string | null)[]): void;
}
