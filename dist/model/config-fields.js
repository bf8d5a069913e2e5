import { object, exactOptional, picklist, pipe, array, check, minValue, integer, number, string, regex } from '../vendor/valibot/dist/index.js';
import { isSafeFile, isSafeHref, isSafeImage } from './safe-url.js';

/*
 * The smallest parts of the config schema. Every message says what was expected, as the end of the
 * sentence "found …, expected …"; `read-config` writes the rest.
 */
const text = (expected) => string(expected);
/** `{}` also knows `constructor`, `toString` and the like, which no id may shadow in a record. */
const isReserved = (key) => key in {} || key === 'prototype';
const anyText = text('text');
const someText = pipe(text('text'), regex(/\S/, 'text that is not empty'));
const idText = pipe(text('an id (text)'), regex(/^[^\s/#%?&"'<>\\]{1,100}$/, 'an id such as "design-a-school-garden": no spaces, quotes or / # % ? & < > \\'), check((id) => !isReserved(id), 'an id that is not a reserved word'));
const colorText = pipe(text('a colour such as "#b25e00"'), regex(/^#(?:[\da-fA-F]{3}|[\da-fA-F]{6})$/, 'a colour such as "#b25e00"'));
const HREF = 'a web address: http:, https:, mailto:, tel: or relative';
const hrefText = pipe(text(HREF), check(isSafeHref, HREF));
const IMAGE = 'the address of an image: http:, https:, relative, or data: with PNG, JPEG, WebP or GIF';
const imageText = pipe(text(IMAGE), check(isSafeImage, IMAGE));
const FILE = 'the address of a file: http:, https: or relative';
const fileText = pipe(text(FILE), check(isSafeFile, FILE));
const LOCALE = 'a language tag such as "es" or "pt-BR"';
function isLocale(tag) {
    try {
        return Intl.getCanonicalLocales(tag).length === 1;
    }
    catch {
        return false;
    }
}
const localeText = pipe(text(LOCALE), check(isLocale, LOCALE));
const anyNumber = number('a number');
const count = pipe(number('a whole number'), integer('a whole number'), minValue(0, 'a number that is not negative'));
const scaleValue = pipe(number('a whole number'), integer('a whole number'));
const oneOf = (options) => picklist(options, `one of ${options.map((option) => `"${option}"`).join(', ')}`);
const fields = (entries) => object(entries, 'an object { … }');
const list = (item) => array(item, 'a list [ … ]');
const opt = (schema) => exactOptional(schema);

export { anyNumber, anyText, colorText, count, fields, fileText, hrefText, idText, imageText, isLocale, isReserved, list, localeText, oneOf, opt, scaleValue, someText };
