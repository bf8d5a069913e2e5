import { addTexts } from '../default-model.js';
import { frameworkEn } from './en.js';
import { readinessEn } from './en/readiness.js';

/** Import for its effect: gives the built-in framework its texts, which a page that only draws it need not load. */
addTexts({ framework: frameworkEn, levels: readinessEn.levels });
