import { guard } from 'lit/directives/guard.js';
import { keyLegend, overview } from './overview.js';
import { panel } from './panel.js';
import { printList } from './print-list.js';

/**
 * What stands around the picture, and where. A wide place has details or overview at the side; a medium one keeps
 * the overview there, so that the picture stays where it is when details open below it; the others put all below.
 */
function placementOf(context, around) {
    if (around.isPrinting)
        return { beside: null, below: [printList(context)] };
    const { mode } = context;
    const { details, rest, key } = piecesOf(context, around);
    const beside = mode === 'wide' && around.hasRoomBeside ? (details ?? rest) : mode === 'medium' ? rest : null;
    const below = [details ?? rest, key].filter((piece) => piece !== null && piece !== beside);
    return { beside, below };
}
function piecesOf(context, around) {
    const { mode, selected, showPanel, model, t, opened, showRelations } = context;
    const { layout, tour, hasTour, headingLevel, isUnfolded } = around;
    const keyed = layout !== null && layout.key.length > 0;
    // On a phone the details take the place of the key.
    const inPlace = mode === 'compact' && keyed;
    const hasDetails = tour !== null || (showPanel && selected !== null);
    const rests = showPanel && !inPlace && (!hasDetails || (mode === 'medium' && !isUnfolded));
    // Pointing and moving the focus draw nothing here again.
    const kept = (name, draw) => guard([name, selected, layout, mode, model, t, opened, showRelations, hasTour, headingLevel], draw);
    return {
        details: tour ??
            (showPanel && selected
                ? kept('details', () => panel(context, selected, layout?.unfolded ?? null))
                : null),
        rest: rests ? kept('overview', () => overview(context, hasTour)) : null,
        key: keyed && !(inPlace && hasDetails) ? kept('key', () => keyLegend(context, layout)) : null,
    };
}

export { placementOf };
