/** Strings of the details and the list, fetched when a reader turns to the diagram. */
export declare const diagramExplorer: {
    readonly 'diagram.count-of': '{count} of {total}';
    readonly 'diagram.practices': 'Practices';
    readonly 'diagram.conditions': 'Conditions';
    readonly 'diagram.contents': 'What is in it';
    readonly 'diagram.steps': 'First steps to try';
    readonly 'diagram.question': 'Talk about it';
    readonly 'diagram.about': 'About {title}';
    readonly 'diagram.links': 'Links';
    readonly 'diagram.show-all': 'Show all {count}';
    readonly 'diagram.show-fewer': 'Show fewer';
    readonly 'diagram.opened': '{title} opened: {parts}.';
    readonly 'diagram.eyebrow': '{kind} · {parent}';
    readonly 'diagram.eyebrow-practice': '{parent} · practice {index} of {total}';
    readonly 'diagram.save-svg': 'Picture for editing (SVG)';
    readonly 'diagram.save-png': 'Picture (PNG)';
    readonly 'diagram.print': 'Print';
    readonly 'diagram.save-failed': 'The picture could not be saved. Try Print instead.';
    readonly 'diagram.saved-on': 'Saved on {date}';
    readonly 'diagram.closed': 'All rings are shown.';
};
