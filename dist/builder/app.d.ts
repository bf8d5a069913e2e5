import { type TemplateResult } from 'lit';
import type { Json } from './edit-config.js';
import { type BuilderState } from './builder-state.js';
import type { JsonObject } from './edit-config.js';
/** The builder page: one state, drawn whole after each change; the browser's own elements do the rest. */
export declare class BuilderApp {
    #private;
    state: BuilderState;
    /** What a screen reader is told next. */
    said: string;
    /** Files the config names, from the person's disk; kept in memory only. */
    assets: Map<string, Uint8Array<ArrayBufferLike>>;
    /** The published schema, once it is here. */
    schema: Json;
    /** Heights that the preview told, by device. */
    readonly heights: Map<"desktop" | "phone" | "tablet", number>;
    integrity: Readonly<Record<string, string>>;
    /** Which code was copied a moment ago. */
    copied: 'once' | 'code' | null;
    /** Offset of the cursor in the JSON. */
    caret: number;
    /** What "Start over" cleared, to bring back. */
    cleared: BuilderState | null;
    /** The text the preview shows: it follows the typing at a distance. */
    shown: string;
    constructor(root: HTMLElement, template: (app: BuilderApp) => TemplateResult);
    start(): Promise<void>;
    set(patch: Partial<BuilderState>): void;
    /** Changes the config as data; nothing happens while its text has a mistake. */
    edit(change: (data: JsonObject) => JsonObject): void;
    say(text: string): void;
    reset(): void;
    undoReset(): void;
    /** Draws in the next frame. */
    draw(): void;
}
