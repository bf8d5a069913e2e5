/** State of a reader who has entered nothing. */
const EMPTY_STORED = Object.freeze({
    version: 1,
    selection: null,
    practices: Object.freeze({}),
    assessments: Object.freeze({}),
});
/** A store's state before anything was loaded. */
const INITIAL = Object.freeze({
    status: 'idle',
    failure: null,
    model: null,
    issues: Object.freeze([]),
    locale: null,
    scheme: 'auto',
    memoryOnly: false,
    kept: 'page',
    stored: EMPTY_STORED,
});
/** What happens to every widget: a config arrives, a node is chosen. What readers enter is left to `reduce`. */
function reduceShown(snapshot, action) {
    switch (action.type) {
        case 'load':
            return {
                ...snapshot,
                status: 'loading',
                failure: null,
                model: action.fresh ? null : snapshot.model,
            };
        case 'ready':
            return { ...snapshot, status: 'ready', failure: null, model: action.model, issues: action.issues };
        case 'fail':
            return { ...snapshot, status: 'failed', failure: action.failure, issues: action.issues };
        case 'ambient': {
            const { locale, scheme } = action;
            return snapshot.locale === locale && snapshot.scheme === scheme
                ? snapshot
                : { ...snapshot, locale, scheme };
        }
        case 'kept':
            return snapshot.kept === action.place ? snapshot : { ...snapshot, kept: action.place };
        case 'memory-only':
            return snapshot.memoryOnly ? snapshot : { ...snapshot, memoryOnly: true };
        case 'select':
            return snapshot.stored.selection === action.id
                ? snapshot
                : { ...snapshot, stored: { ...snapshot.stored, selection: action.id } };
        default:
            return snapshot;
    }
}

export { EMPTY_STORED, INITIAL, reduceShown };
