import type { CSSResult } from 'lit';
import { DeckActor, type DeckHost } from './deck-actor.js';
import type { DeckView, Extras, PlanFile, PrintKind, PrintOptions } from './deck-view.js';
/** Draw three, the plan's files, and print: what most readers never ask for, fetched when one does. */
export declare class DeckExtras extends DeckActor implements Extras {
    #private;
    readonly styles: CSSResult;
    constructor(host: DeckHost, offerUndo: (message: string, run: () => void) => void);
    renderDraw(view: DeckView): unknown;
    renderPrint(view: DeckView, print: PrintOptions): unknown;
    renderPlan(view: DeckView): unknown;
    draw(): void;
    closeDraw(): void;
    keep(id: string | null): void;
    copyLink(): void;
    openPrint(kind: PrintKind): void;
    setPrint(patch: Partial<PrintOptions>): void;
    print(): void;
    printDraw(): void;
    copyPlan(): void;
    savePlan(file: PlanFile): void;
}
