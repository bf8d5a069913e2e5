const outcomes = {
    'whole-learner-outcomes': {
        description: 'These outcomes describe the whole person: how learners think, feel, and get along with others. A school that cares for minds, feelings, friendships, and mental health helps each learner reach them.',
    },
    agency: {
        summary: 'Learners choose goals, get started, and keep going when things get hard.',
        description: 'Agency means steering your own learning. Learners follow their interests, build on what they do well, and practice with purpose. They gain knowledge, skills, and habits that last in a changing world.',
    },
    collaboration: {
        summary: 'Learners work well with all kinds of people, and others can count on them.',
        description: 'Empathy and respect connect learners with people close by and far away. They grow comfortable with teammates who share their background and with those who do not. They listen, keep their word, and do their part.',
    },
    'real-world-problem-solving': {
        summary: 'Learners look into problems they care about and help to solve them.',
        description: 'Respectful questions about the past, the present, and the future come first. Then learners plan, use what they know, and act, alone or as a group. Along the way they often stop to think about how it is going.',
    },
};

export { outcomes };
