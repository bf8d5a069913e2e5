const conditions = {
    'enabling-conditions': {
        description: 'Good learning needs support around it: clear direction, people who trust each other, and time, tools, and partners. These conditions show what a school system can build and keep improving.',
    },
    coherence: {
        summary: 'Vision, goals, rules, and resources pull in the same direction.',
        description: 'Coherence means that the parts fit together. When plans, policies, and budgets serve one clear purpose, people know what comes first.',
    },
    'framework-for-the-future': {
        summary: 'A shared vision shows what we want for learners and how we get there.',
        description: 'A vision says where we are going. A learner profile names what learners know, do, and value. A learning model shows how they get there. The community agrees on all three.',
        levels: {
            1: 'Each school or team sets its own direction. A shared vision is not yet written down.',
            2: 'A draft vision or learner profile exists. Some teams know it and use it to plan.',
            3: 'All three parts are agreed on and public. Most teams plan and make choices with them.',
            4: 'Learners, families, and staff can explain the vision and point to it in daily work. They review and update it together.',
        },
        question: 'If a new family asked what we want for every learner, what would we all say?',
    },
    'enabling-policies': {
        summary: 'Rules on grading, homework, and attendance leave room for how learners learn.',
        description: 'Policies put learners first. They let each learner show mastery, meaning solid knowledge and skill, at different times and in different places.',
        levels: {
            1: 'Policies set one time, place, and path for all. Other ways to show learning need special permission.',
            2: 'A team reviews policies such as grading or attendance. A few classes or schools test new ones.',
            3: 'Policies on grading, homework, and attendance let most learners show mastery at more than one time or place.',
            4: 'All policies support flexible learning. Learners, families, and staff review them regularly and change what shuts anyone out.',
        },
        question: 'Which rule, if we changed it, would open the most doors for learners?',
    },
    'holistic-learner-outcomes': {
        summary: 'Goals for the whole learner come first, and everyone can see and track them.',
        description: 'Goals reach beyond school subjects. Clear steps lead from one group of grades to the next, and schools measure progress on every goal.',
        levels: {
            1: 'Goals and reports cover mainly school subjects. Steps toward other outcomes are not described.',
            2: 'Whole-learner outcomes are written down. Some grades describe the steps toward them or try ways to measure them.',
            3: 'Steps toward each outcome are public for most grades. Most learners get regular feedback on their progress.',
            4: 'Learners in all grades track and explain their progress. Schools and families decide together what comes next.',
        },
        question: 'How do our learners know they are growing, beyond their grades?',
    },
    'resource-allocation': {
        summary: 'Money, materials, and programs go where the vision points.',
        description: 'Curricula, programs, and tools help educators meet learners’ needs. Work that moves the vision forward gets resources first.',
        levels: {
            1: 'Budgets and materials mostly follow past years. Links to the vision are hard to find.',
            2: 'Some spending is tied to the vision. Some teams have materials and tools that fit their learners.',
            3: 'Most spending follows the vision. Most educators have materials and programs that fit their learners.',
            4: 'Every major purchase starts from the vision. Staff, learners, and families look at results and help shift resources.',
        },
        question: 'Where could a shift in money, tools, or materials help our learners most?',
    },
    culture: {
        summary: 'People trust one another, aim high, and keep learning.',
        description: 'Culture is how people treat each other and what they believe is possible. It shows in daily choices, shared words, and how a school solves problems.',
    },
    'collective-efficacy': {
        summary: 'Educators believe that together they make a difference, and act on it.',
        description: 'Teachers and leaders expect much of every learner and of their own teaching. They study how it affects learning, solve problems with students and colleagues, and help shape how schools run.',
        levels: {
            1: 'Most decisions are made away from classrooms. Meetings deal mainly with rules and schedules.',
            2: 'Some teams help shape decisions and look at how their teaching affects learning.',
            3: 'Most teams study the effect of their teaching, and change routines or policies to help learners.',
            4: 'Teachers, leaders, and students solve problems together as a habit. What they find changes the whole system.',
        },
        question: 'When did a change we made together help learners, and what made it work?',
    },
    'relational-trust': {
        summary: 'People rely on each other, speak openly, and work as one community.',
        description: 'Trust grows when people are steady, caring, open, and good at what they do. With trust, people and teams are free to act instead of waiting for directions.',
        levels: {
            1: 'Concerns come up in private more than in meetings. Families hear from school mostly when there is a problem.',
            2: 'Some teams share openly and keep their promises. New ways for families and learners to be heard are starting.',
            3: 'Most staff, learners, and families can raise a concern and see what comes of it.',
            4: 'Trust holds in hard times. Staff, learners, and families name problems early and solve them together.',
        },
        question: 'What helps people here speak up, and what makes it hard?',
    },
    'capacity-building': {
        summary: 'Adults keep growing, from the day they are hired and all through their careers.',
        description: 'The system hires, supports, and develops people with care. Staff set goals, try out ideas, get feedback, and choose learning that fits their needs.',
        levels: {
            1: 'Training is mostly one-time and the same for all. Goals and feedback vary from place to place.',
            2: 'Some staff set goals and get feedback. Hiring and first-year support begin to reflect the vision.',
            3: 'Most staff choose learning that fits their goals, try it out, and get regular feedback. New staff get steady support.',
            4: 'From hiring on, all staff learn in cycles with feedback. What they find out improves practice in every school.',
        },
        question: 'What kind of support would help each of us grow most this year?',
    },
    connectedness: {
        summary: 'Tools, time, spaces, and partners bring learning within reach of everyone.',
        description: 'Learning can happen in many places and at many hours. Strong links between people, places, and technology open it to each learner.',
    },
    'digital-ecosystem': {
        summary: 'Digital tools, data, and help work together, within reach of every learner.',
        description: 'A digital ecosystem is the mix of tools, data, and help that people use to teach and learn. It works at school and away from it, and each learner has fair access.',
        levels: {
            1: 'Devices or internet are missing for some learners. Tools and data do not work together.',
            2: 'Most learners have a device at school. Some tools share data, and some help is available.',
            3: 'Nearly all learners can get online at school and at home. Tools connect, and help is easy to find.',
            4: 'Every learner has fair access, wherever they are. Learners, families, and staff help choose and improve tools.',
        },
        question: 'Who still has trouble getting online or finding help, and what would change that?',
    },
    'use-of-time-and-space': {
        summary: 'Schedules and spaces flex to fit learning, inside and outside school.',
        description: 'Days, rooms, and places outside school follow each learner’s needs, pace, and interests. That leaves room for choice, real projects, and time to master skills.',
        levels: {
            1: 'One schedule and one kind of room serve all learners. Learning outside school is rare.',
            2: 'Some classes try new schedules or spaces. A few learners have learning time outside school.',
            3: 'Most learners have flexible time and spaces each week, and learn outside school on a regular basis.',
            4: 'All learners help shape when and where they learn. Schedules and spaces change as their needs change.',
        },
        question: 'If we built the school day around our learners, what would we change first?',
    },
    'family-and-community-partnerships': {
        summary: 'Families and local partners help learners explore their interests in real settings.',
        description: 'Families, employers, and community groups open doors beyond school. Partnerships lower barriers, so that all learners can follow what they love and try new things.',
        levels: {
            1: 'Contact with families is mostly one-way news. Partners take part in single events.',
            2: 'Some classes plan learning with families or partners. Access depends on the class or program.',
            3: 'Most learners take part in learning with partners. Barriers such as rides, language, and cost get solutions.',
            4: 'Families, partners, and schools design learning together. Every learner can join, and new barriers are found and removed.',
        },
        question: 'Whose knowledge in our community have we not yet asked for?',
    },
};

export { conditions };
