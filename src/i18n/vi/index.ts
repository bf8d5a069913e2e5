import { frameworkVi } from '../../model/content/vi.js';
import type { Language } from '../language.js';
import { common } from './common.js';

/** Vietnamese. Machine-drafted: docs/languages.md says how it is reviewed. */
export const language: Language = { messages: { ...common }, content: frameworkVi };
