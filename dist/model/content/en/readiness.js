/** The rating scale the rubrics of the built-in framework are written for. */
const readinessEn = {
    levels: [
        { value: 1, label: 'Not yet', description: 'Little is in place so far, or it depends on where you are.' },
        { value: 2, label: 'Starting', description: 'Some teams or places are trying it out.' },
        { value: 3, label: 'In place', description: 'Most people can count on it on most days.' },
        { value: 4, label: 'Thriving', description: 'Everyone can count on it, and it keeps getting better.' },
    ],
};

export { readinessEn };
