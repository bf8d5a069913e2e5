/** Mode for a width in CSS pixels at the default text size. */
const modeFor = (width) => width < 480 ? 'compact' : width < 800 ? 'narrow' : width < 1024 ? 'medium' : 'wide';
/** The letters and numbers the key explains, by node id. */
const signsOf = (layout) => new Map(layout?.key.flatMap(({ id, sign }) => (sign ? [[id, sign]] : [])));
/** Kinds of parts the key explains. */
const keyedKinds = (layout) => new Set(layout?.key.map(({ kind }) => kind));

export { keyedKinds, modeFor, signsOf };
