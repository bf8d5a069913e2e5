import { connectorPaths } from '../../layout/diagram-connectors.js';
import { relationsOf } from './relation-words.js';
import { partFor } from './picture-parts.js';
import { ownRelations, statesAround, partsWith } from './picture-states.js';

const NO_STATES = new Map();
/** States and overlay. A choice holds; without one, the part a reader points at or moves to is previewed. */
function sceneOf(attention) {
    const { model, layout, selected, listed, hovered, focused, showRelations } = attention;
    const looked = selected ?? model.nodes.get(hovered ?? focused ?? '') ?? null;
    const related = looked && showRelations ? ownRelations(relationsOf(model, looked)) : [];
    // A part without relations is not worth dimming the picture for before it is chosen.
    const active = looked !== null && (selected !== null || related.length > 0);
    const states = active
        ? statesAround(model, layout, looked, related, selected ? 'chosen' : 'near')
        : NO_STATES;
    const lines = active && (selected !== null || hovered === null) && related.length > 0;
    return {
        states,
        choosing: active,
        overlay: {
            layout,
            selected: partFor(layout, selected?.id ?? listed),
            focused: partFor(layout, focused),
            hovered: partFor(layout, hovered),
            related: partsWith(layout, states, 'related'),
            connectors: lines
                ? connectorPaths(layout, looked.id, related.map(({ id }) => id))
                : null,
        },
    };
}

export { sceneOf };
