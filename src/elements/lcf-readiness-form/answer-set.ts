import type { AnswerSet, AnswerValue } from '../../model/readiness/answer-file.js';
import { valueOf } from './answers.js';
import type { FormView } from './form-view.js';

/** What is handed in: levels and group, nothing a person wrote. */
export function answerSet(
  { model, id: assessment, assessment: state, answers }: FormView,
  id: string,
): AnswerSet {
  const ratings = [...answers].flatMap(([condition, answer]): [string, AnswerValue][] => {
    const value = valueOf(answer);
    return value === null ? [] : [[condition, value]];
  });
  const group = model.readiness.groups.find((one) => one.id === state.respondent)?.id;
  return {
    framework: model.framework.id,
    assessment,
    ...(group === undefined ? {} : { group }),
    id,
    scale: model.readiness.levels.map(({ value }) => value),
    ratings: Object.fromEntries(ratings),
  };
}

/** Eight random letters and digits: tells two files apart, and says nothing about who made them. */
export const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');
