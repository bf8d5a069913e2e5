const competencyBased = {
    'competency-based': {
        title: 'Baseada em competências',
        shortTitle: 'Competências',
        summary: 'Cada estudante avança ao mostrar o que sabe e o que consegue fazer.',
        description: 'Metas claras, métodos de ensino comprovados e devolutivas frequentes andam lado a lado. Docentes acompanham o progresso em conhecimentos, habilidades e hábitos, e daí surge o próximo passo.',
    },
    'modify-path-pace-or-product': {
        title: 'Adaptar o caminho, o ritmo ou o produto',
        statement: 'Ajusto o caminho, o ritmo ou o produto final com base em notas, em trabalhos e no que cada estudante diz.',
        steps: [
            'Antes da próxima unidade, pergunte à turma o que já sabe, o que acha difícil e o que desperta seu interesse.',
            'Ofereça dois jeitos de chegar à meta desta semana e deixe cada estudante escolher um.',
        ],
        tags: ['avaliação', 'planejamento'],
    },
    'use-a-variety-of-assessment-methods': {
        title: 'Usar vários métodos de avaliação',
        statement: 'Verifico a aprendizagem com frequência e de muitas formas, para que estudantes, famílias e eu vejamos o avanço e o que vem depois.',
        steps: [
            'Termine uma aula com um bilhete de saída: algo que se aprendeu e uma dúvida que ficou.',
            'Peça a cada estudante que avalie o quanto entendeu e compare isso com o que você anotou.',
        ],
        tags: ['avaliação', 'famílias e comunidade'],
    },
    'design-backwards': {
        title: 'Planejar de trás para a frente',
        statement: 'Começo cada unidade pelo fim: por uma grande pergunta, um padrão de aprendizagem ou um problema real. Dali planejo de volta até o primeiro dia.',
        steps: [
            'Escreva o que a turma vai conseguir fazer quando a próxima unidade terminar.',
            'Compare cada atividade planejada com essa meta e corte uma que não ajude a chegar lá.',
        ],
        tags: ['planejamento'],
    },
    'emphasize-the-iterative-process': {
        title: 'Dar ênfase ao processo de revisar e melhorar',
        statement: 'Espero um bom trabalho de cada estudante e dou devolutivas e tempo para praticar, revisar e tentar de novo.',
        steps: [
            'Devolva uma tarefa com uma única dica e dê tempo na aula para usá-la.',
            'Mostre à turma um primeiro rascunho seu ao lado da versão final.',
        ],
        tags: ['devolutivas', 'avaliação'],
    },
    'define-levels-of-proficiency': {
        title: 'Definir níveis de domínio',
        statement: 'Crio ou adapto rubricas: guias que dizem, em palavras simples, como é o domínio de uma ideia importante.',
        steps: [
            'Com a turma, ponha três trabalhos antigos em ordem e conversem sobre o que muda de um para o outro.',
            'Reescreva uma linha de uma rubrica com palavras que a turma usa.',
        ],
        tags: ['avaliação', 'planejamento'],
    },
    'connect-skills-and-content-to-the-real-world': {
        title: 'Ligar habilidades e conteúdos ao mundo real',
        statement: 'Apresento ideias de forma clara e útil, para que a turma veja por que importam e também como funcionam.',
        steps: [
            'Abra uma aula com uma foto, uma conta ou uma notícia em que apareça a ideia do dia.',
            'Pergunte: “Onde vocês poderiam usar isto?” e reúna as respostas em uma parede.',
        ],
        tags: ['mundo real', 'planejamento'],
    },
    'share-outcomes': {
        title: 'Compartilhar os resultados esperados',
        statement: 'Digo desde o início quais habilidades vamos desenvolver e o que é preciso para chegar a dominá-las.',
        steps: [
            'Deixe a meta da semana à vista, como uma frase com “Eu consigo…”, e mostre-a todo dia.',
            'Peça a três estudantes que digam a meta com suas próprias palavras.',
        ],
        tags: ['planejamento', 'avaliação'],
    },
    'support-students-telling-their-learning-story': {
        title: 'Ajudar cada estudante a contar sua história de aprendizagem',
        statement: 'Ajudo cada estudante a escolher trabalhos de várias matérias para um portfólio e a contar, meta por meta, como cresceu.',
        steps: [
            'Convide cada estudante a guardar um trabalho esta semana, com um bilhete sobre por que ele importa.',
            'Em duplas, dê dois minutos a cada pessoa para contar a história de um trabalho guardado.',
        ],
        tags: ['reflexão', 'avaliação'],
    },
    'assess-authentic-demonstrations-of-learning': {
        title: 'Avaliar demonstrações autênticas de aprendizagem',
        statement: 'Convido a turma a criar algo para pessoas de fora e a apresentar o que criou, como evidência do que aprendeu.',
        steps: [
            'Escolha um público real para o próximo projeto: famílias, uma turma mais nova ou uma organização local.',
            'Convide duas pessoas para ver os trabalhos da turma e fazer perguntas.',
        ],
        tags: ['avaliação', 'projetos', 'famílias e comunidade'],
    },
};

export { competencyBased };
