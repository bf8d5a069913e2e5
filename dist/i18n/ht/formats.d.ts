import { type Formats } from '../formats.js';
/** No browser knows the months of Haitian Creole. Numbers are those of the US school districts that write in it. */
export declare const formats: Formats;
