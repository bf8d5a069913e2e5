/** Strings of the cards widget. Keys start with `cards.`. */
export declare const cards: {
    readonly 'cards.title': 'Practice cards';
    readonly 'cards.lead': 'Find a practice, try it, and note what happened.';
    readonly 'cards.list': 'Practices';
    readonly 'cards.search': 'Search practices';
    readonly 'cards.clear-search': 'Clear search';
    readonly 'cards.filters': 'Filters';
    readonly 'cards.filters-count': {
        readonly one: 'Filters ({count})';
        readonly other: 'Filters ({count})';
    };
    readonly 'cards.group-experience': 'Experience';
    readonly 'cards.group-outcome': 'Outcome';
    readonly 'cards.group-status': 'Status';
    readonly 'cards.group-tag': 'Tag';
    readonly 'cards.group-bookmark': 'Bookmark';
    readonly 'cards.bookmarked': 'Bookmarked';
    readonly 'cards.not-set': 'Not set';
    readonly 'cards.filter-count': {
        readonly one: '{name}, {count} practice';
        readonly other: '{name}, {count} practices';
    };
    readonly 'cards.show-all-tags': {
        readonly one: 'Show {count} tag';
        readonly other: 'Show all {count} tags';
    };
    readonly 'cards.clear-filters': {
        readonly one: 'Clear {count} filter';
        readonly other: 'Clear {count} filters';
    };
    readonly 'cards.clear-all': 'Clear all filters';
    readonly 'cards.show-count': {
        readonly one: 'Show {count} practice';
        readonly other: 'Show {count} practices';
    };
    readonly 'cards.showing': {
        readonly one: 'Showing {shown} of {count} practice';
        readonly other: 'Showing {shown} of {count} practices';
    };
    readonly 'cards.corrected': 'No practice has “{query}”. Showing matches for {words}.';
    readonly 'cards.following': 'Showing practices for {title}';
    readonly 'cards.show-all': 'Show all practices';
    readonly 'cards.none': 'No practice fits.';
    readonly 'cards.none-query': 'No practice has “{query}”.';
    readonly 'cards.none-filters': 'No practice fits all of these filters.';
    readonly 'cards.none-at-all': 'There are no practices here yet.';
    readonly 'cards.clear-group': {
        readonly one: 'Clear {group}: {count} practice';
        readonly other: 'Clear {group}: {count} practices';
    };
    readonly 'cards.total-status': '{count} {status}';
    readonly 'cards.total-not-set': '{count} not set';
    readonly 'cards.bookmark': 'Bookmark {title}';
    readonly 'cards.status-of': 'Status of {title}';
    readonly 'cards.status-hint': 'Choose the same status again to clear it.';
    readonly 'cards.outcomes-of': 'Outcomes that {title} builds';
    readonly 'cards.steps': {
        readonly one: 'First step to try';
        readonly other: 'First steps to try';
    };
    readonly 'cards.add-note': 'Add reflection';
    readonly 'cards.notes': {
        readonly one: '{count} reflection';
        readonly other: '{count} reflections';
    };
    readonly 'cards.close-note': 'Close note';
    readonly 'cards.note-for': '{action}: {title}';
    readonly 'cards.note-date': 'My reflection, {date}';
    readonly 'cards.earlier': 'Earlier reflections';
    readonly 'cards.no-date': 'No date';
    readonly 'cards.edit': 'Edit';
    readonly 'cards.delete': 'Delete';
    readonly 'cards.entry-action': '{action}: reflection of {date}';
    readonly 'cards.kept-page': 'Kept until you leave this page';
    readonly 'cards.kept-tab': 'Saved in this tab only';
    readonly 'cards.links': {
        readonly one: '{count} resource';
        readonly other: '{count} resources';
    };
    readonly 'cards.undo': 'Undo';
    readonly 'cards.note-deleted': 'Reflection deleted.';
    readonly 'cards.status-cleared': 'Status of {title} cleared.';
    readonly 'cards.bookmark-removed': 'Bookmark of {title} removed.';
    readonly 'cards.undone': 'Undone.';
    readonly 'cards.which': 'Which practices';
    readonly 'cards.all': 'All practices';
    readonly 'cards.plan': 'My plan';
    readonly 'cards.plan-empty': 'Your plan is empty. Bookmark a practice, or say that you are trying it.';
    readonly 'cards.showing-plan': {
        readonly one: 'Showing {shown} of {count} practice in your plan';
        readonly other: 'Showing {shown} of {count} practices in your plan';
    };
    readonly 'cards.sort': 'Sort';
    readonly 'cards.sort-framework': 'Framework order';
    readonly 'cards.sort-match': 'Best match';
    readonly 'cards.sort-title': 'Title';
    readonly 'cards.sort-status': 'Status';
    readonly 'cards.sort-recent': 'Changed last';
    readonly 'cards.sort-shuffled': 'Shuffled';
    readonly 'cards.shuffle': 'Shuffle again';
    readonly 'cards.draw': 'Draw three';
    readonly 'cards.week': 'Practice of the week';
    readonly 'cards.week-of': 'Week of {date}';
    readonly 'cards.week-kept': 'Your own pick for the week of {date}';
    readonly 'cards.print': 'Print';
    readonly 'cards.unknown': 'There is no practice “{id}” in this framework.';
};
