import { builder } from '../i18n/en/builder.js';
import { type MessageParams } from '../i18n/translator.js';
export type BuilderKey = keyof typeof builder;
export declare const t: (key: BuilderKey, params?: MessageParams) => string;
