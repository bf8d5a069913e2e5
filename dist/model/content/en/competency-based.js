const competencyBased = {
    'competency-based': {
        summary: 'Learners move ahead by showing what they know and can do.',
        description: 'Clear goals, proven teaching, and frequent feedback work together. Teachers check progress in knowledge, skills, and habits, and the next step follows from what they see.',
    },
    'modify-path-pace-or-product': {
        statement: 'I use scores, student work, and students’ own words to adjust the route, speed, or final product for each learner.',
        steps: [
            'Before your next unit, ask students what they know, what is hard, and what interests them.',
            'Offer two ways to reach this week’s goal, and let students choose one.',
        ],
        tags: ['assessment', 'planning'],
    },
    'use-a-variety-of-assessment-methods': {
        statement: 'I check learning often and in many ways, so students, families, and I see growth and know what comes next.',
        steps: [
            'End one lesson with an exit ticket: one thing learned, one question left.',
            'Have students rate their own understanding, then compare it with your notes.',
        ],
        tags: ['assessment', 'families and community'],
    },
    'design-backwards': {
        statement: 'I begin each unit at the end: with a big question, a standard, or a real problem. From there I plan back to day one.',
        steps: [
            'Write down what students will be able to do when your next unit ends.',
            'Check each planned activity against that goal, and drop one that does not serve it.',
        ],
        tags: ['planning'],
    },
    'emphasize-the-iterative-process': {
        statement: 'I expect strong work from all students, and I give them feedback and time to practice, revise, and try again.',
        steps: [
            'Return one assignment with a single tip, and give class time to use it.',
            'Show students a first draft of your own beside the final version.',
        ],
        tags: ['feedback', 'assessment'],
    },
    'define-levels-of-proficiency': {
        statement: 'I make or adapt rubrics: guides that say, in plain words, what mastering a key idea looks like.',
        steps: [
            'Sort three samples of past work with your class, and name what sets them apart.',
            'Rewrite one row of a rubric in words your students use.',
        ],
        tags: ['assessment', 'planning'],
    },
    'connect-skills-and-content-to-the-real-world': {
        statement: 'I make ideas clear and useful, so students see why they matter as well as how they work.',
        steps: [
            'Open a lesson with a photo, bill, or news story that uses today’s idea.',
            'Ask, “Where could you use this?” and collect the answers on one wall.',
        ],
        tags: ['real world', 'planning'],
    },
    'share-outcomes': {
        statement: 'I tell students up front which skills they are working toward and what it takes to master them.',
        steps: [
            'Post this week’s goal as an “I can” sentence, and point to it each day.',
            'Ask three students to put the goal in their own words.',
        ],
        tags: ['planning', 'assessment'],
    },
    'support-students-telling-their-learning-story': {
        statement: 'I help students choose work from different subjects for a portfolio and tell, goal by goal, how they have grown.',
        steps: [
            'Invite students to save one piece of work this week, with a note on why it matters.',
            'Give partners two minutes each to tell the story behind a saved piece.',
        ],
        tags: ['reflection', 'assessment'],
    },
    'assess-authentic-demonstrations-of-learning': {
        statement: 'I let students make something for people outside our class and present it to them as proof of learning.',
        steps: [
            'Name one real audience for your next project: families, a younger class, or a local group.',
            'Invite two visitors to look at student work and ask questions.',
        ],
        tags: ['assessment', 'projects', 'families and community'],
    },
};

export { competencyBased };
