import { authentic } from './ht/authentic.js';
import { competencyBased } from './ht/competency-based.js';
import { conditions } from './ht/conditions.js';
import { inclusiveAndEquitable } from './ht/inclusive-and-equitable.js';
import { outcomes } from './ht/outcomes.js';
import { personalized } from './ht/personalized.js';

/**
 * The built-in framework in Haitian Creole, in the official spelling of 1979. Titles too are this project's
 * own translation, not one by the framework's authors.
 */
const frameworkHt = {
    title: 'Kad ki santre sou elèv',
    centerTitle: 'Elèv',
    items: {
        ...outcomes,
        'learning-experiences': {
            title: 'Eksperyans aprantisaj',
            shortTitle: 'Eksperyans',
            summary: 'Jan aprantisaj la fèt, jou apre jou, pou ede chak elèv grandi.',
            description: 'Pwofesè ak elèv planifye eksperyans sa yo ansanm. Chak eksperyans bay elèv yo yon vrè chans pou montre sa yo konnen ak sa yo ka fè.',
        },
        ...competencyBased,
        ...personalized,
        ...authentic,
        ...inclusiveAndEquitable,
        ...conditions,
    },
    readiness: {
        levels: {
            1: { label: 'Poko', description: 'Poko gen anpil bagay an plas, oswa sa depann de kote ou ye.' },
            2: { label: 'Ap kòmanse', description: 'Kèk ekip oswa kèk kote ap eseye li.' },
            3: { label: 'An plas', description: 'Pifò moun ka konte sou li pifò jou.' },
            4: { label: 'Ap fleri', description: 'Tout moun ka konte sou li, epi l ap vin pi bon toujou.' },
        },
    },
    strings: {},
};

export { frameworkHt };
