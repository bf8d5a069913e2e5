import type { scorm as english } from '../en/scorm.js';
import type { Translated } from '../language.js';

export const scorm: Translated<typeof english> = {
  'scorm.shortened':
    'Sus notas son más largas de lo que este curso puede guardar. Copie las notas largas en un lugar propio.',
  'scorm.no-system':
    'Esta página no se abrió dentro de un curso. Lo que escriba se conserva hasta que cierre la página.',
};
