const authentic = {
    authentic: {
        title: 'Auténtico',
        summary: 'El aprendizaje parte de preguntas reales y llega a personas reales.',
        description: 'Cada estudiante hace un trabajo que importa fuera del salón. Usa lo que aprende en retos reales y comparte los resultados con personas a quienes les interesan.',
    },
    'design-with-not-for': {
        title: 'Diseñar con, no para',
        statement: 'Planeo proyectos con estudiantes y colegas, para que el trabajo llegue más lejos de lo que yo podría llevarlo.',
        steps: [
            'Muestre a tres estudiantes el plan del próximo proyecto y pregunte qué cambiarían.',
            'Intercambie ideas de proyectos con alguien del equipo docente a la hora del almuerzo.',
        ],
        tags: ['proyectos', 'voz y elección', 'trabajo en equipo'],
    },
    'create-interdisciplinary-projects': {
        title: 'Crear proyectos interdisciplinarios',
        statement: 'Uno dos o más materias en proyectos de equipo, para que se vea cómo los conocimientos se combinan fuera de la escuela.',
        steps: [
            'Busque un tema que usted y otra persona docente traten este mes.',
            'Pregunte a sus estudiantes qué otras materias necesita el proyecto actual.',
        ],
        tags: ['proyectos', 'trabajo en equipo'],
    },
    'spark-student-reflection': {
        title: 'Despertar la reflexión de cada estudiante',
        statement: 'Hago pausas frecuentes en los proyectos, con preguntas precisas que ayudan a notar lo que se está aprendiendo.',
        steps: [
            'Deténgase a la mitad del trabajo y pregunte: “¿Qué te sorprendió hoy?”.',
            'Reserve cinco minutos el viernes para una pregunta escrita sobre el proyecto.',
        ],
        tags: ['reflexión', 'proyectos'],
    },
    'integrate-concepts-into-projects': {
        title: 'Integrar conceptos en los proyectos',
        statement: 'Uno ideas clave con asuntos locales y mundiales reales, y la clase los explora en grupo desde varios puntos de vista.',
        steps: [
            'Elija una noticia y haga una lista de las ideas de su materia que aparecen en ella.',
            'Tome un asunto y pida a cada grupo pequeño que explore cómo lo vería otra persona.',
        ],
        tags: ['proyectos', 'mundo real'],
    },
    'crosswalk-external-experiences-to-learning-targets': {
        title: 'Vincular experiencias externas con metas de aprendizaje',
        statement: 'Relaciono lo que se aprende fuera, como en un empleo o al cuidar a la familia, con metas de clase, para que dé créditos.',
        steps: [
            'Pida una lista de lo que hacen después de clases y que marquen las habilidades que usted también enseña.',
            'Elija una meta de aprendizaje y acepte una prueba que venga de fuera de la escuela.',
        ],
        tags: ['mundo real', 'evaluación', 'familias y comunidad'],
    },
    'create-flexible-learning-environments': {
        title: 'Crear entornos de aprendizaje flexibles',
        statement: 'Preparo salones y espacios en línea que permiten aprender en clase, con otras clases y mucho más allá de la escuela.',
        steps: [
            'Mueva los muebles en una lección, para que cada estudiante elija cómo trabajar.',
            'Dé una lección en otro lugar: el pasillo, la biblioteca, el patio o en línea.',
        ],
        tags: ['planificación', 'tecnología'],
    },
    'build-networks-for-and-with-your-students': {
        title: 'Crear redes para y con sus estudiantes',
        statement: 'Pongo a mis estudiantes en contacto con personas mentoras y, si se puede, con pasantías, para que conozcan trabajos reales.',
        steps: [
            'Escriba a alguien cuyo trabajo despierte curiosidad en la clase e invite a esa persona a una llamada corta.',
            'Pida a sus estudiantes tres preguntas para una persona con un empleo que les guste.',
        ],
        tags: ['mundo real', 'familias y comunidad'],
    },
    'build-relationships-with-your-community': {
        title: 'Cultivar relaciones con su comunidad',
        statement: 'Conozco a las familias, al vecindario y a los negocios locales, y formamos equipo para que cada estudiante aprenda.',
        steps: [
            'Llame a una familia esta semana solo para dar una buena noticia.',
            'Visite una organización o tienda local y pregunte qué podría enseñarle a su clase.',
        ],
        tags: ['familias y comunidad'],
    },
    'promote-peer-feedback': {
        title: 'Promover los comentarios entre pares',
        statement: 'Enseño a mirar el trabajo de otra persona y a decir qué tiene de fuerte y cuál podría ser el siguiente paso.',
        steps: [
            'Practiquen primero con un ejemplo: nombren un punto fuerte y un siguiente paso.',
            'Dé a cada pareja cinco minutos y una fila de una rúbrica para conversar.',
        ],
        tags: ['comentarios', 'trabajo en equipo'],
    },
    'focus-on-equity': {
        title: 'Enfocarse en la equidad',
        statement: 'Observo el trabajo en grupo para que cada estudiante participe, enfrente un reto y desarrolle las habilidades que buscamos.',
        steps: [
            'Observe a un grupo por cinco minutos y anote quién habla, quién decide y quién hace qué.',
            'Cambie una tarea para que cada integrante del grupo tenga una parte que importe.',
        ],
        tags: ['equidad', 'trabajo en equipo'],
    },
    'develop-collaboration-and-cooperation-skills': {
        title: 'Desarrollar habilidades de colaboración y cooperación',
        statement: 'Planeo y guío el trabajo en grupo, a veces junto con la clase, y enseño las habilidades de equipo que requiere.',
        steps: [
            'Elija una habilidad, como escuchar, y practíquenla cinco minutos antes del trabajo en grupo.',
            'Pida a cada grupo que escriba dos reglas de trabajo y las revise al final.',
        ],
        tags: ['trabajo en equipo'],
    },
    'celebrate-differences': {
        title: 'Celebrar las diferencias',
        statement: 'Me preparo para cuando en un grupo difieren las costumbres o surge un prejuicio inadvertido, y lo conversamos.',
        steps: [
            'Deje que cada grupo comente cómo se ve una buena escucha para cada quien.',
            'Escriba dos frases que pueda usar cuando un comentario lastime a alguien.',
        ],
        tags: ['cultura', 'trabajo en equipo', 'equidad'],
    },
};

export { authentic };
