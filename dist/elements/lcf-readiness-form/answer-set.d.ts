import type { AnswerSet } from '../../model/readiness/answer-file.js';
import type { FormView } from './form-view.js';
/** What is handed in: levels and group, nothing a person wrote. */
export declare function answerSet({ model, id: assessment, assessment: state, answers }: FormView, id: string): AnswerSet;
/** Eight random letters and digits: tells two files apart, and says nothing about who made them. */
export declare const randomId: () => string;
