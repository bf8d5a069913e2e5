/** Words of what the kit writes: static pages and packages. Apart from the catalogue, as no widget says them. */
export declare const kit: {
    readonly 'kit.practices': {
        readonly one: '{count} practice';
        readonly other: '{count} practices';
    };
    readonly 'kit.steps': 'First steps to try';
    readonly 'kit.question': 'To talk about';
    readonly 'kit.connects': 'Connects to: {list}';
    readonly 'kit.resources': 'Links';
    readonly 'kit.levels': 'What each level looks like';
    readonly 'kit.level': 'Level';
    readonly 'kit.level-named': '{value}: {label}';
    readonly 'kit.looks-like': 'What it looks like';
    readonly 'kit.readiness': 'Readiness';
    readonly 'kit.readiness-caption': 'Average rating of each condition, from {min} to {max}';
    readonly 'kit.condition': 'Condition';
    readonly 'kit.not-rated': 'Not rated';
    readonly 'kit.hidden-cell': 'Hidden';
    readonly 'kit.hidden-series': 'Not shown, to protect small groups: {list}';
    readonly 'kit.people': '{label} ({count} people)';
    readonly 'kit.picture': 'Diagram of {title}. The same content follows as text.';
    readonly 'kit.source': 'Based on the framework by {name}';
};
