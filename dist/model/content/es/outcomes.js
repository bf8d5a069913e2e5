const outcomes = {
    'whole-learner-outcomes': {
        title: 'Resultados para el desarrollo integral',
        shortTitle: 'Resultados',
        summary: 'Lo que deseamos que cada estudiante llegue a ser, en la escuela y más allá.',
        description: 'Estos resultados describen a la persona completa: cómo piensa, siente y convive. Una escuela que cuida la mente, los sentimientos, las amistades y la salud mental ayuda a cada estudiante a alcanzarlos.',
    },
    agency: {
        title: 'Agencia',
        summary: 'Cada estudiante elige metas, da el primer paso y persiste cuando algo se pone difícil.',
        description: 'Agencia significa dirigir el propio aprendizaje. Cada estudiante sigue sus intereses, aprovecha sus fortalezas y practica con un propósito. Así gana conocimientos, habilidades y hábitos que perduran en un mundo cambiante.',
    },
    collaboration: {
        title: 'Colaboración',
        summary: 'Cada estudiante trabaja bien con gente muy diversa y cumple lo que promete.',
        description: 'La empatía y el respeto unen a cada estudiante con personas cercanas y lejanas. Aprende a sentirse a gusto con quienes comparten su origen y con quienes no. Escucha, cumple su palabra y hace su parte.',
    },
    'real-world-problem-solving': {
        title: 'Resolución de problemas del mundo real',
        shortTitle: 'Problemas reales',
        summary: 'Cada estudiante explora problemas que le importan y ayuda a resolverlos.',
        description: 'Primero vienen las preguntas respetuosas sobre el pasado, el presente y el futuro. Luego cada estudiante planea, usa lo que sabe y actúa, a solas o en grupo. En el camino se detiene a menudo a pensar cómo va todo.',
    },
};

export { outcomes };
