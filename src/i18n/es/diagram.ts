import type { Catalogue } from '../translator.js';

/** Strings of the diagram widget. */
export const diagram: Catalogue = {
  'diagram.lead': 'Lo que deseamos para cada estudiante, cómo se aprende y qué lo hace posible.',
  'diagram.view': 'Vista',
  'diagram.view-diagram': 'Diagrama',
  'diagram.view-list': 'Lista',
  'diagram.picture': 'Diagrama de {title}',
  'diagram.keys':
    'Teclas: las flechas mueven, Enter elige, Escape vuelve. Escriba una letra para saltar a un título.',
  'diagram.named': '{label}, {title}',

  'diagram.n-ring': { one: '{count} anillo', other: '{count} anillos' },
  'diagram.n-outcome': { one: '{count} resultado', other: '{count} resultados' },
  'diagram.n-experience': {
    one: '{count} experiencia de aprendizaje',
    other: '{count} experiencias de aprendizaje',
  },
  'diagram.n-practice': { one: '{count} práctica', other: '{count} prácticas' },
  'diagram.n-domain': { one: '{count} ámbito', other: '{count} ámbitos' },
  'diagram.n-condition': { one: '{count} condición', other: '{count} condiciones' },
  'diagram.count-of': '{count} de {total}',

  'diagram.selected': 'Se eligió {title}.',
  'diagram.selected-related': 'Se eligió {title}. Se conecta con {parts}.',
  'diagram.cleared': 'No hay nada elegido.',

  'diagram.empty': 'Este marco aún no tiene partes.',
  'diagram.overview': {
    one: '{count} anillo en torno a cada estudiante',
    other: '{count} anillos en torno a cada estudiante',
  },
  'diagram.overview-lead':
    'Empiece donde quiera. Elija una parte para ver qué significa y con qué se conecta.',
  'diagram.about-outcomes': 'Lo que cada estudiante llega a ser.',
  'diagram.about-experiences':
    'Cómo se diseña el aprendizaje día a día. Cada figura pequeña es una práctica.',
  'diagram.about-conditions': 'Lo que las escuelas preparan para que lo demás perdure.',
  'diagram.shapes': 'Las figuras marcan las experiencias de aprendizaje',
  'diagram.key': 'Leyenda',

  'diagram.eyebrow': '{kind} · {parent}',
  'diagram.eyebrow-practice': '{parent} · práctica {index} de {total}',
  'diagram.practices': 'Prácticas',
  'diagram.practices-outcome': 'Prácticas que lo desarrollan',
  'diagram.practices-condition': 'Prácticas que facilita',
  'diagram.practices-practice': 'Prácticas que van de la mano',
  'diagram.outcomes-practice': 'Resultados que desarrolla',
  'diagram.outcomes-condition': 'Resultados que apoya',
  'diagram.outcomes-outcome': 'Resultados que van de la mano',
  'diagram.conditions': 'Condiciones',
  'diagram.conditions-help': 'Condiciones que ayudan',
  'diagram.conditions-condition': 'Condiciones que van de la mano',
  'diagram.contents': 'Qué incluye',
  'diagram.steps': 'Primeros pasos para probar',
  'diagram.question': 'Para conversar',
  'diagram.about': 'Sobre {title}',
  'diagram.links': 'Enlaces',
  'diagram.show-all': 'Mostrar todo ({count})',
  'diagram.show-fewer': 'Mostrar menos',

  'diagram.unfolded': '{title} · {parts}',
  'diagram.all-rings': 'Todos los anillos',
  'diagram.path': 'Dónde está',
  'diagram.opened': 'Se abrió {title}: {parts}.',
  'diagram.closed': 'Se muestran todos los anillos.',

  'diagram.search': 'Buscar una parte',
  'diagram.search-found': { one: 'Se encontró {count} parte', other: 'Se encontraron {count} partes' },
  'diagram.search-none': 'Ninguna parte tiene estas palabras.',

  'diagram.tour': 'Recorrido guiado',
  'diagram.tour-center':
    'Aquí todo empieza con cada estudiante. Cada anillo a su alrededor cumple su propia función.',
  'diagram.tour-end': 'Este es el panorama completo. Elija cualquier parte para ver con qué se conecta.',
  'diagram.tour-step': 'Paso {index} de {total}',
  'diagram.tour-next': 'Siguiente',
  'diagram.tour-back': 'Atrás',
  'diagram.tour-pause': 'Pausar',
  'diagram.tour-play': 'Reproducir',
  'diagram.tour-stop': 'Terminar recorrido',

  'diagram.save': 'Guardar',
  'diagram.save-svg': 'Imagen para editar (SVG)',
  'diagram.save-png': 'Imagen (PNG)',
  'diagram.print': 'Imprimir',
  'diagram.save-failed': 'No se pudo guardar la imagen. Intente imprimirla.',
  'diagram.saved-on': 'Guardado el {date}',
};
