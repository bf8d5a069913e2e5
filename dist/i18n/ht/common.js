/** Strings that more than one widget uses. A noun after a number does not change: most counts need one form. */
const common = {
    'common.loading': 'Ap chaje…',
    'common.load-failed': 'Nou pa t kapab chaje kad la. Verifye koneksyon an, epi eseye ankò.',
    'common.part-missing': 'Nou pa t kapab chaje pati sa a. Verifye koneksyon an, epi eseye ankò.',
    'common.config-invalid': 'Nou pa t kapab li paramèt eleman sa a. Tanpri fè moun ki responsab paj sa a konnen sa.',
    'common.retry': 'Eseye ankò',
    'common.memory-only': 'Navigatè sa a pa kite paj la anrejistre anyen. Sa ou ekri ap rete jiskaske ou fèmen paj la.',
    'common.source': 'Baze sou kad {name}',
    'common.new-tab': '{label} (ap louvri nan yon lòt onglè)',
    'common.close': 'Fèmen',
    'common.saved-here': 'Anrejistre sèlman sou aparèy sa a',
    'kind.ring': 'Sèk',
    'kind.outcome': 'Rezilta',
    'kind.experience': 'Eksperyans aprantisaj',
    'kind.practice': 'Pratik',
    'kind.domain': 'Domèn',
    'kind.condition': 'Kondisyon',
    'status.not-yet': 'Poko',
    'status.trying': 'Ap eseye',
    'status.doing': 'Ap fèt',
};

export { common };
