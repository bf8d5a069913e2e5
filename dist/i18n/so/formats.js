import { formatsFrom } from '../formats.js';

/** Chromium does not know the months of Somali. Order and numbers are those of US school districts, and of `Intl` where it knows them. */
const formats = formatsFrom({
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

export { formats };
