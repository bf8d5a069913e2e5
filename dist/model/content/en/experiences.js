import { authentic } from './authentic.js';
import { competencyBased } from './competency-based.js';
import { inclusiveAndEquitable } from './inclusive-and-equitable.js';
import { personalized } from './personalized.js';

const experiences = {
    id: 'learning-experiences',
    title: 'Learning Experiences',
    shortTitle: 'Experiences',
    kind: 'experiences',
    summary: 'How learning happens, day by day, to help every learner grow.',
    description: 'Teachers and learners plan these experiences together. Each one gives learners a real chance to show what they know and can do.',
    items: [competencyBased, personalized, authentic, inclusiveAndEquitable],
};

export { experiences };
