import type { ReactiveControllerHost } from 'lit';
import { PartSizeController } from '../../controllers/part-size-controller.js';
import { TextMeasureController, type ShownFont } from '../../controllers/text-measure-controller.js';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { Model } from '../../model/types.js';
import type { Translator } from '../../i18n/translator.js';
import type { CssVars } from '../../styles/css-vars.js';
import { LayoutCache, NARROWEST, widestRings, type LayoutRequest, type Unfold } from './layout-cache.js';
import { isSamePicture } from './same-picture.js';

/** Width of the picture on paper and in files. */
const PAPER = 720;
/** Text size where nobody has changed it. */
export const BASE = 16;

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
export interface Words {
  readonly model: Model;
  readonly t: Translator;
}

/** How a part comes to stand unfolded; brought by what a reader asks for. */
export interface Unfolder {
  readonly layout: Unfold | null;
  /** What is to stand unfolded, and what is written there; null for all rings. */
  wanted(words: Words): LayoutRequest['unfolded'];
  /** A layout takes the place of the last, or stays in another room. */
  change(model: Model, from: DiagramLayout, to: DiagramLayout): void;
  /** Nothing is in view any more. */
  stop(): void;
}

/**
 * The room for the picture and the layout in it. The host renders `.frame`, and `.stage > .width`: an empty box as wide as it.
 */
export class PictureStage {
  readonly #host: Host;
  readonly #width: () => number;
  readonly #text: TextMeasureController;
  readonly #stage: PartSizeController;
  readonly #cache = new LayoutCache();
  /** Widget width, font and model that left no room for a picture. */
  #unfit = '';
  #model: Model | null = null;
  layout: DiagramLayout | null = null;
  unfolder: Unfolder | null = null;

  /** @param width of the widget in CSS pixels, 0 before it is known. */
  constructor(host: Host, width: () => number) {
    this.#host = host;
    this.#width = width;
    this.#text = new TextMeasureController(host);
    this.#stage = new PartSizeController(host, '.stage > .width');
  }

  get font(): ShownFont | null {
    return this.#text.font;
  }

  /** How much larger than usual the reader's text is. */
  get zoom(): number {
    return (this.font?.base ?? BASE) / BASE;
  }

  /** Width of the widget. */
  get width(): number {
    return this.#width();
  }

  /** The model the picture is drawn from. Stays while others come that draw the same. */
  pictured(model: Model): Model {
    if (!isSamePicture(model, this.#model)) this.#model = model;
    return this.#model ?? model;
  }

  /** Nothing is in view: the next layout appears without moving. */
  clear(): void {
    this.unfolder?.stop();
    this.layout = null;
  }

  /** False where a picture would have no room, so far as is known. */
  fits(model: Model): boolean {
    const { width } = this;
    return (width === 0 || width >= NARROWEST) && this.#unfit !== this.#roomKey(model);
  }

  /**
   * Lays out what is to be seen.
   * @returns false when there is no room for it.
   */
  show(words: Words): boolean {
    const request = this.#request(words, this.#stage.width, this.unfolder?.wanted(words) ?? null);
    if (request && this.fits(words.model)) {
      const last = this.layout;
      const next = this.#cache.layout(request, this.unfolder?.layout ?? null);
      this.layout = next;
      if (last) this.unfolder?.change(request.model, last, next);
      if (!next.fits && this.#isCurrent(request.width)) this.#unfit = this.#roomKey(words.model);
    }
    const fits = this.fits(words.model);
    if (!fits) this.clear();
    return fits;
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

  #request({ model, t }: Words, width: number, unfolded: LayoutRequest['unfolded']): LayoutRequest | null {
    const { font } = this;
    return font && width > 0 ? { model: this.pictured(model), width, font, t, unfolded } : null;
  }

  /** Widths are handed out after the widget's own: one of before says nothing about the room there is now. */
  #isCurrent(width: number): boolean {
    return this.#host.renderRoot.querySelector('.stage > .width')?.clientWidth === width;
  }

  #roomKey = ({ framework }: Model): string => `${this.width} ${this.font?.key ?? ''} ${framework.id}`;

  /** Width that a layout is drawn in. What is unfolded needs all the room there is. */
  widthOf(layout: DiagramLayout | null): number {
    const room = this.#stage.width;
    return layout?.unfolded ? room : Math.min(room, widestRings(this.font));
  }

  /** Width of the drawing, as CSS. Undefined before the room is known. */
  get pictureWidth(): string | undefined {
    return this.#stage.width === 0 ? undefined : `${this.widthOf(this.layout)}px`;
  }
}
