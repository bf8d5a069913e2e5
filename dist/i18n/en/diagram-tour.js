/** Strings of the guided tour. */
const diagramTour = {
    'diagram.tour-center': 'Everything here starts with the learner. Each ring around the learner has its own part to play.',
    'diagram.tour-end': 'That is the whole picture. Choose any part to see what it connects to.',
    'diagram.tour-step': 'Step {index} of {total}',
    'diagram.tour-next': 'Next',
    'diagram.tour-back': 'Back',
    'diagram.tour-pause': 'Pause',
    'diagram.tour-play': 'Play',
    'diagram.tour-stop': 'End tour',
};

export { diagramTour };
