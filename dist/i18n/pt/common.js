/** Strings that more than one widget uses, in the Portuguese of Brazil. */
const common = {
    'common.loading': 'Carregando…',
    'common.load-failed': 'Não foi possível carregar o referencial. Verifique a conexão e tente de novo.',
    'common.part-missing': 'Não foi possível carregar esta parte. Verifique a conexão e tente de novo.',
    'common.config-invalid': 'Não foi possível ler as configurações deste componente. Avise a pessoa que cuida desta página.',
    'common.retry': 'Tentar de novo',
    'common.memory-only': 'Este navegador não deixa a página salvar dados. O que você registrar dura só até fechar a página.',
    'common.source': 'Baseado no referencial de {name}',
    'common.new-tab': '{label} (abre em outra aba)',
    'common.close': 'Fechar',
    'common.saved-here': 'Salvo só neste dispositivo',
    'kind.ring': 'Anel',
    'kind.outcome': 'Resultado',
    'kind.experience': 'Experiência de aprendizagem',
    'kind.practice': 'Prática',
    'kind.domain': 'Área',
    'kind.condition': 'Condição',
    'status.not-yet': 'Ainda não',
    'status.trying': 'Testando',
    'status.doing': 'Em uso',
};

export { common };
