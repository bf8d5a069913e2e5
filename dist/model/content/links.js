/*
 * Which parts belong together. An editorial suggestion of this project, not of the framework's
 * authors: docs/content.md says how they were chosen.
 */
const AGENCY = 'agency';
const COLLABORATION = 'collaboration';
const PROBLEM_SOLVING = 'real-world-problem-solving';
/** Practice to the outcomes it builds. */
const builds = {
    'modify-path-pace-or-product': [AGENCY],
    'use-a-variety-of-assessment-methods': [AGENCY],
    'design-backwards': [PROBLEM_SOLVING],
    'emphasize-the-iterative-process': [AGENCY],
    'define-levels-of-proficiency': [AGENCY],
    'connect-skills-and-content-to-the-real-world': [PROBLEM_SOLVING],
    'share-outcomes': [AGENCY],
    'support-students-telling-their-learning-story': [AGENCY],
    'assess-authentic-demonstrations-of-learning': [COLLABORATION, PROBLEM_SOLVING],
    'empower-students': [AGENCY],
    'encourage-self-regulation': [AGENCY],
    'highlight-the-process-of-thinking': [PROBLEM_SOLVING],
    'engage-students-as-problem-solvers': [PROBLEM_SOLVING],
    'solicit-feedback': [AGENCY],
    'promote-equity-of-voice': [COLLABORATION],
    'use-formative-data': [AGENCY],
    'ensure-flexibility-in-learning-process-product-or-pace': [AGENCY],
    'create-responsive-learning-experiences': [COLLABORATION],
    'leverage-technology': [AGENCY],
    'shift-the-decision-making-dynamic': [AGENCY],
    'design-with-not-for': [COLLABORATION, PROBLEM_SOLVING],
    'create-interdisciplinary-projects': [COLLABORATION, PROBLEM_SOLVING],
    'spark-student-reflection': [PROBLEM_SOLVING],
    'integrate-concepts-into-projects': [PROBLEM_SOLVING],
    'crosswalk-external-experiences-to-learning-targets': [AGENCY, PROBLEM_SOLVING],
    'create-flexible-learning-environments': [COLLABORATION],
    'build-networks-for-and-with-your-students': [PROBLEM_SOLVING],
    'build-relationships-with-your-community': [COLLABORATION, PROBLEM_SOLVING],
    'promote-peer-feedback': [COLLABORATION],
    'focus-on-equity': [COLLABORATION],
    'develop-collaboration-and-cooperation-skills': [COLLABORATION],
    'celebrate-differences': [COLLABORATION],
    'build-community-with-learners': [COLLABORATION],
    'plan-and-design-for-equitable-sel': [COLLABORATION],
    'address-systemic-inequities': [COLLABORATION],
    'honor-learner-cultures': [COLLABORATION],
    'engage-learners': [AGENCY, COLLABORATION],
    'curate-inclusive-curriculum-intentionally': [COLLABORATION, PROBLEM_SOLVING],
    'include-learners': [COLLABORATION, PROBLEM_SOLVING],
    'design-for-equitable-access': [AGENCY],
    'prepare-students-for-their-next-step-in-life': [AGENCY],
    'create-a-support-network': [COLLABORATION],
};
/** Condition to the experiences and practices it enables and the outcomes it serves. */
const enables = {
    'framework-for-the-future': [
        'design-backwards',
        'share-outcomes',
        'support-students-telling-their-learning-story',
    ],
    'enabling-policies': [
        AGENCY,
        'competency-based',
        'modify-path-pace-or-product',
        'crosswalk-external-experiences-to-learning-targets',
        'address-systemic-inequities',
    ],
    'holistic-learner-outcomes': [
        AGENCY,
        COLLABORATION,
        PROBLEM_SOLVING,
        'use-a-variety-of-assessment-methods',
        'define-levels-of-proficiency',
        'share-outcomes',
    ],
    'resource-allocation': [
        'create-responsive-learning-experiences',
        'leverage-technology',
        'curate-inclusive-curriculum-intentionally',
    ],
    'collective-efficacy': [
        PROBLEM_SOLVING,
        'emphasize-the-iterative-process',
        'engage-students-as-problem-solvers',
        'solicit-feedback',
        'design-with-not-for',
    ],
    'relational-trust': [
        COLLABORATION,
        'inclusive-and-equitable',
        'promote-equity-of-voice',
        'promote-peer-feedback',
        'build-community-with-learners',
    ],
    'capacity-building': ['competency-based', 'plan-and-design-for-equitable-sel', 'honor-learner-cultures'],
    'digital-ecosystem': [
        'personalized',
        'use-formative-data',
        'leverage-technology',
        'create-flexible-learning-environments',
        'design-for-equitable-access',
    ],
    'use-of-time-and-space': [
        AGENCY,
        'competency-based',
        'personalized',
        'authentic',
        'modify-path-pace-or-product',
        'create-flexible-learning-environments',
    ],
    'family-and-community-partnerships': [
        PROBLEM_SOLVING,
        'authentic',
        'crosswalk-external-experiences-to-learning-targets',
        'build-networks-for-and-with-your-students',
        'build-relationships-with-your-community',
        'prepare-students-for-their-next-step-in-life',
    ],
};
const links = Object.entries({ ...builds, ...enables }).flatMap(([from, ends]) => ends.map((to) => ({ from, to })));

export { links };
