import type { ReactiveControllerHost } from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';
import { PartSizeController } from '../../controllers/part-size-controller.js';
import { TextMeasureController, type ShownFont } from '../../controllers/text-measure-controller.js';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { Model } from '../../model/types.js';
import type { Translator } from '../../i18n/translator.js';
import type { CssVars } from '../../styles/css-vars.js';
import { LayoutCache, NARROWEST, widestRings, type LayoutRequest } from './layout-cache.js';
import type { Movement } from './movement.js';
import { isSamePicture } from './same-picture.js';
import type * as unfolding from './unfolding.js';

/** Narrower than this, nothing unfolds: the details list what a part holds instead. */
const UNFOLD_ROOM = 720;
/** Width of the picture on paper and in files. */
const PAPER = 720;
/** The frame grows no wider, as in the styles of `.frame`. */
const WIDEST_FRAME = 1240;
/** Text size where nobody has changed it. */
const BASE = 16;

/** For the frame of the drawing: its width, and the box of what stands in the middle. */
export const drawingVars = (layout: DiagramLayout | null, width: string | undefined): CssVars => {
  if (!layout) return { '--_lcf-picture': width };
  const { box, disc } = layout;
  return {
    '--_lcf-picture': width,
    '--_lcf-center': `${(disc.radius * 170) / box.width}%`,
    '--_lcf-center-x': `${(-box.x * 100) / box.width}%`,
    '--_lcf-center-y': `${(-box.y * 100) / box.height}%`,
  };
};

type Host = ReactiveControllerHost & { readonly renderRoot: HTMLElement | DocumentFragment };
interface Words {
  readonly model: Model;
  readonly t: Translator;
}

/**
 * The room for the picture and the layout in it. Measures, lays out, and hands on what moves from one layout to the
 * next when a part unfolds or folds. The host renders `.frame`, and `.stage > .width`: an empty box as wide as it.
 */
export class PictureStage {
  readonly #host: Host;
  /** Width of the widget. */
  readonly #width: () => number;
  readonly #text: TextMeasureController;
  readonly #stage: PartSizeController;
  readonly #cache = new LayoutCache();
  readonly #unfolding: ExtraController<typeof unfolding>;
  #movement: Movement | null = null;
  /** Widget width, font and model that left no room for a picture. */
  #unfit = '';
  #model: Model | null = null;
  #appears = false;
  layout: DiagramLayout | null = null;

  /** @param width of the widget in CSS pixels, 0 before it is known. */
  constructor(host: Host, width: () => number) {
    this.#host = host;
    this.#width = width;
    this.#text = new TextMeasureController(host);
    this.#stage = new PartSizeController(host, '.stage > .width');
    this.#unfolding = new ExtraController(host, () => this.#fetch());
  }

  get font(): ShownFont | null {
    return this.#text.font;
  }

  /** How much larger than usual the reader's text is. */
  get zoom(): number {
    return (this.font?.base ?? BASE) / BASE;
  }

  /** What unfolding takes; null until it is there. */
  get unfolding(): typeof unfolding | null {
    return this.#unfolding.value;
  }

  get isMoving(): boolean {
    return this.#movement?.isOn ?? false;
  }

  /** The model the picture is drawn from. Stays while others come that draw the same. */
  pictured(model: Model): Model {
    if (!isSamePicture(model, this.#model)) this.#model = model;
    return this.#model ?? model;
  }

  /** Nothing is in view: the next layout appears without moving. */
  clear(): void {
    this.#movement?.stop();
    this.layout = null;
  }

  /** False where a picture would have no room, so far as is known. */
  fits(model: Model): boolean {
    const width = this.#width();
    return (width === 0 || width >= NARROWEST) && this.#unfit !== this.#roomKey(model);
  }

  /**
   * Lays out what is to be seen.
   * @returns false when there is no room for it.
   */
  show(words: Words, unfolded: string | null): boolean {
    const { unfolding } = this;
    const request = this.#request(words, this.#stage.width, unfolding ? unfolded : null);
    if (request && this.fits(words.model)) {
      if (unfolded !== null) this.#askUnfolding();
      this.#set(this.#cache.layout(request, unfolding?.unfoldedLayout ?? null), request.model);
      if (!this.layout?.fits && this.#isCurrent(request.width)) this.#unfit = this.#roomKey(words.model);
    }
    const fits = this.fits(words.model);
    if (!fits) this.clear();
    return fits;
  }

  #askUnfolding(): void {
    // A part that is unfolded from the start stands so at once; one that is opened moves.
    if (!this.unfolding) this.#appears ||= this.layout === null;
    this.#unfolding.ask();
  }

  /** Fetches what unfolding takes before it is asked for, where it may be. */
  prepare(): void {
    if (this.canUnfold) void this.#unfolding.load();
  }

  /** Without it, a page that went offline keeps the rings, and the details list what a part holds. */
  async #fetch(): Promise<typeof unfolding> {
    const module = await import('./unfolding.js');
    this.#movement = new module.Movement(this.#host);
    if (this.#appears) this.clear();
    return module;
  }

  /** Lays out for paper, at once. */
  showOnPaper(words: Words): boolean {
    this.clear();
    this.layout = this.paperLayout(words);
    return this.layout?.fits ?? false;
  }

  /** All rings at the size of a page; null before the font is known. */
  paperLayout(words: Words): DiagramLayout | null {
    const request = this.#request(words, PAPER, null);
    return request && this.#cache.layout(request, null);
  }

  #request(words: Words, width: number, unfolded: string | null): LayoutRequest | null {
    const { font } = this;
    if (!font || width === 0) return null;
    const { t } = words;
    const model = this.pictured(words.model);
    const node = model.nodes.get(unfolded ?? '');
    const label = node && this.unfolding?.unfoldedLabel(t, node);
    if (!node || label === undefined) return { model, width, font, t, unfolded: null };
    return { model, width, font, t, unfolded: { id: node.id, label } };
  }

  /** Widths are handed out after the widget's own: one of before says nothing about the room there is now. */
  #isCurrent(width: number): boolean {
    return this.#host.renderRoot.querySelector('.stage > .width')?.clientWidth === width;
  }

  #roomKey = ({ framework }: Model): string => `${this.#width()} ${this.font?.key ?? ''} ${framework.id}`;

  #set(next: DiagramLayout, model: Model): void {
    const last = this.layout;
    this.layout = next;
    if (!last || last.unfolded === next.unfolded) return;
    const widths = [this.#widthOf(last), this.#widthOf(next)] as const;
    // A picture that could not be read, or that ran the other way, is not where a movement begins.
    if (last.fits && next.fits && last.dir === next.dir)
      this.#movement?.start({ model, from: last, to: next, widths });
  }

  /** After an update of the host. */
  paint(): void {
    if (this.isMoving) this.#movement?.paint();
  }

  /** Room to unfold a part. */
  get canUnfold(): boolean {
    return this.#frameWidth >= UNFOLD_ROOM;
  }

  /** Whether the details can stand at the side; sizes as in the styles of `.wide > .side-by-side`. */
  hasRoomBeside(unfolded: string | null): boolean {
    const [unit, frame] = [this.zoom * BASE, this.#frameWidth];
    const side = Math.min(Math.max(20 * unit, 0.32 * frame), 23.25 * unit);
    return unfolded === null || frame - side - 1.75 * unit >= UNFOLD_ROOM;
  }

  // Not read off the page: a choice would have to wait for it to be laid out.
  get #frameWidth(): number {
    return Math.min(this.#width(), WIDEST_FRAME);
  }

  /** What is unfolded needs all the room there is. */
  #widthOf({ unfolded }: DiagramLayout): number {
    const room = this.#stage.width;
    return unfolded === null ? Math.min(room, widestRings(this.font)) : room;
  }

  /** Width of the drawing, as CSS. Undefined before the room is known. */
  get pictureWidth(): string | undefined {
    const { layout } = this;
    const room = this.#stage.width;
    if (room === 0) return undefined;
    return `${layout ? this.#widthOf(layout) : Math.min(room, widestRings(this.font))}px`;
  }
}
