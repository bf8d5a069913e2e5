const inclusiveAndEquitable = {
    'inclusive-and-equitable': {
        summary: 'Every learner belongs, is challenged, and helps the group succeed.',
        description: 'Equitable means that all learners get what they need to thrive, even when needs differ. Learners work together, see their cultures valued, and add to the success of the whole community.',
    },
    'build-community-with-learners': {
        statement: 'I make time to learn who my students are, and I let them know who I am.',
        steps: [
            'Greet each student by name at the door for one week.',
            'Share a short story about yourself, and invite students to share one.',
        ],
        tags: ['well-being'],
    },
    'plan-and-design-for-equitable-sel': {
        description: 'SEL stands for social and emotional learning: skills for handling feelings, choices, and relationships.',
        statement: 'I teach social and emotional skills, such as naming feelings, within lessons, and I show how I use them too.',
        steps: [
            'Open one day with a check-in: each person picks a word for their mood, teacher first.',
            'Tell students how you calm down when a day goes wrong.',
        ],
        tags: ['well-being', 'planning'],
    },
    'address-systemic-inequities': {
        description: 'Many learners have long faced unfair treatment over income, race, sexual orientation, gender identity, or how they learn or behave. Fair rules take that history into account.',
        statement: 'I check rules and routines, such as homework, and change what is unfair to groups long pushed aside.',
        steps: [
            'Take one rule, such as late work, and ask who it helps and who it shuts out.',
            'Make sure your next project needs no supplies that families must buy.',
        ],
        tags: ['equity', 'planning'],
    },
    'honor-learner-cultures': {
        statement: 'I learn about my students’ cultures and treat them as strengths that help everyone learn.',
        steps: [
            'Learn to say each student’s name the way the family says it.',
            'Use one song, story, or skill from your students’ communities in a lesson.',
        ],
        tags: ['culture'],
    },
    'engage-learners': {
        statement: 'I help students lead their own learning and learn from classmates, especially those with other backgrounds and strengths.',
        steps: [
            'Mix partners on purpose this week, and have each teach the other one thing.',
            'Let each student choose one question to explore alone for 20 minutes.',
        ],
        tags: ['voice and choice', 'teamwork'],
    },
    'curate-inclusive-curriculum-intentionally': {
        statement: 'I check what we read, watch, and use, and add voices and stories that are often left out.',
        steps: [
            'List whose stories your current unit tells, and whose are missing.',
            'Add one text, image, or speaker to bring in a missing voice.',
        ],
        tags: ['culture', 'equity', 'planning'],
    },
    'include-learners': {
        statement: 'I give students a say in class and school through meetings, local research, and talks that repair harm.',
        steps: [
            'Hold a ten-minute class meeting on a topic that students pick.',
            'After a conflict, ask who was affected and what would make it right.',
        ],
        tags: ['voice and choice', 'well-being'],
    },
    'design-for-equitable-access': {
        statement: 'I plan several ways to take in, work with, and share learning, so every student can take part.',
        steps: [
            'Offer one text as audio, or add pictures to it.',
            'Ask each student, “What makes it easier for you to join in?”',
        ],
        tags: ['equity', 'planning', 'technology'],
    },
    'prepare-students-for-their-next-step-in-life': {
        statement: 'I help each student explore and plan a path to college, work, and life, with steps that fit their age.',
        steps: [
            'Ask students to name one future they can picture and one step toward it.',
            'Share how one adult at school found their path, detours included.',
        ],
        tags: ['planning', 'real world'],
    },
    'create-a-support-network': {
        statement: 'I talk openly about how supportive people help us reach goals, and I teach students to build those ties.',
        steps: [
            'Draw a map of people you can turn to, then invite students to draw theirs.',
            'Practice one skill together: asking for help, or writing a thank-you note.',
        ],
        tags: ['well-being', 'families and community'],
    },
};

export { inclusiveAndEquitable };
