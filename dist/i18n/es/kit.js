const kit = {
    'kit.practices': { one: '{count} práctica', other: '{count} prácticas' },
    'kit.steps': 'Primeros pasos para probar',
    'kit.question': 'Para conversar',
    'kit.connects': 'Se conecta con: {list}',
    'kit.resources': 'Enlaces',
    'kit.levels': 'Cómo se ve cada nivel',
    'kit.level': 'Nivel',
    'kit.level-named': '{value}: {label}',
    'kit.looks-like': 'Cómo se ve',
    'kit.readiness': 'Preparación',
    'kit.readiness-caption': 'Promedio de cada condición, de {min} a {max}',
    'kit.condition': 'Condición',
    'kit.not-rated': 'Sin valorar',
    'kit.hidden-cell': 'Oculto',
    'kit.hidden-series': 'No se muestran, para proteger a los grupos pequeños: {list}',
    'kit.people': '{label} ({count} personas)',
    'kit.picture': 'Diagrama de {title}. El mismo contenido sigue como texto.',
    'kit.source': 'Basado en el marco de {name}',
};

export { kit };
