import { authentic } from './pt/authentic.js';
import { competencyBased } from './pt/competency-based.js';
import { conditions } from './pt/conditions.js';
import { inclusiveAndEquitable } from './pt/inclusive-and-equitable.js';
import { outcomes } from './pt/outcomes.js';
import { personalized } from './pt/personalized.js';

/**
 * The built-in framework in the Portuguese of Brazil. Titles too are this project's own
 * translation, not one by the framework's authors.
 */
const frameworkPt = {
    title: 'Referencial centrado em cada estudante',
    centerTitle: 'Estudante',
    items: {
        ...outcomes,
        'learning-experiences': {
            title: 'Experiências de aprendizagem',
            shortTitle: 'Experiências',
            summary: 'Como se aprende, dia após dia, para que cada estudante cresça.',
            description: 'Docentes e estudantes planejam em conjunto essas experiências. Cada uma dá uma chance real de mostrar o que se sabe e o que se consegue fazer.',
        },
        ...competencyBased,
        ...personalized,
        ...authentic,
        ...inclusiveAndEquitable,
        ...conditions,
    },
    readiness: {
        levels: {
            1: { label: 'Ainda não', description: 'Há pouca coisa pronta por enquanto, ou depende do lugar.' },
            2: { label: 'Começando', description: 'Algumas equipes ou lugares já estão testando.' },
            3: {
                label: 'Já acontece',
                description: 'A maioria das pessoas pode contar com isso na maioria dos dias.',
            },
            4: { label: 'Florescendo', description: 'Qualquer pessoa pode contar com isso, e segue melhorando.' },
        },
    },
    strings: {},
};

export { frameworkPt };
