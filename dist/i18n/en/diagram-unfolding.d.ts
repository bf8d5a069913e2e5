/** Strings of an unfolded part. */
export declare const diagramUnfolding: {
    readonly 'diagram.unfolded': '{title} · {parts}';
    readonly 'diagram.all-rings': 'All rings';
    readonly 'diagram.path': 'Where you are';
};
