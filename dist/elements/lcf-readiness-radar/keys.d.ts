import type { TabName } from './layouts.js';
/** The tab that a key leads to, round the ends; null for keys that do not move. */
export declare function nextTab<T>(tabs: readonly T[], current: T, key: string, rtl: boolean): T | null;
/** The axis that a key leads to, round the circle; null for keys that do not move. */
export declare function nextIndex(current: number, count: number, key: string, rtl: boolean): number | null;
/** What a key asks for. */
export type KeyAction = {
    readonly kind: 'close-menu';
} | {
    readonly kind: 'tab';
    readonly tab: TabName;
} | {
    readonly kind: 'choose';
    readonly axis: number;
} | {
    readonly kind: 'clear';
} | {
    readonly kind: 'move';
    readonly axis: number;
};
export interface KeySituation {
    readonly rtl: boolean;
    readonly isMenuOpen: boolean;
    readonly tabs: readonly TabName[];
    readonly axes: number;
    readonly hasChoice: boolean;
}
/** What a key on a control asks for; null for keys that are not ours. */
export declare function keyAction(event: KeyboardEvent, situation: KeySituation): KeyAction | null;
