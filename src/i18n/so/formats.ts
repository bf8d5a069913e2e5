import { formatsFrom, type Formats } from '../formats.js';

/** Chromium does not know the months of Somali. Order and numbers are those of US school districts, and of `Intl` where it knows them. */
export const formats: Formats = formatsFrom({
  like: 'en',
  months: [
    'Janaayo',
    'Febraayo',
    'Maarso',
    'Abriil',
    'Maayo',
    'Juun',
    'Luulyo',
    'Agosto',
    'Sebtembar',
    'Oktoobar',
    'Noofeembar',
    'Diseembar',
  ],
  and: 'iyo',
  monthFirst: true,
});
