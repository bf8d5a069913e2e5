import { frameworkAr } from '../../model/content/ar.js';
import type { Language } from '../language.js';
import { common } from './common.js';

/** Modern Standard Arabic. Machine-drafted: docs/languages.md says how it is reviewed. */
export const language: Language = { messages: { ...common }, content: frameworkAr };
