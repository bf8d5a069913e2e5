import type { FrameworkConfig } from '../config-types.js';
import type { ScaleLevel } from '../types.js';

/** The built-in framework in English. */
export const frameworkEn: FrameworkConfig = {
  id: 'learner-centered',
  title: 'Learner-Centered Framework',
  source: {
    label: 'Learner-Centered Collaborative',
    href: 'https://learnercentered.org/our-framework/',
  },
  center: {
    title: 'Learner',
  },
  rings: [
    {
      id: 'whole-learner-outcomes',
      title: 'Whole-Learner Outcomes',
      kind: 'outcomes',
      items: [
        {
          id: 'agency',
          title: 'Agency',
        },
        {
          id: 'collaboration',
          title: 'Collaboration',
        },
        {
          id: 'real-world-problem-solving',
          title: 'Real-world problem solving',
        },
      ],
    },
    {
      id: 'learning-experiences',
      title: 'Learning Experiences',
      kind: 'experiences',
      items: [
        {
          id: 'competency-based',
          title: 'Competency-Based',
          items: [
            {
              id: 'modify-path-pace-or-product',
              title: 'Modify path, pace, or product',
            },
            {
              id: 'use-a-variety-of-assessment-methods',
              title: 'Use a variety of assessment methods',
            },
            {
              id: 'design-backwards',
              title: 'Design backwards',
            },
            {
              id: 'emphasize-the-iterative-process',
              title: 'Emphasize the iterative process',
            },
            {
              id: 'define-levels-of-proficiency',
              title: 'Define levels of proficiency',
            },
            {
              id: 'connect-skills-and-content-to-the-real-world',
              title: 'Connect skills and content to the real world',
            },
            {
              id: 'share-outcomes',
              title: 'Share outcomes',
            },
            {
              id: 'support-students-telling-their-learning-story',
              title: 'Support students telling their learning story',
            },
            {
              id: 'assess-authentic-demonstrations-of-learning',
              title: 'Assess authentic demonstrations of learning',
            },
          ],
        },
        {
          id: 'personalized',
          title: 'Personalized',
          items: [
            {
              id: 'empower-students',
              title: 'Empower students',
            },
            {
              id: 'encourage-self-regulation',
              title: 'Encourage self-regulation',
            },
            {
              id: 'highlight-the-process-of-thinking',
              title: 'Highlight the process of thinking',
            },
            {
              id: 'engage-students-as-problem-solvers',
              title: 'Engage students as problem-solvers',
            },
            {
              id: 'solicit-feedback',
              title: 'Solicit feedback',
            },
            {
              id: 'promote-equity-of-voice',
              title: 'Promote equity of voice',
            },
            {
              id: 'use-formative-data',
              title: 'Use formative data',
            },
            {
              id: 'ensure-flexibility-in-learning-process-product-or-pace',
              title: 'Ensure flexibility in learning process, product, or pace',
            },
            {
              id: 'create-responsive-learning-experiences',
              title: 'Create responsive learning experiences',
            },
            {
              id: 'leverage-technology',
              title: 'Leverage technology',
            },
            {
              id: 'shift-the-decision-making-dynamic',
              title: 'Shift the decision-making dynamic',
            },
          ],
        },
        {
          id: 'authentic',
          title: 'Authentic',
          items: [
            {
              id: 'design-with-not-for',
              title: 'Design with, not for',
            },
            {
              id: 'create-interdisciplinary-projects',
              title: 'Create interdisciplinary projects',
            },
            {
              id: 'spark-student-reflection',
              title: 'Spark student reflection',
            },
            {
              id: 'integrate-concepts-into-projects',
              title: 'Integrate concepts into projects',
            },
            {
              id: 'crosswalk-external-experiences-to-learning-targets',
              title: 'Crosswalk external experiences to learning targets',
            },
            {
              id: 'create-flexible-learning-environments',
              title: 'Create flexible learning environments',
            },
            {
              id: 'build-networks-for-and-with-your-students',
              title: 'Build networks for and with your students',
            },
            {
              id: 'build-relationships-with-your-community',
              title: 'Build relationships with your community',
            },
            {
              id: 'promote-peer-feedback',
              title: 'Promote peer feedback',
            },
            {
              id: 'focus-on-equity',
              title: 'Focus on equity',
            },
            {
              id: 'develop-collaboration-and-cooperation-skills',
              title: 'Develop collaboration & cooperation skills',
            },
            {
              id: 'celebrate-differences',
              title: 'Celebrate differences',
            },
          ],
        },
        {
          id: 'inclusive-and-equitable',
          title: 'Inclusive & Equitable',
          items: [
            {
              id: 'build-community-with-learners',
              title: 'Build community with learners',
            },
            {
              id: 'plan-and-design-for-equitable-sel',
              title: 'Plan & Design for Equitable SEL',
            },
            {
              id: 'address-systemic-inequities',
              title: 'Address systemic inequities',
            },
            {
              id: 'honor-learner-cultures',
              title: 'Honor learner cultures',
            },
            {
              id: 'engage-learners',
              title: 'Engage learners',
            },
            {
              id: 'curate-inclusive-curriculum-intentionally',
              title: 'Curate inclusive curriculum intentionally',
            },
            {
              id: 'include-learners',
              title: 'Include learners',
            },
            {
              id: 'design-for-equitable-access',
              title: 'Design for equitable access',
            },
            {
              id: 'prepare-students-for-their-next-step-in-life',
              title: 'Prepare students for their next step in life',
            },
            {
              id: 'create-a-support-network',
              title: 'Create a support network',
            },
          ],
        },
      ],
    },
    {
      id: 'enabling-conditions',
      title: 'Enabling Conditions',
      kind: 'conditions',
      items: [
        {
          id: 'coherence',
          title: 'Coherence',
          items: [
            {
              id: 'framework-for-the-future',
              title: 'Framework for the Future',
            },
            {
              id: 'enabling-policies',
              title: 'Enabling Policies',
            },
            {
              id: 'holistic-learner-outcomes',
              title: 'Holistic Learner Outcomes',
            },
            {
              id: 'resource-allocation',
              title: 'Resource Allocation',
            },
          ],
        },
        {
          id: 'culture',
          title: 'Culture',
          items: [
            {
              id: 'collective-efficacy',
              title: 'Collective Efficacy',
            },
            {
              id: 'relational-trust',
              title: 'Relational Trust',
            },
            {
              id: 'capacity-building',
              title: 'Capacity Building',
            },
          ],
        },
        {
          id: 'connectedness',
          title: 'Connectedness',
          items: [
            {
              id: 'digital-ecosystem',
              title: 'Digital Ecosystem',
            },
            {
              id: 'use-of-time-and-space',
              title: 'Use of Time and Space',
            },
            {
              id: 'family-and-community-partnerships',
              title: 'Family and Community Partnerships',
              aliases: ['Community Partnerships'],
            },
          ],
        },
      ],
    },
  ],
  links: [],
};

export const readinessEn: { readonly levels: readonly ScaleLevel[] } = {
  levels: [
    { value: 1, label: 'Not yet' },
    { value: 2, label: 'Starting' },
    { value: 3, label: 'In place' },
    { value: 4, label: 'Thriving' },
  ],
};
