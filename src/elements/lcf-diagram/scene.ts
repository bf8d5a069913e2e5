import { connectorPaths } from '../../layout/diagram-connectors.js';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { FrameworkNode, Model } from '../../model/types.js';
import { relationsOf } from './relation-words.js';
import { partFor } from './picture-parts.js';
import { ownRelations, partsWith, statesAround, type PartState } from './picture-states.js';
import type { Overlay } from './picture-overlay.js';

/** What is chosen, pointed at and focused right now. */
export interface Attention {
  readonly model: Model;
  readonly layout: DiagramLayout;
  readonly selected: FrameworkNode | null;
  /** Id of the run whose parts are listed, while nothing is selected. */
  readonly listed: string | null;
  readonly hovered: string | null;
  readonly focused: string | null;
  readonly showRelations: boolean;
}

export interface Scene {
  readonly states: ReadonlyMap<string, PartState>;
  readonly overlay: Overlay;
  /** Something is chosen or looked at: parts without a state are dimmed. */
  readonly choosing: boolean;
}

const NO_STATES: ReadonlyMap<string, PartState> = new Map();

/** States and overlay. A choice holds; without one, the part a reader points at or moves to is previewed. */
export function sceneOf(attention: Attention): Scene {
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
        ? connectorPaths(
            layout,
            looked.id,
            related.map(({ id }) => id),
          )
        : null,
    },
  };
}
