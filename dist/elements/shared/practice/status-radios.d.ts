import { noChange } from 'lit';
import { Directive, type ElementPart } from 'lit/directive.js';
import type { Translator } from '../../../i18n/translator.js';
import type { Model, PracticeStatus } from '../../../model/types.js';
import { type IconName } from '../icons.js';
import '../more-icons.js';
/** The name of a status: the config's, or the built-in one in the reader's language. */
export declare const statusLabel: ({ id, label }: PracticeStatus, t: Translator) => string;
/** Empty, half, full: first, between, last. */
export declare function statusIcon(index: number, count: number): IconName;
declare class StatusRadiosDirective extends Directive {
    #private;
    render(_model: Model, _t: Translator, _id: string, _chosen: string | null): typeof noChange;
    update({ element }: ElementPart, [model, t, id, chosen]: [Model, Translator, string, string | null]): typeof noChange;
}
/** Fills a radio group with the statuses of a model. One group of copied nodes, as a deck has many. */
export declare const statusRadios: (_model: Model, _t: Translator, _id: string, _chosen: string | null) => import("lit-html/directive.js").DirectiveResult<typeof StatusRadiosDirective>;
export {};
