import { frameworkHt } from '../../model/content/ht.js';
import { cards } from './cards.js';
import { common } from './common.js';
import { diagram } from './diagram.js';
import { form } from './form.js';
import { formats } from './formats.js';
import { plan } from './plan.js';
import { radar } from './radar.js';

/** Haitian Creole. Machine-drafted: docs/languages.md says how it is reviewed. */
const language = {
    messages: { ...common, ...diagram, ...cards, ...form, ...plan, ...radar },
    content: frameworkHt,
    formats,
};

export { language };
