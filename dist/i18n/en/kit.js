/** Words of what the kit writes: static pages and packages. Apart from the catalogue, as no widget says them. */
const kit = {
    'kit.practices': { one: '{count} practice', other: '{count} practices' },
    'kit.steps': 'First steps to try',
    'kit.question': 'To talk about',
    'kit.connects': 'Connects to: {list}',
    'kit.resources': 'Links',
    'kit.levels': 'What each level looks like',
    'kit.level': 'Level',
    'kit.level-named': '{value}: {label}',
    'kit.looks-like': 'What it looks like',
    'kit.readiness': 'Readiness',
    'kit.readiness-caption': 'Average rating of each condition, from {min} to {max}',
    'kit.condition': 'Condition',
    'kit.not-rated': 'Not rated',
    'kit.hidden-cell': 'Hidden',
    'kit.hidden-series': 'Not shown, to protect small groups: {list}',
    'kit.people': '{label} ({count} people)',
    'kit.picture': 'Diagram of {title}. The same content follows as text.',
    'kit.source': 'Based on the framework by {name}',
};

export { kit };
