const competencyBased = {
    'competency-based': {
        title: 'Basado en competencias',
        shortTitle: 'Competencias',
        summary: 'Cada estudiante avanza al mostrar lo que sabe y puede hacer.',
        description: 'Las metas claras, la enseñanza de eficacia comprobada y los comentarios frecuentes van de la mano. El personal docente observa el progreso en conocimientos, habilidades y hábitos, y de ahí surge el siguiente paso.',
    },
    'modify-path-pace-or-product': {
        title: 'Modificar el camino, el ritmo o el producto',
        statement: 'Uso puntajes, trabajos y lo que dice cada estudiante para ajustar el camino, el ritmo o el producto final.',
        steps: [
            'Antes de la próxima unidad, pregunte a sus estudiantes qué saben, qué les cuesta y qué les interesa.',
            'Ofrezca dos maneras de llegar a la meta de esta semana y deje que cada estudiante elija una.',
        ],
        tags: ['evaluación', 'planificación'],
    },
    'use-a-variety-of-assessment-methods': {
        title: 'Usar diversos métodos de evaluación',
        statement: 'Reviso el aprendizaje con frecuencia y de muchas maneras, para que estudiantes, familias y yo veamos el avance y lo que sigue.',
        steps: [
            'Termine una lección con un boleto de salida: algo que se aprendió y una pregunta pendiente.',
            'Pida a sus estudiantes que evalúen cuánto entienden y compare eso con las notas que usted tiene.',
        ],
        tags: ['evaluación', 'familias y comunidad'],
    },
    'design-backwards': {
        title: 'Diseñar a la inversa',
        statement: 'Empiezo cada unidad por el final: con una gran pregunta, un estándar o un problema real. Desde ahí planeo hacia atrás hasta el primer día.',
        steps: [
            'Escriba qué podrán hacer sus estudiantes cuando termine la próxima unidad.',
            'Compare cada actividad planeada con esa meta y quite una que no la apoye.',
        ],
        tags: ['planificación'],
    },
    'emphasize-the-iterative-process': {
        title: 'Poner énfasis en el proceso iterativo',
        statement: 'Espero un trabajo sólido de cada estudiante y doy comentarios y tiempo para practicar, revisar y volver a intentar.',
        steps: [
            'Devuelva una tarea con un solo consejo y dé tiempo de clase para aplicarlo.',
            'Muestre un primer borrador suyo al lado de la versión final.',
        ],
        tags: ['comentarios', 'evaluación'],
    },
    'define-levels-of-proficiency': {
        title: 'Definir niveles de dominio',
        statement: 'Creo o adapto rúbricas: guías que dicen, en palabras sencillas, cómo se ve el dominio de una idea clave.',
        steps: [
            'Ordene con la clase tres trabajos anteriores y nombren en conjunto qué los distingue.',
            'Vuelva a escribir una fila de una rúbrica con palabras que usa su clase.',
        ],
        tags: ['evaluación', 'planificación'],
    },
    'connect-skills-and-content-to-the-real-world': {
        title: 'Conectar habilidades y contenidos con el mundo real',
        statement: 'Presento ideas claras y útiles, para que mis estudiantes vean por qué importan y también cómo funcionan.',
        steps: [
            'Abra una lección con una foto, un recibo o una noticia donde aparezca la idea del día.',
            'Pregunte: “¿Dónde podrían usar esto?”, y reúna las respuestas en una pared.',
        ],
        tags: ['mundo real', 'planificación'],
    },
    'share-outcomes': {
        title: 'Compartir los resultados esperados',
        statement: 'Digo desde el principio qué habilidades buscamos desarrollar y qué se necesita para llegar a dominarlas.',
        steps: [
            'Ponga la meta de la semana a la vista, como frase con “Puedo…”, y señálela cada día.',
            'Pida a tres estudiantes que expliquen la meta con sus propias palabras.',
        ],
        tags: ['planificación', 'evaluación'],
    },
    'support-students-telling-their-learning-story': {
        title: 'Apoyar a cada estudiante al contar su historia de aprendizaje',
        statement: 'Ayudo a cada estudiante a elegir trabajos de distintas materias para un portafolio y a contar, meta por meta, cómo ha crecido.',
        steps: [
            'Invite a cada estudiante a guardar un trabajo esta semana, con una nota sobre por qué importa.',
            'Dé dos minutos a cada integrante de una pareja para contar la historia de un trabajo guardado.',
        ],
        tags: ['reflexión', 'evaluación'],
    },
    'assess-authentic-demonstrations-of-learning': {
        title: 'Evaluar demostraciones auténticas de aprendizaje',
        statement: 'Invito a mis estudiantes a crear algo para personas de fuera de la clase y a presentarlo como prueba de lo aprendido.',
        steps: [
            'Elija un público real para el próximo proyecto: familias, un grupo de menor edad o una organización local.',
            'Invite a dos personas a ver los trabajos de la clase y hacer preguntas.',
        ],
        tags: ['evaluación', 'proyectos', 'familias y comunidad'],
    },
};

export { competencyBased };
