import { frameworkEs } from '../../model/content/es.js';
import type { Language } from '../language.js';
import { common } from './common.js';

/** Spanish. Machine-drafted: docs/languages.md says how it is reviewed. */
export const language: Language = { messages: { ...common }, content: frameworkEs };
