import { authentic } from './ar/authentic.js';
import { competencyBased } from './ar/competency-based.js';
import { conditions } from './ar/conditions.js';
import { inclusiveAndEquitable } from './ar/inclusive-and-equitable.js';
import { outcomes } from './ar/outcomes.js';
import { personalized } from './ar/personalized.js';

/**
 * The built-in framework in Modern Standard Arabic. Titles too are this project's own translation,
 * not one by the framework's authors.
 */
const frameworkAr = {
    title: 'إطار التعلّم المتمحور حول الطلبة',
    centerTitle: 'الطلبة',
    items: {
        ...outcomes,
        'learning-experiences': {
            title: 'خبرات التعلّم',
            shortTitle: 'الخبرات',
            summary: 'كيف يجري التعلّم، يومًا بعد يوم، لينمو كل طالب وطالبة.',
            description: 'تخطط الهيئة التعليمية لهذه الخبرات مع الطلبة. وتمنح كل خبرة فرصة حقيقية لإظهار ما يعرفون وما يستطيعون فعله.',
        },
        ...competencyBased,
        ...personalized,
        ...authentic,
        ...inclusiveAndEquitable,
        ...conditions,
    },
    readiness: {
        levels: {
            1: { label: 'ليس بعد', description: 'القليل موجود حتى الآن، أو يختلف الأمر من مكان إلى آخر.' },
            2: { label: 'في البداية', description: 'بعض الفرق أو الأماكن تجربه.' },
            3: { label: 'قائم', description: 'يمكن لمعظم الناس الاعتماد عليه في معظم الأيام.' },
            4: { label: 'مزدهر', description: 'يمكن للجميع الاعتماد عليه، وهو يتحسن باستمرار.' },
        },
    },
    strings: {},
};

export { frameworkAr };
