import type { Issue, Model, NodeKind } from '../model/types.js';
import type { RatingState, StoredState } from '../state/state-types.js';
export interface ReadyDetail {
    readonly element: HTMLElement;
    readonly framework: Model['framework'];
}
export interface ConfigErrorDetail {
    readonly issues: readonly Issue[];
}
export interface SelectDetail {
    readonly id: string | null;
    readonly kind: NodeKind | null;
    readonly previousId: string | null;
}
export interface PracticeDetail {
    readonly id: string;
    readonly status: string | null;
    readonly bookmarked: boolean;
    readonly note: string;
}
export interface RateDetail extends RatingState {
    readonly assessment: string;
    readonly id: string;
}
export interface ChangeDetail {
    readonly state: StoredState;
}
/** Every event the widgets send: name to `detail`. All bubble and are composed. */
export interface LcfEventMap {
    'lcf-ready': ReadyDetail;
    'lcf-config-error': ConfigErrorDetail;
    'lcf-select': SelectDetail;
    'lcf-practice': PracticeDetail;
    'lcf-rate': RateDetail;
    'lcf-change': ChangeDetail;
}
export type LcfEventName = keyof LcfEventMap;
declare global {
    interface HTMLElementEventMap extends Record<never, never> {
        'lcf-ready': CustomEvent<ReadyDetail>;
        'lcf-config-error': CustomEvent<ConfigErrorDetail>;
        'lcf-select': CustomEvent<SelectDetail>;
        'lcf-practice': CustomEvent<PracticeDetail>;
        'lcf-rate': CustomEvent<RateDetail>;
        'lcf-change': CustomEvent<ChangeDetail>;
    }
}
/** Makes one of our events: bubbling and composed, so that a page listens anywhere above the widget. */
export declare function createEvent<N extends LcfEventName>(name: N, detail: LcfEventMap[N]): CustomEvent<LcfEventMap[N]>;
