import {
  array,
  check,
  exactOptional,
  type GenericSchema,
  integer,
  minValue,
  number,
  object,
  picklist,
  pipe,
  regex,
  string,
} from 'valibot';
import { isSafeFile, isSafeHref, isSafeImage } from './safe-url.js';

/*
 * The smallest parts of the config schema. Every message says what was expected, as the end of the
 * sentence "found …, expected …"; `read-config` writes the rest.
 */

const text = (expected: string) => string(expected);

/** `{}` also knows `constructor`, `toString` and the like, which no id may shadow in a record. */
export const isReserved = (key: string): boolean => key in {} || key === 'prototype';

export const anyText = text('text');
export const someText = pipe(text('text'), regex(/\S/, 'text that is not empty'));
export const idText = pipe(
  text('an id (text)'),
  regex(
    /^[^\s/#%?&"'<>\\]{1,100}$/,
    'an id such as "design-a-school-garden": no spaces, quotes or / # % ? & < > \\',
  ),
  check((id) => !isReserved(id), 'an id that is not a reserved word'),
);
export const colorText = pipe(
  text('a colour such as "#b25e00"'),
  regex(/^#(?:[\da-fA-F]{3}|[\da-fA-F]{6})$/, 'a colour such as "#b25e00"'),
);
const HREF = 'a web address: http:, https:, mailto:, tel: or relative';
export const hrefText = pipe(text(HREF), check(isSafeHref, HREF));
const IMAGE = 'the address of an image: http:, https:, relative, or data: with PNG, JPEG, WebP or GIF';
export const imageText = pipe(text(IMAGE), check(isSafeImage, IMAGE));
const FILE = 'the address of a file: http:, https: or relative';
export const fileText = pipe(text(FILE), check(isSafeFile, FILE));

const LOCALE = 'a language tag such as "es" or "pt-BR"';
export function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
export const localeText = pipe(text(LOCALE), check(isLocale, LOCALE));

export const anyNumber = number('a number');
export const count = pipe(
  number('a whole number'),
  integer('a whole number'),
  minValue(0, 'a number that is not negative'),
);
export const scaleValue = pipe(number('a whole number'), integer('a whole number'));

export const oneOf = <const T extends readonly string[]>(options: T) =>
  picklist(options, `one of ${options.map((option) => `"${option}"`).join(', ')}`);
export const fields = <const T extends Parameters<typeof object>[0]>(entries: T) =>
  object(entries, 'an object { … }');
export const list = <const T extends GenericSchema>(item: T) => array(item, 'a list [ … ]');
export const opt = <const T extends GenericSchema>(schema: T) => exactOptional(schema);
