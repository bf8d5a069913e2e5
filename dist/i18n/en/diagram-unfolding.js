/** Strings of an unfolded part. */
const diagramUnfolding = {
    'diagram.unfolded': '{title} · {parts}',
    'diagram.all-rings': 'All rings',
    'diagram.path': 'Where you are',
};

export { diagramUnfolding };
