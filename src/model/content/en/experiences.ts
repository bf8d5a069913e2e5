import type { RingConfig } from '../../config-types.js';
import { authentic } from './authentic.js';
import { competencyBased } from './competency-based.js';
import { inclusiveAndEquitable } from './inclusive-and-equitable.js';
import { personalized } from './personalized.js';

export const experiences: RingConfig = {
  id: 'learning-experiences',
  title: 'Learning Experiences',
  shortTitle: 'Experiences',
  kind: 'experiences',
  summary: 'How learning happens, day by day, to help every learner grow.',
  description:
    'Teachers and learners plan these experiences together. Each one gives learners a real chance to show what they know and can do.',
  items: [competencyBased, personalized, authentic, inclusiveAndEquitable],
};
