import type { scorm as english } from '../en/scorm.js';
import type { Translated } from '../language.js';

export const scorm: Translated<typeof english> = {
  'scorm.shortened': 'Nòt ou yo pi long pase sa kou sa a ka kenbe. Kopye nòt ki long yo yon kote ki pou ou.',
  'scorm.no-system': 'Paj sa a pa louvri anndan yon kou. Sa ou ekri ap rete jiskaske ou fèmen paj la.',
};
