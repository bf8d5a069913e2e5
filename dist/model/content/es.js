import { authentic } from './es/authentic.js';
import { competencyBased } from './es/competency-based.js';
import { conditions } from './es/conditions.js';
import { inclusiveAndEquitable } from './es/inclusive-and-equitable.js';
import { outcomes } from './es/outcomes.js';
import { personalized } from './es/personalized.js';

/**
 * The built-in framework in the Spanish of the Americas. Titles too are this project's own
 * translation, not one by the framework's authors.
 */
const frameworkEs = {
    title: 'Marco centrado en cada estudiante',
    centerTitle: 'Estudiante',
    items: {
        ...outcomes,
        'learning-experiences': {
            title: 'Experiencias de aprendizaje',
            shortTitle: 'Experiencias',
            summary: 'Cómo se aprende, día a día, para que cada estudiante crezca.',
            description: 'Docentes y estudiantes planean en conjunto estas experiencias. Cada una da una oportunidad real de mostrar lo que se sabe y se puede hacer.',
        },
        ...competencyBased,
        ...personalized,
        ...authentic,
        ...inclusiveAndEquitable,
        ...conditions,
    },
    readiness: {
        levels: {
            1: { label: 'Aún no', description: 'Por ahora hay poco en marcha, o depende del lugar.' },
            2: { label: 'Empezando', description: 'Algunos equipos o lugares lo están probando.' },
            3: { label: 'En práctica', description: 'La mayoría puede contar con ello casi siempre.' },
            4: { label: 'Floreciendo', description: 'Cada persona puede contar con ello, y sigue mejorando.' },
        },
    },
    strings: {},
};

export { frameworkEs };
