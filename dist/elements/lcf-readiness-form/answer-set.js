import { valueOf } from './answers.js';

/** What is handed in: levels and group, nothing a person wrote. */
function answerSet({ model, id: assessment, assessment: state, answers }, id) {
    const ratings = [...answers].flatMap(([condition, answer]) => {
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
const randomId = () => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => (byte % 36).toString(36)).join('');

export { answerSet, randomId };
