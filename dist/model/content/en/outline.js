const rings = [
    {
        title: 'Whole-Learner Outcomes',
        shortTitle: 'Outcomes',
        kind: 'outcomes',
        summary: 'What we hope every learner grows into, in school and beyond.',
        items: [
            'Agency',
            'Collaboration',
            { title: 'Real-world problem solving', shortTitle: 'Problem solving' },
        ],
    },
    {
        title: 'Learning Experiences',
        shortTitle: 'Experiences',
        kind: 'experiences',
        summary: 'How learning happens, day by day, to help every learner grow.',
        items: [
            {
                title: 'Competency-Based',
                shortTitle: 'Competency',
                items: [
                    'Modify path, pace, or product',
                    'Use a variety of assessment methods',
                    'Design backwards',
                    'Emphasize the iterative process',
                    'Define levels of proficiency',
                    'Connect skills and content to the real world',
                    'Share outcomes',
                    'Support students telling their learning story',
                    'Assess authentic demonstrations of learning',
                ],
            },
            {
                title: 'Personalized',
                items: [
                    'Empower students',
                    'Encourage self-regulation',
                    'Highlight the process of thinking',
                    'Engage students as problem-solvers',
                    'Solicit feedback',
                    'Promote equity of voice',
                    'Use formative data',
                    'Ensure flexibility in learning process, product, or pace',
                    'Create responsive learning experiences',
                    'Leverage technology',
                    'Shift the decision-making dynamic',
                ],
            },
            {
                title: 'Authentic',
                items: [
                    'Design with, not for',
                    'Create interdisciplinary projects',
                    'Spark student reflection',
                    'Integrate concepts into projects',
                    'Crosswalk external experiences to learning targets',
                    'Create flexible learning environments',
                    'Build networks for and with your students',
                    'Build relationships with your community',
                    'Promote peer feedback',
                    'Focus on equity',
                    'Develop collaboration & cooperation skills',
                    'Celebrate differences',
                ],
            },
            {
                title: 'Inclusive & Equitable',
                shortTitle: 'Inclusive',
                items: [
                    'Build community with learners',
                    'Plan & Design for Equitable SEL',
                    'Address systemic inequities',
                    'Honor learner cultures',
                    'Engage learners',
                    'Curate inclusive curriculum intentionally',
                    'Include learners',
                    'Design for equitable access',
                    'Prepare students for their next step in life',
                    'Create a support network',
                ],
            },
        ],
    },
    {
        title: 'Enabling Conditions',
        shortTitle: 'Conditions',
        kind: 'conditions',
        summary: 'What schools and communities put in place so that this learning can last.',
        items: [
            {
                title: 'Coherence',
                items: [
                    { title: 'Framework for the Future', shortTitle: 'Framework' },
                    { title: 'Enabling Policies', shortTitle: 'Policies' },
                    { title: 'Holistic Learner Outcomes', shortTitle: 'Learner Outcomes' },
                    { title: 'Resource Allocation', shortTitle: 'Resources' },
                ],
            },
            {
                title: 'Culture',
                items: [
                    { title: 'Collective Efficacy', shortTitle: 'Efficacy' },
                    { title: 'Relational Trust', shortTitle: 'Trust' },
                    { title: 'Capacity Building', shortTitle: 'Capacity' },
                ],
            },
            {
                title: 'Connectedness',
                items: [
                    { title: 'Digital Ecosystem', shortTitle: 'Digital' },
                    { title: 'Use of Time and Space', shortTitle: 'Time & Space' },
                    {
                        title: 'Family and Community Partnerships',
                        shortTitle: 'Partnerships',
                        aliases: ['Community Partnerships'],
                    },
                ],
            },
        ],
    },
];
const idOf = (title) => title
    .toLowerCase()
    .replace('&', 'and')
    .replace(/[^a-z]+/g, '-');
function nodeOf(part) {
    const { items, ...texts } = typeof part === 'string' ? { title: part } : part;
    return { id: idOf(texts.title), ...texts, ...(items ? { items: items.map(nodeOf) } : {}) };
}
/**
 * The built-in framework in English as far as its picture needs it: titles, which are those of the
 * framework's authors, and a line about each ring.
 */
const outlineEn = {
    id: 'learner-centered',
    title: 'Learner-Centered Framework',
    source: {
        label: 'Learner-Centered Collaborative',
        href: 'https://learnercentered.org/our-framework/',
    },
    center: { title: 'Learner' },
    rings: rings.map(nodeOf),
};

export { outlineEn };
