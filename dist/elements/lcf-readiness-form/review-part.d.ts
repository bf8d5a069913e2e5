import { nothing, type TemplateResult } from 'lit';
import type { RatingState } from '../../state/state-types.js';
import type { FormView } from './form-view.js';
/** What the review needs of its element. */
export interface ReviewHost {
    /** Address of the page that sums answers up; empty for this page. */
    readonly resultsUrl: () => string;
    /** The form as it is now; null while there is no model. */
    readonly view: () => FormView | null;
    /** A person's rating, told to the page. */
    readonly rate: (id: string, patch: Partial<RatingState>) => void;
    /** Tells the page of a rating as it stands. */
    readonly say: (id: string) => void;
    readonly announce: (text: string) => void;
    readonly redraw: () => void;
}
/** What comes before and after answering (copying, the review, handing in), and all of it on one page. */
export declare class ReviewPart {
    #private;
    readonly styles: import("lit").CSSResult;
    constructor(host: ReviewHost);
    /** All answers on one page. */
    render(view: FormView): TemplateResult;
    /** The layout `page`: all conditions, one below the other, and the review. */
    renderPage(view: FormView): TemplateResult;
    /** Offers the answers of another time as a start, as long as there are none here; and undoes that. */
    renderCopy(view: FormView): TemplateResult | typeof nothing;
}
