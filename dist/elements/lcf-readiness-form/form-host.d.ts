import type { ReactiveControllerHost } from 'lit';
import type { Action } from '../../state/actions.js';
import type { RatingState } from '../../state/state-types.js';
import type { WidgetView } from '../widget/lcf-widget.js';
/** The element, as far as its parts know it. */
export interface FormElement extends HTMLElement, ReactiveControllerHost {
    readonly renderRoot: HTMLElement | DocumentFragment;
    readonly assessment: string;
    readonly mode: 'self' | 'facilitated';
    readonly layout: 'steps' | 'page';
    readonly readonly: boolean;
    readonly seats: number;
    readonly resultsUrl: string;
}
/** What the form needs of its element. */
export interface FormHost {
    readonly element: FormElement;
    /** Null while there is no model. */
    readonly view: () => WidgetView | null;
    /** By itself, or with the form or fieldset it is in. */
    readonly isDisabled: () => boolean;
    readonly select: (id: string) => void;
    readonly announce: (text: string) => void;
    /** A person's change that is told to the page later, or not at all. */
    readonly send: (action: Action) => void;
    /** A person's rating, told to the page. */
    readonly rate: (assessment: string, id: string, patch: Partial<RatingState>) => void;
    /** Tells the page of a rating as it stands. */
    readonly say: (assessment: string, id: string) => void;
}
