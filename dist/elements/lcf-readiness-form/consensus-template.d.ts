import { type TemplateResult } from 'lit';
import '../shared/more-icons.js';
import type { FrameworkNode } from '../../model/types.js';
import { type Ballot } from './consensus.js';
import { type FormView } from './form-view.js';
/** What the facilitated mode adds to the form's view. */
export interface TeamView {
    readonly form: FormView;
    readonly ballot: Ballot;
    readonly vote: (vote: number | 'pass') => void;
    readonly takeBack: () => void;
    readonly show: () => void;
    readonly again: () => void;
    readonly setSeats: (seats: number) => void;
    readonly start: () => void;
    /** Fills the screen; undefined where the browser or the frame does not allow it. */
    readonly fillScreen: (() => void) | undefined;
}
/** Before the first condition: how it works, and how many vote. */
export declare function setupTemplate({ form, ballot, setSeats, start, fillScreen }: TeamView): TemplateResult;
/** One condition on the projector: first the votes, then what they show and what the team agrees on. */
export declare function consensusTemplate(team: TeamView, condition: FrameworkNode): TemplateResult;
