import type { TranslatedText } from '../../types.js';

export const conditions: Readonly<Record<string, TranslatedText>> = {
  'enabling-conditions': {
    title: 'Condiciones facilitadoras',
    shortTitle: 'Condiciones',
    summary: 'Lo que escuelas y comunidades preparan para que este aprendizaje perdure.',
    description:
      'El buen aprendizaje necesita apoyo a su alrededor: un rumbo claro, confianza entre las personas, y tiempo, herramientas y alianzas. Estas condiciones muestran lo que un sistema escolar puede crear y seguir mejorando.',
  },
  coherence: {
    title: 'Coherencia',
    summary: 'La visión, las metas, las reglas y los recursos apuntan en la misma dirección.',
    description:
      'Coherencia significa que las partes encajan. Cuando planes, políticas y presupuestos sirven a un mismo propósito claro, la gente sabe qué va primero.',
  },
  'framework-for-the-future': {
    title: 'Marco para el futuro',
    shortTitle: 'Marco',
    summary: 'Una visión compartida muestra qué queremos para cada estudiante y cómo lograrlo.',
    description:
      'Una visión dice adónde vamos. Un perfil de estudiante nombra lo que cada quien sabe, hace y valora. Un modelo de aprendizaje muestra cómo llegar. La comunidad está de acuerdo con los tres.',
    levels: {
      1: 'Cada escuela o equipo fija su propio rumbo. Aún no hay por escrito una visión compartida.',
      2: 'Existe un borrador de visión o de perfil. Algunos equipos lo conocen y lo usan para planear.',
      3: 'Las tres partes están acordadas y son públicas. La mayoría de los equipos planea y decide con ellas.',
      4: 'Estudiantes, familias y personal pueden explicar la visión y señalarla en el trabajo diario. Participan en revisarla y actualizarla.',
    },
    question:
      'Si una familia nueva preguntara qué queremos para cada estudiante, ¿qué respondería cada quien?',
  },
  'enabling-policies': {
    title: 'Políticas facilitadoras',
    shortTitle: 'Políticas',
    summary: 'Las reglas de calificación, tareas y asistencia dan lugar a distintas formas de aprender.',
    description:
      'Las políticas ponen primero a cada estudiante. Le permiten mostrar dominio, es decir, conocimientos y habilidades sólidos, en distintos momentos y lugares.',
    levels: {
      1: 'Las políticas fijan un solo tiempo, lugar y camino. Mostrar lo aprendido de otra manera requiere un permiso especial.',
      2: 'Un equipo revisa políticas, como las de calificación o asistencia. Algunas clases o escuelas prueban otras nuevas.',
      3: 'Las políticas de calificación, tareas y asistencia permiten a la mayoría de estudiantes mostrar dominio en más de un momento o lugar.',
      4: 'Todas las políticas apoyan el aprendizaje flexible. Estudiantes, familias y personal las revisan con regularidad y cambian lo que excluye.',
    },
    question: '¿Qué regla, si la cambiáramos, abriría más puertas a cada estudiante?',
  },
  'holistic-learner-outcomes': {
    title: 'Resultados integrales para cada estudiante',
    shortTitle: 'Metas integrales',
    summary: 'Las metas para la persona completa van primero y están a la vista de toda la comunidad.',
    description:
      'Las metas van más allá de las materias. Hay pasos claros de un grupo de grados al siguiente, y las escuelas miden el progreso en cada meta.',
    levels: {
      1: 'Las metas y los informes tratan sobre todo de materias. Los pasos hacia otros resultados no están descritos.',
      2: 'Los resultados integrales están por escrito. Algunos grados describen los pasos para alcanzarlos o prueban maneras de medirlos.',
      3: 'Los pasos hacia cada resultado son públicos en la mayoría de los grados. La mayoría de estudiantes recibe comentarios frecuentes sobre su progreso.',
      4: 'En cada grado, el alumnado sigue y explica su progreso. Escuelas y familias deciden juntas qué sigue.',
    },
    question: '¿Cómo sabe cada estudiante que crece, más allá de sus calificaciones?',
  },
  'resource-allocation': {
    title: 'Asignación de recursos',
    shortTitle: 'Recursos',
    summary: 'El dinero, los materiales y los programas van adonde señala la visión.',
    description:
      'Los planes de estudio, los programas y las herramientas ayudan a responder a lo que cada estudiante necesita. Lo que hace avanzar la visión recibe recursos primero.',
    levels: {
      1: 'Presupuestos y materiales siguen casi siempre los de años pasados. Su relación con la visión es difícil de ver.',
      2: 'Parte del gasto está ligada a la visión. Algunos equipos tienen materiales y herramientas adecuados para sus estudiantes.',
      3: 'La mayor parte del gasto sigue la visión. La mayoría del personal docente tiene materiales y programas adecuados.',
      4: 'Cada compra importante parte de la visión. Personal, estudiantes y familias miran los resultados y ayudan a mover recursos.',
    },
    question:
      '¿Dónde ayudaría más a nuestros estudiantes un cambio en el dinero, las herramientas o los materiales?',
  },
  culture: {
    title: 'Cultura',
    summary: 'Las personas confían entre sí, apuntan alto y siguen aprendiendo.',
    description:
      'La cultura es cómo se tratan las personas y qué creen posible. Se ve en las decisiones diarias, en las palabras compartidas y en cómo una escuela resuelve problemas.',
  },
  'collective-efficacy': {
    title: 'Eficacia colectiva',
    shortTitle: 'Eficacia',
    summary: 'El personal educativo cree que en conjunto puede lograr cambios, y actúa.',
    description:
      'Docentes y líderes esperan mucho de cada estudiante y de su propia enseñanza. Estudian cómo esta influye en el aprendizaje, resuelven problemas con estudiantes y colegas, y ayudan a definir cómo funciona la escuela.',
    levels: {
      1: 'La mayoría de las decisiones se toma lejos de las clases. Las reuniones tratan sobre todo de reglas y horarios.',
      2: 'Algunos equipos participan en las decisiones y observan cómo influye su enseñanza en el aprendizaje.',
      3: 'La mayoría de los equipos estudia el efecto de su enseñanza y cambia rutinas o políticas para favorecer el aprendizaje.',
      4: 'Docentes, líderes y estudiantes tienen la costumbre de resolver problemas en equipo. Lo que descubren cambia todo el sistema.',
    },
    question: '¿Qué cambio que hicimos en conjunto ayudó a aprender, y por qué funcionó?',
  },
  'relational-trust': {
    title: 'Confianza relacional',
    shortTitle: 'Confianza',
    summary: 'Las personas se apoyan, hablan con franqueza y trabajan como comunidad.',
    description:
      'La confianza crece cuando las personas son constantes, amables, abiertas y hacen bien su trabajo. Con confianza, personas y equipos actúan con libertad en vez de esperar instrucciones.',
    levels: {
      1: 'Las inquietudes se dicen más en privado que en reuniones. La escuela contacta a las familias sobre todo por problemas.',
      2: 'Algunos equipos hablan con franqueza y cumplen lo que prometen. Surgen nuevas maneras de escuchar a familias y estudiantes.',
      3: 'La mayor parte del personal, de las familias y del alumnado puede expresar una inquietud y ver qué se hizo con ella.',
      4: 'La confianza se mantiene en tiempos difíciles. Personal, estudiantes y familias señalan pronto los problemas y los resuelven en comunidad.',
    },
    question: '¿Qué ayuda aquí a las personas a hablar y qué lo hace difícil?',
  },
  'capacity-building': {
    title: 'Desarrollo de capacidades',
    shortTitle: 'Capacidades',
    summary: 'Las personas adultas siguen creciendo desde su contratación y a lo largo de su carrera.',
    description:
      'El sistema contrata, apoya y forma a las personas con cuidado. El personal fija metas, prueba ideas, recibe comentarios y elige aprendizajes que responden a sus necesidades.',
    levels: {
      1: 'La capacitación suele darse una sola vez y ser igual en cada caso. Las metas y los comentarios varían según el lugar.',
      2: 'Parte del personal fija metas y recibe comentarios. La contratación y el apoyo del primer año empiezan a reflejar la visión.',
      3: 'La mayoría del personal elige lo que aprende según sus metas, lo prueba y recibe comentarios. Hay apoyo constante al empezar.',
      4: 'Desde la contratación, todo el personal aprende en ciclos con comentarios. Lo que descubre mejora la práctica en cada escuela.',
    },
    question: '¿Qué tipo de apoyo nos ayudaría más a crecer este año?',
  },
  connectedness: {
    title: 'Conexión',
    summary: 'Herramientas, tiempos, espacios y alianzas ponen el aprendizaje al alcance de cada persona.',
    description:
      'Se puede aprender en muchos lugares y a muchas horas. Los lazos fuertes entre personas, lugares y tecnología abren esa posibilidad a cada estudiante.',
  },
  'digital-ecosystem': {
    title: 'Ecosistema digital',
    shortTitle: 'Digital',
    summary: 'Herramientas digitales, datos y ayuda se integran, al alcance de cada estudiante.',
    description:
      'Un ecosistema digital es el conjunto de herramientas, datos y ayuda que se usa para enseñar y aprender. Funciona en la escuela y fuera de ella, con acceso justo para cada estudiante.',
    levels: {
      1: 'A parte del alumnado le falta dispositivo o internet. Las herramientas y los datos no se conectan entre sí.',
      2: 'La mayoría de estudiantes tiene un dispositivo en la escuela. Algunas herramientas comparten datos y hay algo de ayuda disponible.',
      3: 'Casi todo el alumnado puede conectarse en la escuela y en casa. Las herramientas se conectan y la ayuda es fácil de hallar.',
      4: 'Cada estudiante tiene acceso justo, esté donde esté. Estudiantes, familias y personal ayudan a elegir y mejorar las herramientas.',
    },
    question: '¿A quién le cuesta aún conectarse o hallar ayuda, y qué podría cambiarlo?',
  },
  'use-of-time-and-space': {
    title: 'Uso del tiempo y del espacio',
    shortTitle: 'Tiempo y espacio',
    summary: 'Los horarios y los espacios se adaptan al aprendizaje, dentro y fuera de la escuela.',
    description:
      'Los días, los salones y los lugares fuera de la escuela siguen las necesidades, el ritmo y los intereses de cada estudiante. Así hay lugar para elegir, para proyectos reales y para llegar al dominio.',
    levels: {
      1: 'Un solo horario y un solo tipo de salón sirven para cada clase. Es raro aprender fuera de la escuela.',
      2: 'Algunas clases prueban otros horarios o espacios. Una pequeña parte del alumnado tiene tiempo de aprendizaje fuera de la escuela.',
      3: 'La mayoría de estudiantes tiene tiempos y espacios flexibles cada semana y aprende con regularidad fuera de la escuela.',
      4: 'Cada estudiante ayuda a decidir cuándo y dónde aprende. Los horarios y espacios cambian según las necesidades.',
    },
    question: 'Si armáramos el día escolar en torno a cada estudiante, ¿qué cambiaríamos primero?',
  },
  'family-and-community-partnerships': {
    title: 'Alianzas con familias y comunidad',
    shortTitle: 'Alianzas',
    summary: 'Familias y organizaciones locales ayudan a explorar intereses en lugares reales.',
    description:
      'Familias, empresas y grupos de la comunidad abren puertas más allá de la escuela. Las alianzas reducen barreras, para que cada estudiante siga lo que le apasiona y pruebe cosas nuevas.',
    levels: {
      1: 'El contacto con las familias es sobre todo información en un solo sentido. Las organizaciones locales participan en eventos aislados.',
      2: 'Algunas clases planean el aprendizaje con familias u organizaciones. El acceso depende de la clase o del programa.',
      3: 'La mayoría de estudiantes aprende también con familias u organizaciones. Hay soluciones para barreras como el transporte, el idioma y el costo.',
      4: 'Familias, organizaciones y escuelas diseñan juntas el aprendizaje. Cada estudiante puede participar, y se detectan y quitan nuevas barreras.',
    },
    question: '¿Qué saberes de nuestra comunidad no hemos invitado todavía?',
  },
};
