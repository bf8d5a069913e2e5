import { frameworkSo } from '../../model/content/so.js';
import { cards } from './cards.js';
import { common } from './common.js';
import { diagram } from './diagram.js';
import { form } from './form.js';
import { formats } from './formats.js';
import { plan } from './plan.js';
import { radar } from './radar.js';

/** Somali. Machine-drafted: docs/languages.md says how it is reviewed. */
const language = {
    messages: { ...common, ...diagram, ...cards, ...form, ...plan, ...radar },
    content: frameworkSo,
    formats,
};

export { language };
