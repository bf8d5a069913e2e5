import { html, type TemplateResult } from 'lit';
import type { FrameworkNode } from '../../model/types.js';
import type { ConditionGroup } from '../../model/readiness/visible-readiness.js';
import type { AssessmentState, RatingState } from '../../state/state-types.js';
import { levelBadge } from '../shared/level-badge.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import type { Answer, AnswerCounts } from './answers.js';

/** The step after the last condition. */
export const REVIEW = 'lcf:review';

/** The step before the first condition, in the facilitated mode. */
export const SETUP = 'lcf:setup';

/** Another assessment with answers that can be copied. */
export interface Source {
  readonly id: string;
  readonly label: string;
}

/** What the form's templates draw from, and what they may ask for. */
export interface FormView extends WidgetView {
  readonly conditions: readonly FrameworkNode[];
  readonly groups: readonly ConditionGroup[];
  readonly assessment: AssessmentState;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly counts: AnswerCounts;
  /** Id of the condition on show, or `REVIEW`. */
  readonly current: string;
  readonly readonly: boolean;
  readonly disabled: boolean;
  /** Conditions whose link was left once: an address half typed is not wrong yet. */
  readonly checked: ReadonlySet<string>;
  readonly sources: readonly Source[];
  /** Name of the assessment the answers were copied from, while nothing has changed since. */
  readonly copied: string | null;
  /** The link to hand in, once asked for, and whether it reached the clipboard. */
  readonly link: { readonly href: string; readonly copied: boolean } | null;
  readonly setGroup: (group: string) => void;
  readonly copyFrom: (source: string) => void;
  readonly undoCopy: () => void;
  readonly saveFile: () => void;
  readonly copyLink: () => void;
  /** Opens a condition or the review, and moves the focus to its heading. */
  readonly open: (step: string) => void;
  readonly answer: (id: string, patch: Partial<RatingState>) => void;
  /** Stores an entry while it is typed. */
  readonly typed: (id: string, patch: Partial<RatingState>) => void;
  /** An entry is complete: tells the page. */
  readonly entered: (id: string) => void;
}

/** An answer as its sign: a badge, "N/A", "?" or an empty box; words follow for screen readers. */
export function answerSign({ t, model }: FormView, answer: Answer): TemplateResult {
  const { levels } = model.readiness;
  if (answer.kind === 'level') {
    return html`
      ${levelBadge(t, levels, answer.level.value)}
      <span class="visually-hidden">${answer.level.label}</span>
    `;
  }
  if (answer.kind === 'none') {
    return html`
      <span class="unrated"></span>
      <span class="visually-hidden">${t('form.not-rated')}</span>
    `;
  }
  return html`
    <span class="sign" aria-hidden="true">
      ${t(answer.kind === 'na' ? 'form.na-short' : 'form.unknown-short')}
    </span>
    <span class="visually-hidden">${answerWords(t, answer)}</span>
  `;
}

/** An answer in words. */
export function answerWords(t: WidgetView['t'], answer: Answer): string {
  if (answer.kind === 'level') return answer.level.label;
  return t(answer.kind === 'na' ? 'form.na' : answer.kind === 'unknown' ? 'form.unknown' : 'form.not-rated');
}
