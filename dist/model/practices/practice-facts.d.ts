import type { FrameworkNode, Model } from '../types.js';
/** What a reader has entered about one practice; the stored state has this shape. */
export interface PracticeEntry {
    readonly status: string | null;
    readonly bookmarked: boolean;
    readonly note: string;
}
export type PracticeEntries = Readonly<Record<string, PracticeEntry>>;
/** A practice with what finding, drawing and printing it needs. */
export interface PracticeFacts {
    readonly id: string;
    readonly node: FrameworkNode;
    readonly experience: FrameworkNode | undefined;
    /** The outcomes it builds, in framework order. */
    readonly outcomes: readonly FrameworkNode[];
    /** What filters look at, each value once. */
    readonly experienceIds: readonly string[];
    readonly outcomeIds: readonly string[];
    readonly tags: readonly string[];
    /** Place among the practices of its experience, from 1, and how many there are. */
    readonly place: number;
    readonly placeCount: number;
}
/** A practice's entry; an empty one where nothing was entered. */
export declare const entryOf: (entries: PracticeEntries, id: string) => PracticeEntry;
/** Every practice of a model, in framework order; built once for each model. */
export declare function practiceFacts(model: Model): readonly PracticeFacts[];
/** One practice by id or alias. */
export declare function findPractice(model: Model, id: string): PracticeFacts | undefined;
