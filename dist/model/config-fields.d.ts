import { type GenericSchema, object } from 'valibot';
/** `{}` also knows `constructor`, `toString` and the like, which no id may shadow in a record. */
export declare const isReserved: (key: string) => boolean;
export declare const anyText: import("valibot").StringSchema<string>;
export declare const someText: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "text that is not empty">]>;
export declare const idText: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "an id such as \"design-a-school-garden\": no spaces, quotes or / # % ? & < > \\">, import("valibot").CheckAction<string, "an id that is not a reserved word">]>;
export declare const colorText: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").RegexAction<string, "a colour such as \"#b25e00\"">]>;
export declare const hrefText: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a web address: http:, https:, mailto:, tel: or relative">]>;
export declare const imageText: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "the address of an image: http:, https:, relative, or data: with PNG, JPEG, WebP or GIF">]>;
export declare const fileText: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "the address of a file: http:, https: or relative">]>;
export declare function isLocale(tag: string): boolean;
export declare const localeText: import("valibot").SchemaWithPipe<readonly [import("valibot").StringSchema<string>, import("valibot").CheckAction<string, "a language tag such as \"es\" or \"pt-BR\"">]>;
export declare const anyNumber: import("valibot").NumberSchema<"a number">;
export declare const count: import("valibot").SchemaWithPipe<readonly [import("valibot").NumberSchema<"a whole number">, import("valibot").IntegerAction<number, "a whole number">, import("valibot").MinValueAction<number, 0, "a number that is not negative">]>;
export declare const scaleValue: import("valibot").SchemaWithPipe<readonly [import("valibot").NumberSchema<"a whole number">, import("valibot").IntegerAction<number, "a whole number">]>;
export declare const oneOf: <const T extends readonly string[]>(options: T) => import("valibot").PicklistSchema<T, `one of ${string}`>;
export declare const fields: <const T extends Parameters<typeof object>[0]>(entries: T) => import("valibot").ObjectSchema<T, "an object { … }">;
export declare const list: <const T extends GenericSchema>(item: T) => import("valibot").ArraySchema<T, "a list [ … ]">;
export declare const opt: <const T extends GenericSchema>(schema: T) => import("valibot").ExactOptionalSchema<T, undefined>;
