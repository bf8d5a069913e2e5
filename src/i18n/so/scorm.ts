import type { scorm as english } from '../en/scorm.js';
import type { Translated } from '../language.js';

export const scorm: Translated<typeof english> = {
  'scorm.shortened':
    'Qoraalladaadu way ka dheer yihiin inta ay koorsadani hayn karto. Qoraallada dhaadheer u koobiyee meel aad adigu leedahay.',
  'scorm.no-system':
    'Boggani kuma dhex shaqaynayo koorso. Xogta aad geliso waxay jiraysaa ilaa aad bogga xirto.',
};
