const kit = {
    'kit.practices': { one: '{count} prática', other: '{count} práticas' },
    'kit.steps': 'Primeiros passos para testar',
    'kit.question': 'Para conversar',
    'kit.connects': 'Tem conexão com: {list}',
    'kit.resources': 'Links úteis',
    'kit.levels': 'Como é cada nível',
    'kit.level': 'Nível',
    'kit.level-named': '{value}: {label}',
    'kit.looks-like': 'Como é',
    'kit.readiness': 'Em que ponto estamos',
    'kit.readiness-caption': 'Avaliação média de cada condição, de {min} a {max}',
    'kit.condition': 'Condição',
    'kit.not-rated': 'Sem avaliação',
    'kit.hidden-cell': 'Oculto',
    'kit.hidden-series': 'Não aparecem, para proteger grupos pequenos: {list}',
    'kit.people': '{label} ({count} pessoas)',
    'kit.picture': 'Diagrama de {title}. O mesmo conteúdo vem a seguir como texto.',
    'kit.source': 'Baseado no referencial de {name}',
};

export { kit };
