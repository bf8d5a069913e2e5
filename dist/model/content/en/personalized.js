const personalized = {
    personalized: {
        summary: 'Each learner’s strengths, needs, and interests shape how learning goes.',
        description: 'Teachers and learners build the plan together. Learners help decide what to work on, how to do it, and how fast, with support that fits them.',
    },
    'empower-students': {
        statement: 'I guide students as they decide what matters most, weigh one interest against another, and make their own choices.',
        steps: [
            'Give students two tasks, and let them decide which comes first and why.',
            'Talk through a choice of your own: what you gained and what you gave up.',
        ],
        tags: ['voice and choice'],
    },
    'encourage-self-regulation': {
        statement: 'I teach students to set goals, judge their own progress, and find a pace that works for them.',
        steps: [
            'Start Monday with one personal goal per student, and end Friday with a two-minute check.',
            'Add a self-check to one assignment: got it, almost, need help.',
        ],
        tags: ['reflection', 'well-being'],
    },
    'highlight-the-process-of-thinking': {
        statement: 'I think out loud, let students rehearse their reasoning, and give feedback on the thinking, not only the answer.',
        steps: [
            'Solve one problem aloud, wrong turns included.',
            'Ask “How do you know?” three times in one lesson.',
        ],
        tags: ['feedback', 'reflection'],
    },
    'engage-students-as-problem-solvers': {
        statement: 'I bring real classroom and school decisions to students, and their ideas shape what we do.',
        steps: [
            'Pick a class routine that is not working, and ask students to redesign it.',
            'Invite a few students to bring one idea to the next staff meeting.',
        ],
        tags: ['voice and choice'],
    },
    'solicit-feedback': {
        statement: 'I ask students how class feels and works for them, then change something because of what they say.',
        steps: [
            'Ask two questions on Friday: What helped you learn? What got in the way?',
            'On Monday, tell the class one change you made from their answers.',
        ],
        tags: ['feedback', 'voice and choice'],
    },
    'promote-equity-of-voice': {
        statement: 'I use talk routines that give each student time and space to be heard, quiet voices included.',
        steps: [
            'Try one round where everyone speaks or passes once before anyone speaks twice.',
            'Let students write for a minute before a discussion starts.',
        ],
        tags: ['voice and choice', 'equity'],
    },
    'use-formative-data': {
        statement: 'I track small signs of learning to see what each student is ready for, does well, needs, and enjoys.',
        steps: [
            'Keep a class list at hand, and jot one note for each student this week.',
            'Use answers from today’s warm-up to form tomorrow’s groups.',
        ],
        tags: ['assessment', 'planning'],
    },
    'ensure-flexibility-in-learning-process-product-or-pace': {
        statement: 'I build in steps, supports, and extra challenge, so the work stretches each student and nobody is left stuck.',
        steps: [
            'Prepare one hint card and one harder question for your next task.',
            'Let students give one answer by talking, drawing, or writing.',
        ],
        tags: ['planning', 'equity'],
    },
    'create-responsive-learning-experiences': {
        statement: 'I plan with students’ lives, cultures, and community in mind, so that all feel included and reach demanding goals.',
        steps: [
            'Swap one example in next week’s lesson for one from your students’ neighborhood.',
            'Ask families what their child loves to learn about, and use one answer.',
        ],
        tags: ['culture', 'families and community', 'planning'],
    },
    'leverage-technology': {
        statement: 'I use technology to save time on tracking, find good materials, draw students in, and offer extra help.',
        steps: [
            'Move one paper check to a short online form that sorts the answers for you.',
            'Turn on captions or read-aloud for one task, and show everyone how.',
        ],
        tags: ['technology', 'assessment'],
    },
    'shift-the-decision-making-dynamic': {
        statement: 'I share decisions: students help shape what we study, and together we set several ways to show learning.',
        steps: [
            'Leave one lesson open next week, and let the class choose the topic.',
            'Ask students to suggest two more ways to show this unit’s learning.',
        ],
        tags: ['voice and choice', 'assessment'],
    },
};

export { personalized };
