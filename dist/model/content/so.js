import { authentic } from './so/authentic.js';
import { competencyBased } from './so/competency-based.js';
import { conditions } from './so/conditions.js';
import { inclusiveAndEquitable } from './so/inclusive-and-equitable.js';
import { outcomes } from './so/outcomes.js';
import { personalized } from './so/personalized.js';

/**
 * The built-in framework in Somali. Titles too are this project's own translation, not one by the
 * framework's authors.
 */
const frameworkSo = {
    title: 'Qaab-dhismeedka ardaygu xudunta u yahay',
    centerTitle: 'Arday',
    items: {
        ...outcomes,
        'learning-experiences': {
            title: 'Khibradaha barashada',
            shortTitle: 'Khibrado',
            summary: 'Sida maalin kasta wax loo barto si ay ardayda oo dhami u kobcaan.',
            description: 'Macallimiinta iyo ardaydu si wadajir ah ayay khibradahan u qorsheeyaan. Mid kastaa waxay ardayda siisaa fursad dhab ah oo ay ku muujiyaan waxa ay yaqaanaan iyo waxa ay qaban karaan.',
        },
        ...competencyBased,
        ...personalized,
        ...authentic,
        ...inclusiveAndEquitable,
        ...conditions,
    },
    readiness: {
        levels: {
            1: {
                label: 'Weli maya',
                description: 'Wax yar baa hadda diyaar ah, ama waxay ku xiran tahay meesha aad joogto.',
            },
            2: { label: 'Bilow', description: 'Kooxaha ama goobaha qaarkood ayaa tijaabinaya.' },
            3: { label: 'Hirgashay', description: 'Dadka badankoodu maalmaha badankood way ku kalsoonaan karaan.' },
            4: {
                label: 'Kobcaysa',
                description: 'Dadka oo dhami way ku kalsoonaan karaan, wayna sii wanaagsanaanaysaa.',
            },
        },
    },
    strings: {},
};

export { frameworkSo };
