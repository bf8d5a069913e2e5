import type { Texts } from '../texts.js';

export const experiences: Texts = {
  'learning-experiences': {
    description:
      'Teachers and learners plan these experiences together. Each one gives learners a real chance to show what they know and can do.',
  },
};
