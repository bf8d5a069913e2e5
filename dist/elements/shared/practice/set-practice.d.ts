import { type PracticeState } from '../../../state/state-types.js';
import type { FrameworkStore } from '../../../state/store.js';
/** A person set a practice's status, bookmark or note: stores it, and says so where it changed something. */
export declare function setPractice(element: Element, store: FrameworkStore, id: string, patch: Partial<PracticeState>): void;
