import { overview, keyLegend } from './overview.js';

/** Whether the overview has a place; on a phone the key takes it. */
const hasOverview = ({ mode, showPanel, keyed }) => showPanel && (mode !== 'compact' || keyed.size === 0);
/**
 * What stands around the picture, and where. A wide place has details or overview at the side; a medium one keeps
 * the overview there, so that the picture stays where it is when details open below it; the others put all below.
 */
function placementOf(context, around) {
    const { mode } = context;
    const { layout, details, isUnfolded, hasRoomBeside, hasTour } = around;
    const keyed = layout !== null && layout.key.length > 0;
    // On a phone the details take the place of the key.
    const inPlace = mode === 'compact' && keyed;
    const rests = hasOverview(context) && (details === null || (mode === 'medium' && !isUnfolded));
    const rest = rests ? overview(context, hasTour) : null;
    const key = keyed && !(inPlace && details !== null) ? keyLegend(context, layout) : null;
    const beside = mode === 'wide' && hasRoomBeside ? (details ?? rest) : mode === 'medium' ? rest : null;
    const below = [details ?? rest, key].filter((piece) => piece !== null && piece !== beside);
    return { beside, below };
}

export { hasOverview, placementOf };
