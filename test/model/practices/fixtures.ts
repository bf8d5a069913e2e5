import { createModel } from '../../../src/model/create-model.js';
import type { Model } from '../../../src/model/types.js';

const practice = (id: string, title: string, extra = {}) => ({ id, title, ...extra });

/** Two experiences with three practices each, two outcomes, one condition. */
export const SMALL = {
  version: 1,
  framework: {
    extends: 'none',
    id: 'small',
    title: 'Small',
    rings: [
      {
        id: 'outcomes',
        kind: 'outcomes',
        title: 'Outcomes',
        items: [
          { id: 'agency', title: 'Agency', aliases: ['voice'] },
          { id: 'care', title: 'Care' },
        ],
      },
      {
        id: 'experiences',
        kind: 'experiences',
        title: 'Experiences',
        items: [
          {
            id: 'real',
            title: 'Real world',
            toolkit: { label: 'Real toolkit', href: 'https://example.org/real.pdf' },
            items: [
              practice('garden', 'Grow a garden', {
                statement: 'I plan our school garden with learners.',
                steps: ['Walk the grounds.', 'Ask the kitchen.'],
                tags: ['outdoors', 'science'],
                resources: [{ label: 'Seed list', href: 'https://example.org/seeds' }],
              }),
              practice('visit', 'Visit a workshop', { statement: 'I take learners to see work being done.' }),
              practice('cafe', 'Run a café', {
                statement: 'I let learners sell what they bake.',
                tags: ['outdoors'],
              }),
            ],
          },
          {
            id: 'own',
            title: 'Own path',
            items: [
              practice('goals', 'Set goals', {
                statement: 'I ask each learner for one goal.',
                aliases: ['targets'],
              }),
              practice('reflect', 'Spark reflection', { statement: 'I pause so that learners can think.' }),
              practice('choose', 'Offer choices', { statement: 'I give two ways to show learning.' }),
            ],
          },
        ],
      },
      { id: 'conditions', kind: 'conditions', title: 'Conditions', items: [{ id: 'trust', title: 'Trust' }] },
    ],
    links: [
      { from: 'garden', to: 'agency' },
      { from: 'garden', to: 'care' },
      { from: 'agency', to: 'goals' },
      { from: 'choose', to: 'agency' },
      { from: 'trust', to: 'reflect' },
    ],
  },
};

export const smallModel = (): Model => createModel(SMALL as never).model;
