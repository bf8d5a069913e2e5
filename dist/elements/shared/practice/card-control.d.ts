/** A control of a card that was used. */
export interface CardControl {
    readonly id: string;
    readonly act: string;
    readonly value: string;
    readonly control: HTMLElement;
}
/** The control of a card an event came from. */
export declare function controlOf({ target }: Event): CardControl | null;
