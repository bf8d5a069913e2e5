/** Strings of the diagram widget. Keys start with `diagram.`. */
export declare const diagram: {
    readonly 'diagram.lead': 'What we hope for every learner, how learning happens, and what makes it possible.';
    readonly 'diagram.view': 'View';
    readonly 'diagram.view-diagram': 'Diagram';
    readonly 'diagram.view-list': 'List';
    readonly 'diagram.picture': 'Diagram of {title}';
    readonly 'diagram.keys': 'Keys: arrows move, Enter chooses, Escape goes back. Type a letter to jump to a title.';
    readonly 'diagram.named': '{label}, {title}';
    readonly 'diagram.n-ring': {
        readonly one: '{count} ring';
        readonly other: '{count} rings';
    };
    readonly 'diagram.n-outcome': {
        readonly one: '{count} outcome';
        readonly other: '{count} outcomes';
    };
    readonly 'diagram.n-experience': {
        readonly one: '{count} learning experience';
        readonly other: '{count} learning experiences';
    };
    readonly 'diagram.n-practice': {
        readonly one: '{count} practice';
        readonly other: '{count} practices';
    };
    readonly 'diagram.n-domain': {
        readonly one: '{count} domain';
        readonly other: '{count} domains';
    };
    readonly 'diagram.n-condition': {
        readonly one: '{count} condition';
        readonly other: '{count} conditions';
    };
    readonly 'diagram.empty': 'This framework has no parts yet.';
    readonly 'diagram.overview': {
        readonly one: '{count} ring, one learner';
        readonly other: '{count} rings, one learner';
    };
    readonly 'diagram.overview-lead': 'Start anywhere. Choose a part to see what it means and what it connects to.';
    readonly 'diagram.about-outcomes': 'What learners grow into.';
    readonly 'diagram.about-experiences': 'How learning is designed each day. Every small shape is one practice.';
    readonly 'diagram.about-conditions': 'What schools put in place so that the rest can last.';
    readonly 'diagram.shapes': 'Shapes mark the learning experiences';
    readonly 'diagram.key': 'Key';
    readonly 'diagram.search': 'Find a part';
    readonly 'diagram.tour': 'Guided tour';
    readonly 'diagram.save': 'Save';
};
