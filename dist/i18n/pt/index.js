import { frameworkPt } from '../../model/content/pt.js';
import { cards } from './cards.js';
import { common } from './common.js';
import { diagram } from './diagram.js';
import { form } from './form.js';
import { plan } from './plan.js';
import { radar } from './radar.js';

/** Portuguese of Brazil. Machine-drafted: docs/languages.md says how it is reviewed. */
const language = {
    messages: { ...common, ...diagram, ...cards, ...form, ...plan, ...radar },
    content: frameworkPt,
};

export { language };
