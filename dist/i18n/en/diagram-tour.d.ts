/** Strings of the guided tour. */
export declare const diagramTour: {
    readonly 'diagram.tour-center': 'Everything here starts with the learner. Each ring around the learner has its own part to play.';
    readonly 'diagram.tour-end': 'That is the whole picture. Choose any part to see what it connects to.';
    readonly 'diagram.tour-step': 'Step {index} of {total}';
    readonly 'diagram.tour-next': 'Next';
    readonly 'diagram.tour-back': 'Back';
    readonly 'diagram.tour-pause': 'Pause';
    readonly 'diagram.tour-play': 'Play';
    readonly 'diagram.tour-stop': 'End tour';
};
