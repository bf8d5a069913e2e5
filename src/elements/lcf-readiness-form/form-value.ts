import type { AnswerSet, AnswerValue } from '../../model/readiness/answer-file.js';
import type { FrameworkNode, Model } from '../../model/types.js';
import type { AssessmentState } from '../../state/state-types.js';
import { ratingOf, type Answer } from './answers.js';

type Answers = ReadonlyMap<string, Answer>;

/** An answer as files and forms carry it; null for none. */
function valueOf(answer: Answer | undefined): AnswerValue | null {
  if (!answer || answer.kind === 'none') return null;
  return answer.kind === 'level' ? answer.level.value : answer.kind;
}

/**
 * What a surrounding form sends: `name[condition]` for each answer, `name[condition][evidence]` and
 * `name[condition][link]` for what was written, `name-group` for the group.
 */
export function formEntries(
  name: string,
  conditions: readonly FrameworkNode[],
  assessment: AssessmentState,
  answers: Answers,
): [string, string][] {
  const entries = conditions.flatMap(({ id }): [string, string | null | undefined][] => {
    const { evidence, link } = ratingOf(assessment, id);
    const value = valueOf(answers.get(id));
    return [
      [`${name}[${id}]`, value === null ? null : String(value)],
      [`${name}[${id}][evidence]`, evidence],
      [`${name}[${id}][link]`, link],
    ];
  });
  return [...entries, [`${name}-group`, assessment.respondent] as const].filter(
    (entry): entry is [string, string] => !!entry[1],
  );
}

/** What is handed in: levels and group, nothing a person wrote. */
export function answerSet(
  model: Model,
  assessmentId: string,
  { respondent }: AssessmentState,
  answers: Answers,
  id: string,
): AnswerSet {
  const ratings = [...answers].flatMap(([condition, answer]): [string, AnswerValue][] => {
    const value = valueOf(answer);
    return value === null ? [] : [[condition, value]];
  });
  const group = model.readiness.groups.find((one) => one.id === respondent)?.id;
  return {
    framework: model.framework.id,
    assessment: assessmentId,
    ...(group === undefined ? {} : { group }),
    id,
    scale: model.readiness.levels.map(({ value }) => value),
    ratings: Object.fromEntries(ratings),
  };
}

/** Eight random letters and digits: tells two files apart, and says nothing about who made them. */
export const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
