const inclusiveAndEquitable = {
    'inclusive-and-equitable': {
        title: 'Inclusiva e equitativa',
        shortTitle: 'Inclusiva',
        summary: 'Cada estudante faz parte, enfrenta desafios e ajuda o grupo a ter sucesso.',
        description: 'Equitativa quer dizer que cada estudante recebe o que precisa para se desenvolver, mesmo quando as necessidades são diferentes. A turma trabalha em conjunto, valoriza a cultura de cada pessoa e contribui para o sucesso de toda a comunidade.',
    },
    'build-community-with-learners': {
        title: 'Formar uma comunidade com estudantes',
        statement: 'Reservo tempo para conhecer cada estudante e deixo que a turma me conheça.',
        steps: [
            'Cumprimente cada estudante pelo nome, na porta, durante uma semana.',
            'Conte uma história curta sobre você e convide a turma a contar outra.',
        ],
        tags: ['bem-estar'],
    },
    'plan-and-design-for-equitable-sel': {
        title: 'Planejar e criar uma aprendizagem socioemocional equitativa',
        description: 'A aprendizagem socioemocional (SEL, na sigla em inglês) desenvolve habilidades para lidar com sentimentos, escolhas e relações.',
        statement: 'Ensino habilidades socioemocionais, como dar nome ao que se sente, dentro das aulas, e mostro como eu também as uso.',
        steps: [
            'Abra um dia com uma rodada: cada pessoa escolhe uma palavra para o seu humor, a começar por você.',
            'Conte à turma como você se acalma quando um dia dá errado.',
        ],
        tags: ['bem-estar', 'planejamento'],
    },
    'address-systemic-inequities': {
        title: 'Enfrentar as desigualdades do sistema',
        description: 'Há muito tempo, estudantes sofrem injustiças por causa de renda, raça, orientação sexual, identidade de gênero ou jeito de aprender ou se comportar. Regras justas levam essa história em conta.',
        statement: 'Reviso regras e rotinas, como a do dever de casa, e mudo o que é injusto com grupos há muito deixados de lado.',
        steps: [
            'Pegue uma regra, como a das entregas atrasadas, e pergunte a quem ela ajuda e quem ela deixa de fora.',
            'Confira se o próximo projeto não exige materiais que as famílias precisem comprar.',
        ],
        tags: ['equidade', 'planejamento'],
    },
    'honor-learner-cultures': {
        title: 'Valorizar as culturas de cada estudante',
        statement: 'Aprendo sobre as culturas da turma e as trato como pontos fortes que ajudam todo mundo a aprender.',
        steps: [
            'Aprenda a dizer o nome de cada estudante do jeito que a família diz.',
            'Use em uma aula uma canção, uma história ou um saber das comunidades da turma.',
        ],
        tags: ['cultura'],
    },
    'engage-learners': {
        title: 'Engajar cada estudante',
        statement: 'Ajudo cada estudante a conduzir a própria aprendizagem e a aprender com colegas, sobretudo de outras origens e com outros pontos fortes.',
        steps: [
            'Forme duplas diferentes de propósito esta semana: cada pessoa ensina algo à outra.',
            'Deixe cada estudante escolher uma pergunta para explorar por conta própria durante 20 minutos.',
        ],
        tags: ['voz e escolha', 'trabalho em equipe'],
    },
    'curate-inclusive-curriculum-intentionally': {
        title: 'Montar com intenção um currículo inclusivo',
        statement: 'Reviso o que lemos, vemos e usamos e acrescento vozes e histórias que muitas vezes ficam de fora.',
        steps: [
            'Liste de quem são as histórias que a unidade atual conta e de quem são as que faltam.',
            'Acrescente um texto, uma imagem ou uma palestra que traga uma voz que falta.',
        ],
        tags: ['cultura', 'equidade', 'planejamento'],
    },
    'include-learners': {
        title: 'Incluir cada estudante',
        statement: 'Dou voz a estudantes na turma e na escola por meio de assembleias, pesquisas locais e conversas que reparam danos.',
        steps: [
            'Faça uma assembleia de dez minutos com a turma sobre um tema que ela escolher.',
            'Depois de um conflito, pergunte a quem ele afetou e o que poderia reparar o dano.',
        ],
        tags: ['voz e escolha', 'bem-estar'],
    },
    'design-for-equitable-access': {
        title: 'Planejar para um acesso equitativo',
        statement: 'Planejo várias formas de receber, trabalhar e compartilhar o que se aprende, para que cada estudante possa participar.',
        steps: [
            'Ofereça um texto em áudio ou acrescente imagens a ele.',
            'Pergunte a cada estudante: “O que ajuda você a participar?”',
        ],
        tags: ['equidade', 'planejamento', 'tecnologia'],
    },
    'prepare-students-for-their-next-step-in-life': {
        title: 'Preparar cada estudante para o próximo passo na vida',
        statement: 'Ajudo cada estudante a explorar e planejar um caminho de estudos, trabalho e vida, com passos próprios da idade.',
        steps: [
            'Peça a cada estudante que diga um futuro que consegue imaginar e um passo até ele.',
            'Conte como uma pessoa adulta da escola encontrou seu caminho, com os desvios.',
        ],
        tags: ['planejamento', 'mundo real'],
    },
    'create-a-support-network': {
        title: 'Criar uma rede de apoio',
        statement: 'Falo abertamente sobre como pessoas que nos apoiam ajudam a alcançar metas, e ensino a criar esses laços.',
        steps: [
            'Desenhe um mapa das pessoas com quem você pode contar e convide a turma a desenhar o seu.',
            'Pratiquem uma habilidade: pedir ajuda ou escrever um bilhete de agradecimento.',
        ],
        tags: ['bem-estar', 'famílias e comunidade'],
    },
};

export { inclusiveAndEquitable };
