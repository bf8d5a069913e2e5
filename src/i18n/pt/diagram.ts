import type { Catalogue } from '../translator.js';

/** Strings of the diagram widget. */
export const diagram: Catalogue = {
  'diagram.lead': 'O que desejamos para cada estudante, como se aprende e o que torna isso possível.',
  'diagram.view': 'Vista',
  'diagram.view-diagram': 'Diagrama',
  'diagram.view-list': 'Lista',
  'diagram.picture': 'Diagrama de {title}',
  'diagram.keys': 'Teclas: as setas movem, Enter escolhe, Esc volta. Digite uma letra para ir a um título.',
  'diagram.named': '{label}, {title}',

  'diagram.n-ring': { one: '{count} anel', other: '{count} anéis' },
  'diagram.n-outcome': { one: '{count} resultado', other: '{count} resultados' },
  'diagram.n-experience': {
    one: '{count} experiência de aprendizagem',
    other: '{count} experiências de aprendizagem',
  },
  'diagram.n-practice': { one: '{count} prática', other: '{count} práticas' },
  'diagram.n-domain': { one: '{count} área', other: '{count} áreas' },
  'diagram.n-condition': { one: '{count} condição', other: '{count} condições' },
  'diagram.count-of': '{count} de {total}',

  'diagram.selected': 'Você escolheu {title}.',
  'diagram.selected-related': 'Você escolheu {title}. Há conexão com {parts}.',
  'diagram.cleared': 'Nada está escolhido.',

  'diagram.empty': 'Este referencial ainda não tem partes.',
  'diagram.overview': {
    one: '{count} anel em torno de cada estudante',
    other: '{count} anéis em torno de cada estudante',
  },
  'diagram.overview-lead':
    'Comece por onde quiser. Escolha uma parte para ver o que ela significa e com o que se conecta.',
  'diagram.about-outcomes': 'O que cada estudante se torna.',
  'diagram.about-experiences':
    'Como a aprendizagem é planejada a cada dia. Cada forma pequena é uma prática.',
  'diagram.about-conditions': 'O que as escolas preparam para que o restante dure.',
  'diagram.shapes': 'As formas indicam as experiências de aprendizagem',
  'diagram.key': 'Legenda',

  'diagram.eyebrow': '{kind} · {parent}',
  'diagram.eyebrow-practice': '{parent} · prática {index} de {total}',
  'diagram.practices': 'Práticas',
  'diagram.practices-outcome': 'Práticas que desenvolvem este resultado',
  'diagram.practices-condition': 'Práticas que esta condição facilita',
  'diagram.practices-practice': 'Práticas relacionadas',
  'diagram.outcomes-practice': 'Resultados que esta prática desenvolve',
  'diagram.outcomes-condition': 'Resultados que esta condição apoia',
  'diagram.outcomes-outcome': 'Resultados relacionados',
  'diagram.conditions': 'Condições',
  'diagram.conditions-help': 'Condições que ajudam',
  'diagram.conditions-condition': 'Condições relacionadas',
  'diagram.contents': 'O que inclui',
  'diagram.steps': 'Primeiros passos para testar',
  'diagram.question': 'Para conversar',
  'diagram.about': 'Sobre {title}',
  'diagram.links': 'Links úteis',
  'diagram.show-all': 'Mostrar tudo ({count})',
  'diagram.show-fewer': 'Mostrar menos',

  'diagram.unfolded': '{title} · {parts}',
  'diagram.all-rings': 'Todos os anéis',
  'diagram.path': 'Onde você está',
  'diagram.opened': 'Agora aparece {title}: {parts}.',
  'diagram.closed': 'Agora aparecem todos os anéis.',

  'diagram.search': 'Buscar uma parte',
  'diagram.search-found': { one: '{count} parte encontrada', other: '{count} partes encontradas' },
  'diagram.search-none': 'Nenhuma parte tem essas palavras.',

  'diagram.tour': 'Visita guiada',
  'diagram.tour-center': 'Aqui tudo começa com cada estudante. Cada anel ao redor tem seu próprio papel.',
  'diagram.tour-end': 'Esse é o quadro completo. Escolha qualquer parte para ver com o que ela se conecta.',
  'diagram.tour-step': 'Passo {index} de {total}',
  'diagram.tour-next': 'Avançar',
  'diagram.tour-back': 'Voltar',
  'diagram.tour-pause': 'Pausar',
  'diagram.tour-play': 'Reproduzir',
  'diagram.tour-stop': 'Encerrar visita',

  'diagram.save': 'Salvar',
  'diagram.save-svg': 'Imagem para editar (SVG)',
  'diagram.save-png': 'Imagem (PNG)',
  'diagram.print': 'Imprimir',
  'diagram.save-failed': 'Não foi possível salvar a imagem. Tente imprimir.',
  'diagram.saved-on': 'Salvo em {date}',
};
