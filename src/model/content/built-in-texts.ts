/** Import for its effect: gives the built-in framework its texts, which a page that only draws it need not load. */
import { addTexts } from '../default-model.js';
import { frameworkEn, readinessEn } from './en.js';

addTexts({ framework: frameworkEn, levels: readinessEn.levels });
