import { relatedNodes } from '../../model/relations.js';

/** Mode for a width in CSS pixels at the default text size. */
const modeFor = (width) => width < 480 ? 'compact' : width < 800 ? 'narrow' : width < 1024 ? 'medium' : 'wide';
const NO_SIGNS = new Map();
/** The letters and numbers the key explains, by node id. */
const signsOf = (layout) => layout && layout.key.length > 0
    ? new Map(layout.key.flatMap(({ id, sign }) => (sign ? [[id, sign]] : [])))
    : NO_SIGNS;
/** What a node connects to. A ring connects to nearly everything, which says nothing. */
const relationsOf = (model, node) => relatedNodes(model, node && node.kind !== 'ring' ? node : '');
/** Kinds of parts the key explains. */
const keyedKinds = (layout) => new Set(layout?.key.map(({ kind }) => kind));

export { keyedKinds, modeFor, relationsOf, signsOf };
