/** Strings of what the search of the diagram finds. */
const diagramSearch = {
    'diagram.search-found': { one: '{count} part found', other: '{count} parts found' },
    'diagram.search-none': 'No part has these words.',
};

export { diagramSearch };
