import { type TemplateResult } from 'lit';
import type { FrameworkNode } from '../../model/types.js';
import type { ConditionGroup } from '../../model/readiness/visible-readiness.js';
import type { Action } from '../../state/actions.js';
import type { AssessmentState, RatingState } from '../../state/state-types.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import type { Answer, AnswerCounts } from './answers.js';
/** The step after the last condition. */
export declare const REVIEW = "lcf:review";
/** The step before the first condition, in the facilitated mode. */
export declare const SETUP = "lcf:setup";
/** What the form's templates draw from, and what they may ask for. */
export interface FormView extends WidgetView {
    /** Id of the assessment. */
    readonly id: string;
    readonly conditions: readonly FrameworkNode[];
    readonly groups: readonly ConditionGroup[];
    readonly assessment: AssessmentState;
    readonly answers: ReadonlyMap<string, Answer>;
    readonly counts: AnswerCounts;
    /** Id of the condition on show, `REVIEW` or `SETUP`. */
    readonly current: string;
    readonly readonly: boolean;
    readonly disabled: boolean;
    /** Read only or disabled: nothing can be changed. */
    readonly locked: boolean;
    /** Conditions whose link was left once: an address half typed is not wrong yet. */
    readonly checked: ReadonlySet<string>;
    /** Opens a condition or the review, and moves the focus to its heading. */
    readonly open: (step: string) => void;
    /** A person rated a condition: tells the page and says how far the form is. */
    readonly answer: (id: string, patch: Partial<RatingState>) => void;
    /** A person's change that is told to the page later, or not at all. */
    readonly send: (action: Action) => void;
    /** An entry is complete: tells the page. */
    readonly entered: (id: string) => void;
}
/** The answer of a condition. */
export declare const answerIn: ({ answers }: FormView, { id }: FrameworkNode) => Answer;
/** An answer as its sign: a badge, "N/A", "?" or an empty box; words follow for screen readers. */
export declare function answerSign({ t, model }: FormView, answer: Answer): TemplateResult;
/** An answer in words. */
export declare const answerWords: (t: WidgetView['t'], answer: Answer) => string;
