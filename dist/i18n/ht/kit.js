const kit = {
    'kit.practices': '{count} pratik',
    'kit.steps': 'Premye etap pou eseye',
    'kit.question': 'Pou pale sou sa',
    'kit.connects': 'Konekte ak: {list}',
    'kit.resources': 'Lyen',
    'kit.levels': 'Ki jan chak nivo ye',
    'kit.level': 'Nivo',
    'kit.level-named': '{value}: {label}',
    'kit.looks-like': 'Ki jan sa ye',
    'kit.readiness': 'Nivo preparasyon',
    'kit.readiness-caption': 'Mwayèn evalyasyon pou chak kondisyon, soti nan {min} rive nan {max}',
    'kit.condition': 'Kondisyon',
    'kit.not-rated': 'Poko evalye',
    'kit.hidden-cell': 'Kache',
    'kit.hidden-series': 'Pa parèt, pou pwoteje ti gwoup yo: {list}',
    'kit.people': '{label} ({count} moun)',
    'kit.picture': 'Dyagram {title}. Menm kontni an swiv kòm tèks.',
    'kit.source': 'Baze sou kad {name}',
};

export { kit };
