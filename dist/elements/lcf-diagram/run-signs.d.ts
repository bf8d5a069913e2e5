import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { Translator } from '../../i18n/translator.js';
import type { Model } from '../../model/types.js';
type Signs = ReadonlyMap<string, string>;
/** The letters and numbers in the picture, and those that a run of parts stands for ("A–J"), by id. */
export declare function signsWithRuns(layout: DiagramLayout | null, model: Model, t: Translator): Signs;
export {};
