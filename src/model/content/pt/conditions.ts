import type { TranslatedText } from '../../types.js';

export const conditions: Readonly<Record<string, TranslatedText>> = {
  'enabling-conditions': {
    title: 'Condições facilitadoras',
    shortTitle: 'Condições',
    summary: 'O que escolas e comunidades preparam para que essa aprendizagem dure.',
    description:
      'Uma boa aprendizagem precisa de apoio ao redor: rumo claro, confiança entre as pessoas, e tempo, ferramentas e parcerias. Essas condições mostram o que um sistema escolar pode construir e continuar a melhorar.',
  },
  coherence: {
    title: 'Coerência',
    summary: 'Visão, metas, regras e recursos apontam na mesma direção.',
    description:
      'Coerência quer dizer que as partes se encaixam. Quando planos, políticas e orçamentos servem a um só propósito claro, as pessoas sabem o que vem primeiro.',
  },
  'framework-for-the-future': {
    title: 'Referencial para o futuro',
    shortTitle: 'Referencial',
    summary: 'Uma visão compartilhada mostra o que queremos para cada estudante e como chegar lá.',
    description:
      'Uma visão diz aonde vamos. Um perfil de estudante diz o que cada estudante sabe, faz e valoriza. Um modelo de aprendizagem mostra como chegar lá. A comunidade está de acordo com os três.',
    levels: {
      1: 'Cada escola ou equipe define o próprio rumo. Ainda não há uma visão compartilhada por escrito.',
      2: 'Existe um rascunho da visão ou do perfil de estudante. Algumas equipes o conhecem e o usam para planejar.',
      3: 'Há acordo sobre as três partes, e elas são públicas. A maioria das equipes planeja e decide com base nelas.',
      4: 'Estudantes, famílias e equipe escolar sabem explicar a visão e apontá-la no trabalho diário. Em conjunto, revisam e atualizam a visão.',
    },
    question:
      'Se uma família nova perguntasse o que queremos para cada estudante, o que cada pessoa daqui diria?',
  },
  'enabling-policies': {
    title: 'Políticas facilitadoras',
    shortTitle: 'Políticas',
    summary:
      'As regras de notas, dever de casa e frequência dão espaço ao jeito de aprender de cada estudante.',
    description:
      'As políticas põem cada estudante em primeiro lugar. Permitem mostrar domínio, ou seja, conhecimentos e habilidades sólidos, em momentos e lugares diferentes.',
    levels: {
      1: 'As políticas fixam um só tempo, lugar e caminho. Mostrar de outra forma o que se aprendeu exige permissão especial.',
      2: 'Uma equipe revisa políticas, como as de notas ou frequência. Algumas turmas ou escolas testam políticas novas.',
      3: 'As políticas de notas, dever de casa e frequência permitem que a maioria das crianças e jovens mostre domínio em mais de um momento ou lugar.',
      4: 'Todas as políticas apoiam a aprendizagem flexível. Estudantes, famílias e equipe escolar as revisam com regularidade e mudam o que exclui alguém.',
    },
    question: 'Que regra, se a mudássemos, abriria mais portas para cada estudante?',
  },
  'holistic-learner-outcomes': {
    title: 'Resultados integrais para cada estudante',
    shortTitle: 'Metas integrais',
    summary:
      'As metas para a pessoa por inteiro vêm primeiro, e qualquer pessoa pode vê-las e acompanhá-las.',
    description:
      'As metas vão além das matérias escolares. Há passos claros de um grupo de séries para o seguinte, e as escolas medem o progresso em cada meta.',
    levels: {
      1: 'As metas e os boletins tratam sobretudo das matérias. Os passos até outros resultados não estão descritos.',
      2: 'Os resultados integrais estão por escrito. Algumas séries descrevem os passos para chegar lá ou testam formas de medir.',
      3: 'Os passos até cada resultado são públicos na maioria das séries. A maioria das crianças e jovens recebe devolutivas frequentes sobre seu progresso.',
      4: 'Em cada série, estudantes acompanham e explicam seu progresso. Escolas e famílias decidem em conjunto o que vem depois.',
    },
    question: 'Como cada estudante sabe que está crescendo, para além das notas?',
  },
  'resource-allocation': {
    title: 'Distribuição de recursos',
    shortTitle: 'Recursos',
    summary: 'Dinheiro, materiais e programas vão para onde a visão aponta.',
    description:
      'Currículos, programas e ferramentas ajudam docentes a atender às necessidades de cada estudante. O trabalho que faz a visão avançar recebe recursos primeiro.',
    levels: {
      1: 'Orçamentos e materiais quase sempre repetem os anos anteriores. É difícil ver sua ligação com a visão.',
      2: 'Parte dos gastos está ligada à visão. Algumas equipes têm materiais e ferramentas que servem a suas turmas.',
      3: 'A maior parte dos gastos segue a visão. A maior parte do corpo docente tem materiais e programas que servem a suas turmas.',
      4: 'Cada compra importante parte da visão. Equipe escolar, estudantes e famílias analisam os resultados e ajudam a redistribuir recursos.',
    },
    question: 'Onde uma mudança no dinheiro, nas ferramentas ou nos materiais ajudaria mais cada estudante?',
  },
  culture: {
    title: 'Cultura',
    summary: 'As pessoas confiam umas nas outras, miram alto e continuam aprendendo.',
    description:
      'Cultura é como as pessoas se tratam e o que acreditam ser possível. Aparece nas escolhas diárias, nas palavras em comum e em como a escola resolve problemas.',
  },
  'collective-efficacy': {
    title: 'Eficácia coletiva',
    shortTitle: 'Eficácia',
    summary: 'Docentes acreditam que, em conjunto, fazem diferença, e agem de acordo.',
    description:
      'Docentes e lideranças esperam muito de cada estudante e do próprio ensino. Estudam como ele afeta a aprendizagem, resolvem problemas com estudantes e colegas e ajudam a definir como a escola funciona.',
    levels: {
      1: 'A maioria das decisões é tomada longe da sala de aula. As reuniões tratam sobretudo de regras e horários.',
      2: 'Algumas equipes ajudam nas decisões e observam como seu ensino afeta a aprendizagem.',
      3: 'A maioria das equipes estuda o efeito do seu ensino e muda rotinas ou políticas para favorecer a aprendizagem.',
      4: 'Docentes, lideranças e estudantes têm o costume de resolver problemas em conjunto. O que descobrem muda todo o sistema.',
    },
    question: 'Que mudança feita em conjunto ajudou estudantes a aprender, e por que deu certo?',
  },
  'relational-trust': {
    title: 'Confiança nas relações',
    shortTitle: 'Confiança',
    summary: 'As pessoas contam umas com as outras, falam abertamente e trabalham como uma comunidade.',
    description:
      'A confiança cresce quando as pessoas são constantes, cuidadosas, abertas e boas no que fazem. Com confiança, pessoas e equipes têm liberdade para agir, em vez de esperar ordens.',
    levels: {
      1: 'As preocupações aparecem mais em particular do que nas reuniões. A escola procura as famílias sobretudo quando há um problema.',
      2: 'Algumas equipes falam abertamente e cumprem o que prometem. Surgem novas formas de ouvir famílias e estudantes.',
      3: 'A maior parte da equipe escolar, das famílias e das turmas pode expor uma preocupação e ver o que foi feito a respeito.',
      4: 'A confiança resiste em tempos difíceis. Equipe escolar, estudantes e famílias apontam problemas cedo e os resolvem em conjunto.',
    },
    question: 'O que ajuda as pessoas daqui a falar abertamente, e o que dificulta?',
  },
  'capacity-building': {
    title: 'Desenvolvimento profissional',
    shortTitle: 'Formação',
    summary: 'As pessoas adultas continuam crescendo, da contratação ao longo de toda a carreira.',
    description:
      'O sistema contrata, apoia e forma as pessoas com cuidado. A equipe escolar define metas, testa ideias, recebe devolutivas e escolhe a formação de que precisa.',
    levels: {
      1: 'A formação costuma acontecer uma só vez e ser igual em toda parte. Metas e devolutivas variam de um lugar para outro.',
      2: 'Parte da equipe escolar define metas e recebe devolutivas. A contratação e o apoio no primeiro ano começam a refletir a visão.',
      3: 'A maior parte da equipe escolar escolhe uma formação ligada às suas metas, põe em prática e recebe devolutivas frequentes. Quem chega tem apoio constante.',
      4: 'Desde a contratação, toda a equipe escolar aprende em ciclos com devolutivas. O que ela descobre melhora a prática em cada escola.',
    },
    question: 'Que tipo de apoio mais ajudaria cada pessoa daqui a crescer este ano?',
  },
  connectedness: {
    title: 'Conexão',
    summary: 'Ferramentas, tempo, espaços e parcerias põem a aprendizagem ao alcance de cada pessoa.',
    description:
      'Dá para aprender em muitos lugares e horários. Laços fortes entre pessoas, lugares e tecnologia abrem essa possibilidade a cada estudante.',
  },
  'digital-ecosystem': {
    title: 'Ecossistema digital',
    shortTitle: 'Digital',
    summary: 'Ferramentas digitais, dados e ajuda se integram, ao alcance de cada estudante.',
    description:
      'Um ecossistema digital é o conjunto de ferramentas, dados e ajuda que as pessoas usam para ensinar e aprender. Funciona na escola e fora dela, e cada estudante tem acesso justo.',
    levels: {
      1: 'Faltam dispositivos ou internet para parte das crianças e jovens. As ferramentas e os dados não se integram.',
      2: 'A maioria das crianças e jovens tem um dispositivo na escola. Algumas ferramentas compartilham dados, e há alguma ajuda disponível.',
      3: 'Quase todas as crianças e jovens conseguem se conectar na escola e em casa. As ferramentas se integram, e é fácil achar ajuda.',
      4: 'Cada estudante tem acesso justo, onde quer que esteja. Estudantes, famílias e equipe escolar ajudam a escolher e melhorar as ferramentas.',
    },
    question: 'Quem ainda tem dificuldade para se conectar ou achar ajuda, e o que mudaria isso?',
  },
  'use-of-time-and-space': {
    title: 'Uso do tempo e do espaço',
    shortTitle: 'Tempo e espaço',
    summary: 'Horários e espaços se adaptam à aprendizagem, dentro e fora da escola.',
    description:
      'Os dias, as salas e os lugares fora da escola seguem as necessidades, o ritmo e os interesses de cada estudante. Assim sobra espaço para escolhas, projetos reais e tempo para dominar habilidades.',
    levels: {
      1: 'Um só horário e um só tipo de sala servem para todas as turmas. É raro aprender fora da escola.',
      2: 'Algumas turmas testam novos horários ou espaços. Um pequeno grupo de estudantes tem tempo de aprendizagem fora da escola.',
      3: 'A maioria das crianças e jovens tem tempo e espaços flexíveis toda semana e aprende fora da escola com regularidade.',
      4: 'Cada estudante ajuda a decidir quando e onde aprende. Horários e espaços mudam quando as necessidades mudam.',
    },
    question: 'Se montássemos o dia escolar em torno de cada estudante, o que mudaríamos primeiro?',
  },
  'family-and-community-partnerships': {
    title: 'Parcerias com famílias e comunidade',
    shortTitle: 'Parcerias',
    summary: 'Famílias e organizações locais ajudam estudantes a explorar interesses em lugares reais.',
    description:
      'Famílias, empresas e grupos da comunidade abrem portas além da escola. As parcerias reduzem barreiras, para que cada estudante possa seguir o que ama e experimentar coisas novas.',
    levels: {
      1: 'O contato com as famílias é sobretudo informação de mão única. As organizações parceiras participam de eventos isolados.',
      2: 'Algumas turmas planejam a aprendizagem com famílias ou organizações parceiras. O acesso depende da turma ou do programa.',
      3: 'A maioria das crianças e jovens aprende também com organizações parceiras. Barreiras como transporte, idioma e custo ganham soluções.',
      4: 'Famílias, organizações parceiras e escolas planejam a aprendizagem em conjunto. Cada estudante pode participar, e novas barreiras são percebidas e removidas.',
    },
    question: 'Quem, na nossa comunidade, tem saberes que ainda não buscamos?',
  },
};
