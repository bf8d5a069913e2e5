const personalized = {
    personalized: {
        title: 'Personalizada',
        summary: 'Os pontos fortes, as necessidades e os interesses de cada estudante dão forma à aprendizagem.',
        description: 'Docentes e estudantes montam o plano em conjunto. Cada estudante ajuda a decidir em que trabalhar, como e em que ritmo, com o apoio certo para si.',
    },
    'empower-students': {
        title: 'Fortalecer a autonomia de cada estudante',
        statement: 'Oriento cada estudante a decidir o que mais importa, comparar um interesse com outro e fazer suas próprias escolhas.',
        steps: [
            'Dê duas tarefas e deixe cada estudante decidir qual vem primeiro e por quê.',
            'Conte como você fez uma escolha: o que ganhou e do que abriu mão.',
        ],
        tags: ['voz e escolha'],
    },
    'encourage-self-regulation': {
        title: 'Incentivar a autorregulação',
        statement: 'Ensino cada estudante a definir metas, avaliar o próprio progresso e encontrar um ritmo que funcione.',
        steps: [
            'Comece a segunda-feira com uma meta pessoal por estudante e termine a sexta com dois minutos para conferir.',
            'Inclua em uma tarefa uma autoavaliação: entendi, quase, preciso de ajuda.',
        ],
        tags: ['reflexão', 'bem-estar'],
    },
    'highlight-the-process-of-thinking': {
        title: 'Destacar o processo de pensar',
        statement: 'Penso em voz alta, dou tempo para ensaiar o raciocínio e dou devolutivas sobre como se pensou, não só sobre a resposta.',
        steps: [
            'Resolva um problema em voz alta, incluindo os caminhos errados.',
            'Pergunte “Como você sabe?” três vezes em uma aula.',
        ],
        tags: ['devolutivas', 'reflexão'],
    },
    'engage-students-as-problem-solvers': {
        title: 'Envolver estudantes na solução de problemas',
        statement: 'Levo à turma decisões reais da sala de aula e da escola, e as ideias que surgem mudam o que fazemos.',
        steps: [
            'Escolha uma rotina da turma que não funciona e peça que a turma crie outra.',
            'Convide um pequeno grupo de estudantes a levar uma ideia à próxima reunião da equipe escolar.',
        ],
        tags: ['voz e escolha'],
    },
    'solicit-feedback': {
        title: 'Pedir devolutivas à turma',
        statement: 'Pergunto à turma como vão as aulas e se ajudam a aprender, e mudo algo a partir do que ouço.',
        steps: [
            'Faça duas perguntas na sexta-feira: O que ajudou você a aprender? O que atrapalhou?',
            'Na segunda-feira, conte à turma uma mudança que você fez por causa das respostas.',
        ],
        tags: ['devolutivas', 'voz e escolha'],
    },
    'promote-equity-of-voice': {
        title: 'Promover a equidade de voz',
        statement: 'Uso rotinas de conversa em que cada estudante tem tempo e espaço para se fazer ouvir, mesmo quem fala pouco.',
        steps: [
            'Faça uma rodada em que cada pessoa fala ou passa a vez antes de alguém falar de novo.',
            'Dê um minuto para escrever antes de começar uma conversa.',
        ],
        tags: ['voz e escolha', 'equidade'],
    },
    'use-formative-data': {
        title: 'Usar dados formativos',
        statement: 'Anoto pequenos sinais de aprendizagem para ver o que cada estudante já consegue, o que faz bem, do que precisa e do que gosta.',
        steps: [
            'Tenha à mão a lista da turma e anote esta semana algo sobre cada estudante.',
            'Use as respostas da atividade inicial de hoje para formar os grupos de amanhã.',
        ],
        tags: ['avaliação', 'planejamento'],
    },
    'ensure-flexibility-in-learning-process-product-or-pace': {
        title: 'Garantir flexibilidade no processo, no produto ou no ritmo da aprendizagem',
        statement: 'Incluo etapas, apoios e desafios extras, para que o trabalho desafie cada estudante e ninguém fique sem avançar.',
        steps: [
            'Prepare um cartão com dicas e uma pergunta mais difícil para a próxima tarefa.',
            'Deixe cada estudante dar uma resposta falando, desenhando ou escrevendo.',
        ],
        tags: ['planejamento', 'equidade'],
    },
    'create-responsive-learning-experiences': {
        title: 'Criar experiências de aprendizagem que considerem cada estudante',
        statement: 'Planejo pensando na vida, nas culturas e na comunidade da turma, para que cada estudante se sinta parte e alcance metas exigentes.',
        steps: [
            'Troque um exemplo da aula da próxima semana por um do bairro da turma.',
            'Pergunte a cada família o que a criança ou jovem adora aprender e use uma das respostas.',
        ],
        tags: ['cultura', 'famílias e comunidade', 'planejamento'],
    },
    'leverage-technology': {
        title: 'Aproveitar a tecnologia',
        statement: 'Uso a tecnologia para gastar menos tempo no acompanhamento, achar bons materiais, despertar interesse e oferecer mais apoio.',
        steps: [
            'Troque uma verificação em papel por um formulário curto na internet que organize as respostas para você.',
            'Ligue as legendas ou a leitura em voz alta em uma tarefa e mostre à turma como usar.',
        ],
        tags: ['tecnologia', 'avaliação'],
    },
    'shift-the-decision-making-dynamic': {
        title: 'Mudar a forma de tomar decisões',
        statement: 'Divido as decisões: a turma ajuda a definir o que estudamos, e combinamos várias formas de mostrar o que se aprendeu.',
        steps: [
            'Deixe uma aula aberta na próxima semana e permita que a turma escolha o tema.',
            'Peça à turma mais duas formas de mostrar o que se aprendeu nesta unidade.',
        ],
        tags: ['voz e escolha', 'avaliação'],
    },
};

export { personalized };
