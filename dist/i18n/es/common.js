/** Strings that more than one widget uses, in the Spanish of the Americas. */
const common = {
    'common.loading': 'Cargando…',
    'common.load-failed': 'No se pudo cargar el marco. Revise la conexión e inténtelo de nuevo.',
    'common.part-missing': 'No se pudo cargar esta parte. Revise la conexión e inténtelo de nuevo.',
    'common.config-invalid': 'No se pudo leer la configuración de este elemento. Avise a quien se encarga de esta página.',
    'common.retry': 'Intentar de nuevo',
    'common.memory-only': 'Este navegador no permite guardar datos de la página. Lo que escriba dura hasta que la cierre.',
    'common.source': 'Basado en el marco de {name}',
    'common.new-tab': '{label} (se abre en otra pestaña)',
    'common.close': 'Cerrar',
    'common.saved-here': 'Guardado solo en este dispositivo',
    'kind.ring': 'Anillo',
    'kind.outcome': 'Resultado',
    'kind.experience': 'Experiencia de aprendizaje',
    'kind.practice': 'Práctica',
    'kind.domain': 'Ámbito',
    'kind.condition': 'Condición',
    'status.not-yet': 'Aún no',
    'status.trying': 'Probando',
    'status.doing': 'En práctica',
};

export { common };
