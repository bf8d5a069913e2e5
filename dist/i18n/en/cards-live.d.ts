/** Strings of what cards say once a reader uses them. */
export declare const cardsLive: {
    readonly 'cards.group-bookmark': 'Bookmark';
    readonly 'cards.clear-all': 'Clear all filters';
    readonly 'cards.corrected': 'No practice has “{query}”. Showing matches for {words}.';
    readonly 'cards.following': 'Showing practices for {title}';
    readonly 'cards.show-all': 'Show all practices';
    readonly 'cards.none': 'No practice fits.';
    readonly 'cards.none-query': 'No practice has “{query}”.';
    readonly 'cards.none-filters': 'No practice fits all of these filters.';
    readonly 'cards.clear-group': {
        readonly one: 'Clear {group}: {count} practice';
        readonly other: 'Clear {group}: {count} practices';
    };
    readonly 'cards.note-date': 'My reflection, {date}';
    readonly 'cards.earlier': 'Earlier reflections';
    readonly 'cards.edit': 'Edit';
    readonly 'cards.delete': 'Delete';
    readonly 'cards.entry-action': '{action}: reflection of {date}';
    readonly 'cards.kept-page': 'Kept until you leave this page';
    readonly 'cards.kept-tab': 'Saved in this tab only';
    readonly 'cards.undo': 'Undo';
    readonly 'cards.note-deleted': 'Reflection deleted.';
    readonly 'cards.undone': 'Undone.';
    readonly 'cards.plan-empty': 'Your plan is empty. Bookmark a practice, or say that you are trying it.';
};
