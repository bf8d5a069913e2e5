const outcomes = {
    'whole-learner-outcomes': {
        title: 'Resultados para o desenvolvimento integral',
        shortTitle: 'Resultados',
        summary: 'O que desejamos que cada estudante se torne, na escola e além dela.',
        description: 'Esses resultados descrevem a pessoa por inteiro: como pensa, sente e convive. Uma escola que cuida da mente, dos sentimentos, das amizades e da saúde mental ajuda cada estudante a alcançá-los.',
    },
    agency: {
        title: 'Protagonismo',
        summary: 'Cada estudante escolhe metas, dá o primeiro passo e persiste quando fica difícil.',
        description: 'Protagonismo é conduzir a própria aprendizagem. Cada estudante segue seus interesses, aproveita seus pontos fortes e pratica com um propósito. Assim ganha conhecimentos, habilidades e hábitos que duram em um mundo que muda.',
    },
    collaboration: {
        title: 'Colaboração',
        summary: 'Cada estudante trabalha bem com todo tipo de pessoa e cumpre o combinado.',
        description: 'A empatia e o respeito ligam cada estudante a pessoas de perto e de longe. Com o tempo, fica à vontade com quem tem a mesma origem e com quem não tem. Escuta, cumpre a palavra e faz a sua parte.',
    },
    'real-world-problem-solving': {
        title: 'Resolução de problemas do mundo real',
        shortTitle: 'Problemas reais',
        summary: 'Cada estudante investiga problemas que considera importantes e ajuda a resolvê-los.',
        description: 'Primeiro vêm perguntas respeitosas sobre o passado, o presente e o futuro. Depois cada estudante planeja, usa o que sabe e age, por conta própria ou em grupo. No caminho, faz muitas pausas para pensar em como as coisas vão.',
    },
};

export { outcomes };
