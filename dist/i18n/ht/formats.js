import { formatsFrom } from '../formats.js';

/** No browser knows the months of Haitian Creole. Numbers are those of the US school districts that write in it. */
const formats = formatsFrom({
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

export { formats };
