import { type Formats } from '../formats.js';
/** Chromium does not know the months of Somali. Order and numbers are those of US school districts, and of `Intl` where it knows them. */
export declare const formats: Formats;
