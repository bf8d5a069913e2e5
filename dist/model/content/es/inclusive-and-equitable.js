const inclusiveAndEquitable = {
    'inclusive-and-equitable': {
        title: 'Inclusivo y equitativo',
        shortTitle: 'Inclusivo',
        summary: 'Cada estudiante pertenece al grupo, enfrenta retos y ayuda a que el grupo salga adelante.',
        description: 'Equitativo significa que cada estudiante recibe lo que necesita para prosperar, aunque las necesidades sean distintas. La clase colabora, valora las culturas de cada quien y contribuye al éxito de toda la comunidad.',
    },
    'build-community-with-learners': {
        title: 'Crear comunidad con sus estudiantes',
        statement: 'Dedico tiempo a conocer a mis estudiantes y dejo que me conozcan.',
        steps: [
            'Salude por su nombre a cada estudiante en la puerta durante una semana.',
            'Cuente una historia breve sobre usted e invite a sus estudiantes a contar una.',
        ],
        tags: ['bienestar'],
    },
    'plan-and-design-for-equitable-sel': {
        title: 'Planear y diseñar un aprendizaje socioemocional equitativo',
        description: 'El aprendizaje socioemocional (SEL, por sus siglas en inglés) desarrolla habilidades para manejar sentimientos, decisiones y relaciones.',
        statement: 'Enseño habilidades socioemocionales, como nombrar lo que se siente, dentro de las lecciones, y muestro cómo las uso yo.',
        steps: [
            'Abra un día con una ronda: cada persona elige una palabra para su ánimo, empezando por usted.',
            'Cuente a sus estudiantes cómo recupera la calma cuando un día sale mal.',
        ],
        tags: ['bienestar', 'planificación'],
    },
    'address-systemic-inequities': {
        title: 'Abordar las inequidades del sistema',
        description: 'Por mucho tiempo, se ha tratado de forma injusta a estudiantes por su ingreso, raza, orientación sexual, identidad de género o forma de aprender o comportarse. Las reglas justas toman en cuenta esa historia.',
        statement: 'Reviso reglas y rutinas, como las tareas, y cambio lo que es injusto con grupos que por mucho tiempo se han dejado de lado.',
        steps: [
            'Tome una regla, como la de entregas tardías, y pregunte a quién ayuda y a quién deja fuera.',
            'Asegúrese de que el próximo proyecto no pida materiales que las familias deban comprar.',
        ],
        tags: ['equidad', 'planificación'],
    },
    'honor-learner-cultures': {
        title: 'Honrar las culturas de sus estudiantes',
        statement: 'Aprendo sobre las culturas de mis estudiantes y las trato como fortalezas que ayudan a aprender a toda la clase.',
        steps: [
            'Aprenda a decir el nombre de cada estudiante como lo dice su familia.',
            'Use en una lección una canción, una historia o un saber de las comunidades de sus estudiantes.',
        ],
        tags: ['cultura'],
    },
    'engage-learners': {
        title: 'Involucrar a cada estudiante',
        statement: 'Ayudo a mis estudiantes a dirigir su aprendizaje y a aprender de sus pares, sobre todo si tienen otros orígenes y fortalezas.',
        steps: [
            'Forme parejas nuevas con intención esta semana: cada persona le enseña algo a la otra.',
            'Deje que cada estudiante elija una pregunta para explorar a solas durante 20 minutos.',
        ],
        tags: ['voz y elección', 'trabajo en equipo'],
    },
    'curate-inclusive-curriculum-intentionally': {
        title: 'Elegir con intención un currículo inclusivo',
        statement: 'Reviso lo que leemos, vemos y usamos, y agrego voces e historias que con frecuencia quedan fuera.',
        steps: [
            'Haga una lista de quiénes aparecen en la unidad actual y quiénes faltan.',
            'Agregue un texto, una imagen o una charla que traiga una voz que falta.',
        ],
        tags: ['cultura', 'equidad', 'planificación'],
    },
    'include-learners': {
        title: 'Incluir a cada estudiante',
        statement: 'Doy voz a mis estudiantes en la clase y la escuela con asambleas, investigaciones locales y diálogos que reparan daños.',
        steps: [
            'Haga una asamblea de clase de diez minutos sobre un tema que elija la clase.',
            'Después de un conflicto, pregunte a quién afectó y qué podría repararlo.',
        ],
        tags: ['voz y elección', 'bienestar'],
    },
    'design-for-equitable-access': {
        title: 'Diseñar para un acceso equitativo',
        statement: 'Planeo varias maneras de recibir, trabajar y compartir lo que se aprende, para que cada estudiante pueda participar.',
        steps: [
            'Ofrezca un texto en audio o agréguele imágenes.',
            'Pregunte a cada estudiante: “¿Qué te ayuda a participar?”.',
        ],
        tags: ['equidad', 'planificación', 'tecnología'],
    },
    'prepare-students-for-their-next-step-in-life': {
        title: 'Preparar a cada estudiante para su próximo paso en la vida',
        statement: 'Ayudo a cada estudiante a explorar y planear un camino de estudios, trabajo y vida, con pasos propios de su edad.',
        steps: [
            'Pida a cada estudiante que nombre un futuro que pueda imaginar y un paso hacia él.',
            'Cuente cómo una persona adulta de la escuela halló su camino, desvíos incluidos.',
        ],
        tags: ['planificación', 'mundo real'],
    },
    'create-a-support-network': {
        title: 'Crear una red de apoyo',
        statement: 'Hablo con franqueza de cómo otras personas nos ayudan a lograr metas, y enseño a formar esos lazos.',
        steps: [
            'Dibuje un mapa de las personas a quienes usted acude e invite a sus estudiantes a dibujar el suyo.',
            'Practiquen una habilidad: pedir ayuda o escribir una nota de agradecimiento.',
        ],
        tags: ['bienestar', 'familias y comunidad'],
    },
};

export { inclusiveAndEquitable };
