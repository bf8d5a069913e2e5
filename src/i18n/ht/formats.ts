import { formatsFrom, type Formats } from '../formats.js';

/** No browser knows the months of Haitian Creole. Numbers are those of the US school districts that write in it. */
export const formats: Formats = formatsFrom({
  like: 'en',
  months: [
    'janvye',
    'fevriye',
    'mas',
    'avril',
    'me',
    'jen',
    'jiyè',
    'out',
    'septanm',
    'oktòb',
    'novanm',
    'desanm',
  ],
  and: 'ak',
  day: (day) => (day === 1 ? '1ye' : `${day}`),
});
