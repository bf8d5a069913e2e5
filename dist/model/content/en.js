import { conditions } from './en/conditions.js';
import { experiences } from './en/experiences.js';
import { outcomes } from './en/outcomes.js';
import { links } from './links.js';

/**
 * The built-in framework in English. Titles are those of the framework's authors; the other texts
 * are this project's own (docs/content.md).
 */
const frameworkEn = {
    id: 'learner-centered',
    title: 'Learner-Centered Framework',
    source: {
        label: 'Learner-Centered Collaborative',
        href: 'https://learnercentered.org/our-framework/',
    },
    center: { title: 'Learner' },
    rings: [outcomes, experiences, conditions],
    links,
};
/** The rating scale its rubrics are written for. */
const readinessEn = {
    levels: [
        { value: 1, label: 'Not yet', description: 'Little is in place so far, or it depends on where you are.' },
        { value: 2, label: 'Starting', description: 'Some teams or places are trying it out.' },
        { value: 3, label: 'In place', description: 'Most people can count on it on most days.' },
        { value: 4, label: 'Thriving', description: 'Everyone can count on it, and it keeps getting better.' },
    ],
};

export { frameworkEn, readinessEn };
