/** Strings of how parts of the diagram connect: what is said of a choice, and headings of lists. */
const diagramRelations = {
    'diagram.selected': '{title} selected.',
    'diagram.selected-related': '{title} selected. It connects to {parts}.',
    'diagram.cleared': 'Nothing is selected.',
    'diagram.practices-outcome': 'Practices that build it',
    'diagram.practices-condition': 'Practices it makes easier',
    'diagram.practices-practice': 'Practices that go with it',
    'diagram.outcomes-practice': 'Outcomes it builds',
    'diagram.outcomes-condition': 'Outcomes it supports',
    'diagram.outcomes-outcome': 'Outcomes that go with it',
    'diagram.conditions-help': 'Conditions that help',
    'diagram.conditions-condition': 'Conditions that go with it',
};

export { diagramRelations };
