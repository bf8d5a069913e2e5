import { frameworkZhHans } from '../../model/content/zh-Hans.js';
import type { Language } from '../language.js';
import { common } from './common.js';

/** Chinese, in simplified characters. Machine-drafted: docs/languages.md says how it is reviewed. */
export const language: Language = { messages: { ...common }, content: frameworkZhHans };
