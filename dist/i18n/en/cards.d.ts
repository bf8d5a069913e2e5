/** Strings of the cards widget as it stands on the page. Keys start with `cards.`. */
export declare const cards: {
    readonly 'cards.title': 'Practice cards';
    readonly 'cards.lead': 'Find a practice, try it, and note what happened.';
    readonly 'cards.list': 'Practices';
    readonly 'cards.search': 'Search practices';
    readonly 'cards.filters': 'Filters';
    readonly 'cards.filters-count': {
        readonly one: 'Filters ({count})';
        readonly other: 'Filters ({count})';
    };
    readonly 'cards.group-experience': 'Experience';
    readonly 'cards.group-outcome': 'Outcome';
    readonly 'cards.group-status': 'Status';
    readonly 'cards.group-tag': 'Tag';
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
    readonly 'cards.show-count': {
        readonly one: 'Show {count} practice';
        readonly other: 'Show {count} practices';
    };
    readonly 'cards.showing': {
        readonly one: 'Showing {shown} of {count} practice';
        readonly other: 'Showing {shown} of {count} practices';
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
    readonly 'cards.note-for': '{action}: {title}';
    readonly 'cards.links': {
        readonly one: '{count} resource';
        readonly other: '{count} resources';
    };
    readonly 'cards.which': 'Which practices';
    readonly 'cards.all': 'All practices';
    readonly 'cards.plan': 'My plan';
    readonly 'cards.sort': 'Sort';
    readonly 'cards.sort-framework': 'Framework order';
    readonly 'cards.sort-title': 'Title';
    readonly 'cards.sort-status': 'Status';
    readonly 'cards.sort-recent': 'Changed last';
    readonly 'cards.sort-shuffled': 'Shuffled';
    readonly 'cards.draw': 'Draw three';
    readonly 'cards.print': 'Print';
    readonly 'cards.unknown': 'There is no practice “{id}” in this framework.';
    readonly 'cards.unnamed': 'This card needs the attribute “{name}”: the id of the practice to show.';
    readonly 'cards.none-at-all': 'There are no practices here yet.';
    readonly 'cards.clear-search': 'Clear search';
    readonly 'cards.close-note': 'Close note';
    readonly 'cards.no-date': 'No date';
    readonly 'cards.status-cleared': 'Status of {title} cleared.';
    readonly 'cards.bookmark-removed': 'Bookmark of {title} removed.';
    readonly 'cards.sort-match': 'Best match';
    readonly 'cards.shuffle': 'Shuffle again';
    readonly 'cards.showing-plan': {
        readonly one: 'Showing {shown} of {count} practice in your plan';
        readonly other: 'Showing {shown} of {count} practices in your plan';
    };
};
