/** Strings of the diagram widget. Keys start with `diagram.`. */
const diagram = {
    'diagram.lead': 'What we hope for every learner, how learning happens, and what makes it possible.',
    'diagram.view': 'View',
    'diagram.view-diagram': 'Diagram',
    'diagram.view-list': 'List',
    'diagram.picture': 'Diagram of {title}',
    'diagram.keys': 'Keys: arrows move, Enter chooses, Escape goes back. Type a letter to jump to a title.',
    'diagram.named': '{label}, {title}',
    'diagram.n-ring': { one: '{count} ring', other: '{count} rings' },
    'diagram.n-outcome': { one: '{count} outcome', other: '{count} outcomes' },
    'diagram.n-experience': { one: '{count} learning experience', other: '{count} learning experiences' },
    'diagram.n-practice': { one: '{count} practice', other: '{count} practices' },
    'diagram.n-domain': { one: '{count} domain', other: '{count} domains' },
    'diagram.n-condition': { one: '{count} condition', other: '{count} conditions' },
    'diagram.empty': 'This framework has no parts yet.',
    'diagram.overview': { one: '{count} ring, one learner', other: '{count} rings, one learner' },
    'diagram.overview-lead': 'Start anywhere. Choose a part to see what it means and what it connects to.',
    'diagram.about-outcomes': 'What learners grow into.',
    'diagram.about-experiences': 'How learning is designed each day. Every small shape is one practice.',
    'diagram.about-conditions': 'What schools put in place so that the rest can last.',
    'diagram.shapes': 'Shapes mark the learning experiences',
    'diagram.key': 'Key',
    'diagram.search': 'Find a part',
    'diagram.tour': 'Guided tour',
    'diagram.save': 'Save',
};

export { diagram };
