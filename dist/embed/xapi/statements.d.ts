import type { RateDetail } from '../../events/event-types.js';
import type { Model, ScaleLevel } from '../../model/types.js';
import { type XapiActor, type XapiContext, type XapiStatement } from './types.js';
/** What every likert statement is made with. */
export interface LikertOptions {
    readonly actor: XapiActor;
    /** Full address under which the conditions and assessments are named, such as `https://www.district.example/lcf/`. */
    readonly base: string;
    /** Laid under the context of each statement: `registration`, `platform`, `extensions` … */
    readonly context?: XapiContext;
    /** Sends the note and the link too. Off by default: in notes people get named. */
    readonly withEvidence?: boolean;
    /** Adds the level as `score.raw` with `min` and `max`. Off by default: a rating of a school is no grade of a person. */
    readonly withScore?: boolean;
}
/**
 * @throws TypeError unless the actor can be told apart: an agent with exactly one identifier, or a group with one
 * or with members.
 */
export declare function checkActor(actor: XapiActor): void;
/**
 * @returns the address with a slash at its end.
 * @throws TypeError unless it is a full address.
 */
export declare function checkBase(base: string): string;
/** A random id for a statement (RFC 4122, version 4); `crypto.randomUUID` is missing on plain http. */
export declare function uuid(): string;
/** A verb of ADL's list. */
export declare const verb: (name: string) => XapiStatement['verb'];
/** A statement that happened now. */
export declare const statement: (about: Omit<XapiStatement, 'id' | 'timestamp'>) => XapiStatement;
/** Two contexts in one. What the first says stays; lists of activities and extensions are joined. */
export declare function joinContexts(first: XapiContext | undefined, second: XapiContext): XapiContext;
/** The id of the scale that a rating stands for; empty when the answer was taken back. */
export declare function responseOf({ value, unknown }: RateDetail, levels: readonly ScaleLevel[]): string;
/**
 * A rating as a likert statement: somebody `answered` a condition on the scale of the config, with the assessment
 * and the framework as grouping. An answer that was taken back has an empty `response`.
 * @returns null when the model has no such condition.
 * @throws TypeError when `actor` or `base` is not what it must be.
 */
export declare function likertStatement(rating: RateDetail, model: Model, options: LikertOptions): XapiStatement | null;
