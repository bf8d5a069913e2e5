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
    readonly 'diagram.count-of': '{count} of {total}';
    readonly 'diagram.selected': '{title} selected.';
    readonly 'diagram.selected-related': '{title} selected. It connects to {parts}.';
    readonly 'diagram.cleared': 'Nothing is selected.';
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
    readonly 'diagram.details': 'Details';
    readonly 'diagram.eyebrow': '{kind} · {parent}';
    readonly 'diagram.eyebrow-practice': '{parent} · practice {index} of {total}';
    readonly 'diagram.practices': 'Practices';
    readonly 'diagram.practices-outcome': 'Practices that build it';
    readonly 'diagram.practices-condition': 'Practices it makes easier';
    readonly 'diagram.practices-practice': 'Practices that go with it';
    readonly 'diagram.outcomes': 'Outcomes';
    readonly 'diagram.outcomes-practice': 'Outcomes it builds';
    readonly 'diagram.outcomes-condition': 'Outcomes it supports';
    readonly 'diagram.outcomes-outcome': 'Outcomes that go with it';
    readonly 'diagram.conditions': 'Conditions';
    readonly 'diagram.conditions-help': 'Conditions that help';
    readonly 'diagram.conditions-condition': 'Conditions that go with it';
    readonly 'diagram.contents': 'What is in it';
    readonly 'diagram.steps': 'First steps to try';
    readonly 'diagram.question': 'Talk about it';
    readonly 'diagram.about': 'About {title}';
    readonly 'diagram.links': 'Links';
    readonly 'diagram.show-all': 'Show all {count}';
    readonly 'diagram.show-fewer': 'Show fewer';
    readonly 'diagram.unfolded': '{title} · {parts}';
    readonly 'diagram.all-rings': 'All rings';
    readonly 'diagram.path': 'Where you are';
    readonly 'diagram.opened': '{title} opened: {parts}.';
    readonly 'diagram.closed': 'All rings are shown.';
    readonly 'diagram.search': 'Find a part';
    readonly 'diagram.search-found': {
        readonly one: '{count} part found';
        readonly other: '{count} parts found';
    };
    readonly 'diagram.search-none': 'No part has these words.';
    readonly 'diagram.tour': 'Guided tour';
    readonly 'diagram.tour-center': 'Everything here starts with the learner. Each ring around the learner has its own part to play.';
    readonly 'diagram.tour-end': 'That is the whole picture. Choose any part to see what it connects to.';
    readonly 'diagram.tour-step': 'Step {index} of {total}';
    readonly 'diagram.tour-next': 'Next';
    readonly 'diagram.tour-back': 'Back';
    readonly 'diagram.tour-pause': 'Pause';
    readonly 'diagram.tour-play': 'Play';
    readonly 'diagram.tour-stop': 'End tour';
    readonly 'diagram.save': 'Save';
    readonly 'diagram.save-svg': 'Picture for editing (SVG)';
    readonly 'diagram.save-png': 'Picture (PNG)';
    readonly 'diagram.print': 'Print';
    readonly 'diagram.save-failed': 'The picture could not be saved. Try Print instead.';
    readonly 'diagram.saved-on': 'Saved on {date}';
};
