/** Strings of what the search of the diagram finds. */
export declare const diagramSearch: {
    readonly 'diagram.search-found': {
        readonly one: '{count} part found';
        readonly other: '{count} parts found';
    };
    readonly 'diagram.search-none': 'No part has these words.';
};
