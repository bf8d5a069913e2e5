/** Strings of what cards say once a reader uses them. */
const cardsLive = {
    'cards.group-bookmark': 'Bookmark',
    'cards.clear-all': 'Clear all filters',
    'cards.corrected': 'No practice has “{query}”. Showing matches for {words}.',
    'cards.following': 'Showing practices for {title}',
    'cards.show-all': 'Show all practices',
    'cards.none': 'No practice fits.',
    'cards.none-query': 'No practice has “{query}”.',
    'cards.none-filters': 'No practice fits all of these filters.',
    'cards.clear-group': {
        one: 'Clear {group}: {count} practice',
        other: 'Clear {group}: {count} practices',
    },
    'cards.note-date': 'My reflection, {date}',
    'cards.earlier': 'Earlier reflections',
    'cards.edit': 'Edit',
    'cards.delete': 'Delete',
    'cards.entry-action': '{action}: reflection of {date}',
    'cards.kept-page': 'Kept until you leave this page',
    'cards.kept-tab': 'Saved in this tab only',
    'cards.undo': 'Undo',
    'cards.note-deleted': 'Reflection deleted.',
    'cards.undone': 'Undone.',
    'cards.plan-empty': 'Your plan is empty. Bookmark a practice, or say that you are trying it.',
};

export { cardsLive };
