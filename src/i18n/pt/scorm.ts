import type { scorm as english } from '../en/scorm.js';
import type { Translated } from '../language.js';

export const scorm: Translated<typeof english> = {
  'scorm.shortened':
    'Suas anotações são mais longas do que este curso consegue guardar. Copie as anotações longas para um lugar seu.',
  'scorm.no-system':
    'Esta página não está aberta dentro de um curso. O que você registrar dura só até fechar a página.',
};
