import { nothing, type LitElement, type TemplateResult } from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import type { Model } from '../../model/types.js';
import { whenIdle } from '../shared/when-idle.js';
import type { DiagramContext } from './context.js';
import type { LayoutRequest, Unfold } from './layout-cache.js';
import type { Movement } from './movement.js';
import { BASE, type PictureStage, type Unfolder, type Words } from './picture-stage.js';
import { UNFOLD_ROOM } from './unfold.js';
import type * as unfolding from './unfolding.js';

/** The frame grows no wider, as in the styles of `.frame`. */
const WIDEST_FRAME = 1240;

/** Unfolds a part on the stage, once what that takes has been fetched, and moves the picture there and back. */
export class UnfoldStage implements Unfolder {
  readonly #host: LitElement;
  readonly #stage: PictureStage;
  readonly #part: ExtraController<typeof unfolding>;
  #movement: Movement | null = null;
  #isPrepared = false;
  #appears = false;
  /** Id of the part that is to stand unfolded. */
  id: string | null = null;

  constructor(host: LitElement, stage: PictureStage) {
    this.#host = host;
    this.#stage = stage;
    this.#part = new ExtraController(host, () => this.#fetch());
    stage.unfolder = this;
  }

  /** Without it, a page that went offline keeps the rings, and the details list what a part holds. */
  async #fetch(): Promise<typeof unfolding> {
    const module = await import('./unfolding.js');
    this.#movement = new module.Movement(this.#host);
    if (this.#appears) this.#stage.clear();
    return module;
  }

  /** Fetches it before it is asked for, where it may be; what is to be drawn now goes first. */
  prepare(): void {
    if (this.#isPrepared) return;
    this.#isPrepared = true;
    whenIdle(() => {
      if (this.canUnfold) void this.#part.load();
    });
  }

  get layout(): Unfold | null {
    return this.#part.value?.unfoldedLayout ?? null;
  }

  wanted({ model, t }: Words): LayoutRequest['unfolded'] {
    const node = model.nodes.get(this.id ?? '');
    if (!node) return null;
    // A part that is unfolded from the start stands so at once; one that is opened moves.
    if (!this.#part.value) this.#appears ||= this.#stage.layout === null;
    const part = this.#part.ask();
    return part && { id: node.id, label: part.unfoldedLabel(t, node) };
  }

  change(model: Model, from: DiagramLayout, to: DiagramLayout): void {
    const widths = [this.#stage.widthOf(from), this.#stage.widthOf(to)] as const;
    // A picture that could not be read, or that ran the other way, is not where a movement begins.
    const canMove = from.fits && to.fits && from.dir === to.dir;
    if (from.unfolded === to.unfolded) this.#movement?.turnTo(to, widths[1]);
    else if (canMove) this.#movement?.start({ model, from, to, widths });
    else this.#movement?.stop();
  }

  stop(): void {
    this.#movement?.stop();
  }

  get isMoving(): boolean {
    return this.#movement?.isOn ?? false;
  }

  /** After an update of the host. */
  paint(): void {
    this.#movement?.paint();
  }

  /** Above what stands unfolded: where the reader is, and the way back. */
  renderPath(context: DiagramContext): TemplateResult | typeof nothing {
    const node = context.model.nodes.get(this.#stage.layout?.unfolded ?? '');
    return (node && this.#part.value?.pathBar(context, node)) ?? nothing;
  }

  // Not read off the page: a choice would have to wait for it to be laid out.
  get #frameWidth(): number {
    return Math.min(this.#stage.width, WIDEST_FRAME);
  }

  /** Room to unfold a part. */
  get canUnfold(): boolean {
    return this.#frameWidth >= UNFOLD_ROOM;
  }

  /** Whether the details can stand at the side; sizes as in the styles of `.wide > .side-by-side`. */
  get hasRoomBeside(): boolean {
    const [unit, frame] = [this.#stage.zoom * BASE, this.#frameWidth];
    const side = Math.min(Math.max(20 * unit, 0.32 * frame), 23.25 * unit);
    return this.id === null || frame - side - 1.75 * unit >= UNFOLD_ROOM;
  }
}
