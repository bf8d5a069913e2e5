const personalized = {
    personalized: {
        title: 'Personalizado',
        summary: 'Las fortalezas, necesidades e intereses de cada estudiante dan forma al aprendizaje.',
        description: 'El plan se arma entre docentes y estudiantes. Cada estudiante ayuda a decidir en qué trabajar, cómo y a qué ritmo, con el apoyo que le conviene.',
    },
    'empower-students': {
        title: 'Empoderar a cada estudiante',
        statement: 'Guío a cada estudiante para que decida qué importa más, compare un interés con otro y elija por su cuenta.',
        steps: [
            'Dé dos tareas y deje que cada estudiante decida cuál va primero y por qué.',
            'Cuente una decisión suya: qué ganó y a qué renunció.',
        ],
        tags: ['voz y elección'],
    },
    'encourage-self-regulation': {
        title: 'Fomentar la autorregulación',
        statement: 'Enseño a fijar metas, a valorar el propio progreso y a encontrar un ritmo que le sirva a cada estudiante.',
        steps: [
            'Empiece el lunes con una meta personal por estudiante y cierre el viernes con una revisión de dos minutos.',
            'Agregue a una tarea una autorrevisión: lo entiendo, casi, necesito ayuda.',
        ],
        tags: ['reflexión', 'bienestar'],
    },
    'highlight-the-process-of-thinking': {
        title: 'Destacar el proceso de pensar',
        statement: 'Pienso en voz alta, doy tiempo para ensayar el razonamiento y comento cómo se pensó, no solo la respuesta.',
        steps: [
            'Resuelva un problema en voz alta, con los pasos en falso incluidos.',
            'Pregunte “¿Cómo lo sabes?” tres veces en una lección.',
        ],
        tags: ['comentarios', 'reflexión'],
    },
    'engage-students-as-problem-solvers': {
        title: 'Involucrar a estudiantes en la solución de problemas',
        statement: 'Llevo a mis estudiantes decisiones reales de la clase y de la escuela, y sus ideas cambian lo que hacemos.',
        steps: [
            'Elija una rutina de la clase que no funciona y pida a sus estudiantes que la rediseñen.',
            'Invite a un grupo pequeño a llevar una idea a la próxima reunión del personal.',
        ],
        tags: ['voz y elección'],
    },
    'solicit-feedback': {
        title: 'Pedir comentarios',
        statement: 'Pregunto a mis estudiantes cómo les va en clase y cambio algo a partir de lo que dicen.',
        steps: [
            'Haga dos preguntas el viernes: ¿Qué te ayudó a aprender? ¿Qué te lo hizo difícil?',
            'El lunes, cuente a la clase un cambio que hizo gracias a sus respuestas.',
        ],
        tags: ['comentarios', 'voz y elección'],
    },
    'promote-equity-of-voice': {
        title: 'Promover la equidad de voz',
        statement: 'Uso rutinas de conversación que dan a cada estudiante tiempo y espacio para que se le escuche, también a las voces calladas.',
        steps: [
            'Pruebe una ronda en la que cada quien habla o pasa una vez antes de que alguien hable dos veces.',
            'Dé un minuto para escribir antes de empezar una conversación.',
        ],
        tags: ['voz y elección', 'equidad'],
    },
    'use-formative-data': {
        title: 'Usar datos formativos',
        statement: 'Anoto pequeñas señales de aprendizaje para ver qué puede hacer ya cada estudiante, en qué destaca, qué necesita y qué disfruta.',
        steps: [
            'Tenga a mano la lista de la clase y anote esta semana algo de cada estudiante.',
            'Use las respuestas de la actividad inicial de hoy para formar los grupos de mañana.',
        ],
        tags: ['evaluación', 'planificación'],
    },
    'ensure-flexibility-in-learning-process-product-or-pace': {
        title: 'Asegurar flexibilidad en el proceso, el producto o el ritmo de aprendizaje',
        statement: 'Incluyo pasos, apoyos y retos adicionales, para que el trabajo exija a cada estudiante y nadie se quede sin avanzar.',
        steps: [
            'Prepare una tarjeta con pistas y una pregunta más difícil para la próxima tarea.',
            'Deje que cada estudiante dé una respuesta hablando, dibujando o escribiendo.',
        ],
        tags: ['planificación', 'equidad'],
    },
    'create-responsive-learning-experiences': {
        title: 'Crear experiencias de aprendizaje que respondan a cada estudiante',
        statement: 'Planeo con la vida, las culturas y la comunidad de mis estudiantes en mente, para que cada quien se sienta parte y alcance metas exigentes.',
        steps: [
            'Cambie un ejemplo de la próxima semana por uno del vecindario de sus estudiantes.',
            'Pregunte a cada familia qué le encanta aprender a su estudiante y use una respuesta.',
        ],
        tags: ['cultura', 'familias y comunidad', 'planificación'],
    },
    'leverage-technology': {
        title: 'Aprovechar la tecnología',
        statement: 'Uso la tecnología para ahorrar tiempo al dar seguimiento, hallar buenos materiales, despertar interés y dar más apoyo.',
        steps: [
            'Pase una prueba de papel a un formulario breve en línea que ordene las respuestas.',
            'Active los subtítulos o la lectura en voz alta en una tarea y muestre a la clase cómo usarlos.',
        ],
        tags: ['tecnología', 'evaluación'],
    },
    'shift-the-decision-making-dynamic': {
        title: 'Cambiar la dinámica de la toma de decisiones',
        statement: 'Comparto las decisiones: la clase ayuda a definir qué estudiamos, y acordamos varias formas de mostrar lo aprendido.',
        steps: [
            'Deje abierta una lección de la próxima semana y permita que la clase elija el tema.',
            'Pida a sus estudiantes dos formas más de mostrar lo aprendido en esta unidad.',
        ],
        tags: ['voz y elección', 'evaluación'],
    },
};

export { personalized };
