/** Strings of the details and the list, fetched when a reader turns to the diagram. */
const diagramExplorer = {
    'diagram.count-of': '{count} of {total}',
    'diagram.practices': 'Practices',
    'diagram.conditions': 'Conditions',
    'diagram.contents': 'What is in it',
    'diagram.steps': 'First steps to try',
    'diagram.question': 'Talk about it',
    'diagram.about': 'About {title}',
    'diagram.links': 'Links',
    'diagram.show-all': 'Show all {count}',
    'diagram.show-fewer': 'Show fewer',
    'diagram.opened': '{title} opened: {parts}.',
    'diagram.eyebrow': '{kind} · {parent}',
    'diagram.eyebrow-practice': '{parent} · practice {index} of {total}',
    'diagram.save-svg': 'Picture for editing (SVG)',
    'diagram.save-png': 'Picture (PNG)',
    'diagram.print': 'Print',
    'diagram.save-failed': 'The picture could not be saved. Try Print instead.',
    'diagram.saved-on': 'Saved on {date}',
    'diagram.closed': 'All rings are shown.',
};

export { diagramExplorer };
