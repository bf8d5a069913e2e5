import type { LitElement } from 'lit';
import type { PracticeState, StoredState } from '../../../state/state-types.js';
import type { WidgetView } from '../../widget/lcf-widget.js';
/** An element with practice cards, as far as its body knows it. */
export type PracticeElement = LitElement & {
    readonly headingLevel: number;
};
/** What the body of an element with practice cards needs of it. */
export interface PracticeHost<E extends PracticeElement> {
    readonly element: E;
    /** Null while there is no model. */
    readonly view: () => WidgetView | null;
    readonly stored: () => StoredState;
    readonly select: (id: string | null) => void;
    readonly setPractice: (id: string, patch: Partial<PracticeState>) => void;
    readonly setPlan: (plan: unknown) => void;
    readonly announce: (text: string) => void;
}
