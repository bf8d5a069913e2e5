const authentic = {
    authentic: {
        title: 'Autêntica',
        summary: 'A aprendizagem parte de perguntas reais e chega a pessoas reais.',
        description: 'Cada estudante faz um trabalho que importa fora da sala de aula. Usa o que aprende em desafios reais e mostra o que fez a pessoas que se interessam por isso.',
    },
    'design-with-not-for': {
        title: 'Planejar com, não para',
        statement: 'Planejo projetos com estudantes e colegas, para que o trabalho vá mais fundo do que eu conseguiria por minha conta.',
        steps: [
            'Mostre a três estudantes o plano do próximo projeto e pergunte o que mudariam.',
            'Troque ideias de projetos com colegas na hora do almoço.',
        ],
        tags: ['projetos', 'voz e escolha', 'trabalho em equipe'],
    },
    'create-interdisciplinary-projects': {
        title: 'Criar projetos interdisciplinares',
        statement: 'Junto duas ou mais matérias em projetos de equipe, para que se veja como os conhecimentos se combinam fora da escola.',
        steps: [
            'Encontre um tema que você e outra pessoa docente vão tratar este mês.',
            'Pergunte à turma de que outras matérias o projeto atual precisa.',
        ],
        tags: ['projetos', 'trabalho em equipe'],
    },
    'spark-student-reflection': {
        title: 'Despertar a reflexão de cada estudante',
        statement: 'Faço pausas frequentes nos projetos, com perguntas precisas que ajudam a perceber o que se está aprendendo.',
        steps: [
            'Pare no meio do trabalho e pergunte: “O que surpreendeu você hoje?”',
            'Reserve cinco minutos na sexta-feira para uma pergunta por escrito sobre o projeto.',
        ],
        tags: ['reflexão', 'projetos'],
    },
    'integrate-concepts-into-projects': {
        title: 'Integrar conceitos aos projetos',
        statement: 'Ligo ideias importantes a questões reais, locais e globais, e a turma as explora em grupo, de vários pontos de vista.',
        steps: [
            'Escolha uma notícia e liste as ideias da sua matéria que aparecem nela.',
            'Pegue uma questão e peça a cada grupo pequeno que explore como outra pessoa a veria.',
        ],
        tags: ['projetos', 'mundo real'],
    },
    'crosswalk-external-experiences-to-learning-targets': {
        title: 'Relacionar experiências externas às metas de aprendizagem',
        statement: 'Relaciono o que se aprende fora da escola, como em um emprego ou ao cuidar da família, às metas da turma, para que valha créditos.',
        steps: [
            'Peça à turma que liste o que faz depois da escola e marque as habilidades que você também ensina.',
            'Escolha uma meta de aprendizagem e aceite uma evidência que venha de fora da escola.',
        ],
        tags: ['mundo real', 'avaliação', 'famílias e comunidade'],
    },
    'create-flexible-learning-environments': {
        title: 'Criar ambientes de aprendizagem flexíveis',
        statement: 'Preparo salas e espaços na internet que permitem aprender na turma, com outras turmas e muito além da escola.',
        steps: [
            'Mude os móveis de lugar em uma aula, para que cada estudante escolha como trabalhar.',
            'Dê uma aula em um lugar diferente: no corredor, na biblioteca, no pátio ou na internet.',
        ],
        tags: ['planejamento', 'tecnologia'],
    },
    'build-networks-for-and-with-your-students': {
        title: 'Criar redes de contatos para e com estudantes',
        statement: 'Aproximo a turma de pessoas mentoras e, quando possível, de estágios, para conhecer o trabalho real com quem o faz.',
        steps: [
            'Escreva a alguém cujo trabalho desperta a curiosidade da turma e combine uma ligação curta.',
            'Peça à turma três perguntas para alguém que trabalha em algo de que a turma gosta.',
        ],
        tags: ['mundo real', 'famílias e comunidade'],
    },
    'build-relationships-with-your-community': {
        title: 'Criar laços com a comunidade',
        statement: 'Conheço as famílias, a vizinhança e os negócios locais, e nos unimos para que cada estudante aprenda.',
        steps: [
            'Ligue para uma família esta semana só para dar uma boa notícia.',
            'Visite uma organização ou loja local e pergunte o que ela poderia ensinar à sua turma.',
        ],
        tags: ['famílias e comunidade'],
    },
    'promote-peer-feedback': {
        title: 'Promover devolutivas entre colegas',
        statement: 'Ensino a olhar para o trabalho de colegas e dizer o que está bom e qual poderia ser o próximo passo.',
        steps: [
            'Pratiquem primeiro com um exemplo: digam um ponto forte e um próximo passo.',
            'Dê a cada dupla cinco minutos e uma linha de uma rubrica para conversar.',
        ],
        tags: ['devolutivas', 'trabalho em equipe'],
    },
    'focus-on-equity': {
        title: 'Ter foco na equidade',
        statement: 'Observo o trabalho em grupo para que cada estudante participe, enfrente desafios e desenvolva as habilidades que buscamos.',
        steps: [
            'Observe um grupo por cinco minutos e anote quem fala, quem decide e quem faz o quê.',
            'Mude uma tarefa para que cada integrante do grupo tenha uma parte que faça diferença.',
        ],
        tags: ['equidade', 'trabalho em equipe'],
    },
    'develop-collaboration-and-cooperation-skills': {
        title: 'Desenvolver habilidades de colaboração e cooperação',
        statement: 'Planejo e oriento o trabalho em grupo, às vezes com a turma, e ensino as habilidades de equipe que ele exige.',
        steps: [
            'Escolha uma habilidade, como escutar, e pratiquem por cinco minutos antes do trabalho em grupo.',
            'Peça a cada grupo que escreva duas regras de trabalho e as reveja no final.',
        ],
        tags: ['trabalho em equipe'],
    },
    'celebrate-differences': {
        title: 'Celebrar as diferenças',
        statement: 'Planejo com antecedência o que fazer quando, no grupo, os costumes diferem ou surge um preconceito que ninguém tinha percebido, e conversamos sobre isso.',
        steps: [
            'Deixe cada grupo contar como é uma boa escuta para cada integrante.',
            'Escreva duas frases que você possa usar quando um comentário magoar alguém.',
        ],
        tags: ['cultura', 'trabalho em equipe', 'equidade'],
    },
};

export { authentic };
