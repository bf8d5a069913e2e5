/** Strings of how parts of the diagram connect: what is said of a choice, and headings of lists. */
export declare const diagramRelations: {
    readonly 'diagram.selected': '{title} selected.';
    readonly 'diagram.selected-related': '{title} selected. It connects to {parts}.';
    readonly 'diagram.cleared': 'Nothing is selected.';
    readonly 'diagram.practices-outcome': 'Practices that build it';
    readonly 'diagram.practices-condition': 'Practices it makes easier';
    readonly 'diagram.practices-practice': 'Practices that go with it';
    readonly 'diagram.outcomes-practice': 'Outcomes it builds';
    readonly 'diagram.outcomes-condition': 'Outcomes it supports';
    readonly 'diagram.outcomes-outcome': 'Outcomes that go with it';
    readonly 'diagram.conditions-help': 'Conditions that help';
    readonly 'diagram.conditions-condition': 'Conditions that go with it';
};
