const authentic = {
    authentic: {
        summary: 'Learning takes on real questions and reaches real people.',
        description: 'Learners do work that matters outside the classroom. They use what they learn on real challenges and share the results with people who care about them.',
    },
    'design-with-not-for': {
        statement: 'I plan projects together with students and colleagues, so the work goes deeper than I could take it alone.',
        steps: [
            'Show three students your next project plan, and ask what they would change.',
            'Trade project ideas with one colleague over lunch.',
        ],
        tags: ['projects', 'voice and choice', 'teamwork'],
    },
    'create-interdisciplinary-projects': {
        statement: 'I join two or more subjects in team projects, so students see how knowledge works together outside school.',
        steps: [
            'Find one topic that you and another teacher both cover this month.',
            'Ask students which other subjects your current project needs.',
        ],
        tags: ['projects', 'teamwork'],
    },
    'spark-student-reflection': {
        statement: 'I pause often during projects to ask focused questions that help students notice what they are learning.',
        steps: [
            'Stop halfway through a work period and ask, “What surprised you today?”',
            'Save five minutes on Friday for one written question about the project.',
        ],
        tags: ['reflection', 'projects'],
    },
    'integrate-concepts-into-projects': {
        statement: 'I tie key ideas to real local and global issues, and students explore them together from several points of view.',
        steps: [
            'Choose a news story, and list the ideas from your subject inside it.',
            'Take one issue, and let each small group explore how a different person might see it.',
        ],
        tags: ['projects', 'real world'],
    },
    'crosswalk-external-experiences-to-learning-targets': {
        statement: 'I match learning outside school, such as a job or caring for family, to class goals, so it earns credit.',
        steps: [
            'Have students list what they do after school and circle skills your class teaches too.',
            'Pick one learning target, and accept proof of it from outside school.',
        ],
        tags: ['real world', 'assessment', 'families and community'],
    },
    'create-flexible-learning-environments': {
        statement: 'I set up rooms and online spaces that let students learn in class, with other classes, and far beyond school.',
        steps: [
            'Move the furniture for one lesson, so students can choose how they work.',
            'Hold one lesson somewhere new: the hallway, library, schoolyard, or online.',
        ],
        tags: ['planning', 'technology'],
    },
    'build-networks-for-and-with-your-students': {
        statement: 'I introduce students to mentors and, where possible, internships, so they learn about real work from people who do it.',
        steps: [
            'Write to someone whose work your students ask about, and invite a short call.',
            'Let students draft three questions for a person in a job they like.',
        ],
        tags: ['real world', 'families and community'],
    },
    'build-relationships-with-your-community': {
        statement: 'I get to know families, neighbors, and local businesses, and we team up to help students learn.',
        steps: [
            'Call one family this week just to share good news.',
            'Visit a local group or shop, and ask what it could teach your class.',
        ],
        tags: ['families and community'],
    },
    'promote-peer-feedback': {
        statement: 'I teach students how to look at a classmate’s work and say what is strong and what could come next.',
        steps: [
            'Practice on a sample first: name one strength and one next step.',
            'Give pairs five minutes and one row of a rubric to talk about.',
        ],
        tags: ['feedback', 'teamwork'],
    },
    'focus-on-equity': {
        statement: 'I study group work to see that each student takes part, is challenged, and builds the skills we aim for.',
        steps: [
            'Watch one group for five minutes, and note who talks, decides, and does what.',
            'Change one task so that every group member has a part that matters.',
        ],
        tags: ['equity', 'teamwork'],
    },
    'develop-collaboration-and-cooperation-skills': {
        statement: 'I plan and guide group work, sometimes together with students, and I teach the teamwork skills it takes.',
        steps: [
            'Choose one skill, such as listening, and practice it for five minutes before group work.',
            'Ask groups to write two working rules and check them at the end.',
        ],
        tags: ['teamwork'],
    },
    'celebrate-differences': {
        statement: 'I plan ahead for moments in group work when customs differ or unnoticed bias shows, and we talk them through.',
        steps: [
            'Let groups share what good listening looks like to each of them.',
            'Write down two sentences you can use when a comment hurts someone.',
        ],
        tags: ['culture', 'teamwork', 'equity'],
    },
};

export { authentic };
