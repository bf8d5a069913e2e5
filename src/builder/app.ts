import { render, type TemplateResult } from 'lit';
import type { Json } from './edit-config.js';
import {
  configData,
  configText,
  keepState,
  loadState,
  readOnce,
  START,
  type BuilderState,
  type Device,
} from './builder-state.js';
import type { JsonObject } from './edit-config.js';
import { t } from './words.js';

/** Quiet milliseconds after the last change until the preview and the storage follow. */
const QUIET = 350;

/** The builder page: one state, drawn whole after each change; the browser's own elements do the rest. */
export class BuilderApp {
  state: BuilderState = loadState();
  /** What a screen reader is told next. */
  said = '';
  /** Files the config names, from the person's disk; kept in memory only. */
  assets = new Map<string, Uint8Array>();
  /** The published schema, once it is here. */
  schema: Json = null;
  /** Heights that the preview told, by device. */
  readonly heights = new Map<Device, number>();
  integrity: Readonly<Record<string, string>> = {};
  /** Which code was copied a moment ago. */
  copied: 'once' | 'code' | null = null;
  /** Offset of the cursor in the JSON. */
  caret = 0;
  /** What "Start over" cleared, to bring back. */
  cleared: BuilderState | null = null;
  /** The text the preview shows: it follows the typing at a distance. */
  shown = this.state.text;

  readonly #root: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  readonly #template: (app: BuilderApp) => TemplateResult;

  constructor(root: HTMLElement, template: (app: BuilderApp) => TemplateResult) {
    this.#root = root;
    this.#template = template;
  }

  async start(): Promise<void> {
    this.draw();
    const json = async (file: string): Promise<unknown> => {
      try {
        const response = await fetch(file);
        return response.ok ? ((await response.json()) as unknown) : null;
      } catch {
        return null;
      }
    };
    this.integrity = ((await json('integrity.json')) ?? {}) as Readonly<Record<string, string>>;
    this.schema = ((await json('config.schema.json')) ?? null) as Json;
    this.draw();
  }

  set(patch: Partial<BuilderState>): void {
    this.state = { ...this.state, ...patch };
    this.copied = null;
    this.draw();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      keepState(this.state);
      this.shown = this.state.text;
      this.draw();
    }, QUIET);
  }

  /** Changes the config as data; nothing happens while its text has a mistake. */
  edit(change: (data: JsonObject) => JsonObject): void {
    const data = configData(readOnce(this.state.text));
    if (data) this.set({ text: configText(change(data)) });
  }

  say(text: string): void {
    // The same words twice in a row would not be read again.
    this.said = this.said === text ? `${text}\u00a0` : text;
    this.draw();
  }

  reset(): void {
    this.cleared = this.state;
    this.assets = new Map();
    this.set({ ...START });
    this.say(t('builder.reset-done'));
  }

  undoReset(): void {
    if (this.cleared) this.set(this.cleared);
    this.cleared = null;
  }

  /** Draws in the next frame. */
  draw(): void {
    if (this.#frame !== 0) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = 0;
      render(this.#template(this), this.#root);
    });
  }
}
