import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nextFocus } from '../../layout/diagram-focus.js';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import { fold } from '../../model/selectors.js';
import { indexOf } from './picture-parts.js';
import { PicturePainter, type PartState } from './picture-states.js';

/** A pointer that only passes by changes nothing. */
const HOVER_DELAY = 80;
/** Letters typed within this time make one word. */
const TYPE_AHEAD = 700;

export interface PictureActions {
  /** The layout in view; null before the first. */
  layout(): DiagramLayout | null;
  /** Title of a part, for type-ahead. */
  titleOf(id: string): string;
  pick(id: string, element: Element): void;
  /** The reader turns to the picture: a choice may follow. */
  approach(): void;
  /** Up one level. False when there is nowhere to go. */
  back(): boolean;
}

const partIdOf = (event: Event): string | null =>
  (event.target as Element).closest('[data-pick]')?.getAttribute('data-pick') ?? null;

/**
 * Pointer, keyboard and focus of the picture: one tab stop that moves with the arrow keys. `hovered` and `focused`
 * are ids of parts; a part counts as focused only while the reader uses the keyboard.
 */
export class PictureController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #actions: PictureActions;
  readonly #painter = new PicturePainter();
  #drawn: DiagramLayout | null = null;
  #active: string | null = null;
  #hoverTimer: ReturnType<typeof setTimeout> | undefined;
  #typed = '';
  #typedAt = 0;
  hovered: string | null = null;
  focused: string | null = null;

  constructor(host: ReactiveControllerHost, actions: PictureActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#hoverTimer);
    this.hovered = this.focused = null;
  }

  /** After each render. */
  paint(
    svg: Element | null,
    layout: DiagramLayout | null,
    states: ReadonlyMap<string, PartState>,
    selected: string | null,
  ): void {
    if (!svg || !layout) {
      this.#drawn = null;
      return;
    }
    if (layout !== this.#drawn) {
      this.#painter.collect(svg);
      this.#drawn = layout;
    }
    this.#painter.paint(states, this.#stop(layout, selected), selected);
  }

  /** The one part Tab leads to: the last visited, else the chosen one, else the first. */
  #stop(layout: DiagramLayout, selected: string | null): string | null {
    const { reachable } = indexOf(layout);
    const [first = null] = reachable;
    return [this.#active, selected].find((id) => id !== null && reachable.has(id)) ?? first;
  }

  /** Moves the focus to a part, where it is in view. */
  focus(id: string): boolean {
    const layout = this.#actions.layout();
    const part = this.#painter.element(layout?.partOf.get(id) ?? id);
    part?.focus();
    return !!part?.hasAttribute('role');
  }

  handlePointerOver = (event: PointerEvent): void => {
    this.#actions.approach();
    if (event.pointerType === 'touch') return;
    this.#hover(partIdOf(event));
  };

  handlePointerLeave = (): void => this.#hover(null);

  #hover(id: string | null): void {
    clearTimeout(this.#hoverTimer);
    if (id === this.hovered) return;
    this.#hoverTimer = setTimeout(() => {
      this.hovered = id;
      this.#host.requestUpdate();
    }, HOVER_DELAY);
  }

  handleFocusIn = (event: FocusEvent): void => {
    this.#actions.approach();
    const id = partIdOf(event);
    this.#active = id ?? this.#active;
    this.focused = (event.target as Element).matches(':focus-visible') ? id : null;
    this.#host.requestUpdate();
  };

  handleFocusOut = (): void => {
    this.focused = null;
    this.#host.requestUpdate();
  };

  handleKeyDown = (event: KeyboardEvent): void => {
    const id = partIdOf(event);
    const layout = this.#actions.layout();
    if (id === null || !layout || event.ctrlKey || event.metaKey || event.altKey) return;
    if (this.#act(event, id, layout)) event.preventDefault();
  };

  #act(event: KeyboardEvent, id: string, layout: DiagramLayout): boolean {
    const { key } = event;
    if (key === 'Enter' || key === ' ') {
      this.#actions.pick(id, event.target as Element);
      return true;
    }
    if (key === 'Escape') return this.#actions.back();
    const next = key.length === 1 ? this.#typeAhead(key, id, layout) : nextFocus(layout, id, key);
    return next !== null && this.focus(next);
  }

  #typeAhead(letter: string, id: string, layout: DiagramLayout): string | null {
    const now = performance.now();
    this.#typed = now - this.#typedAt < TYPE_AHEAD ? this.#typed + letter : letter;
    this.#typedAt = now;
    const word = fold(this.#typed);
    const ids = [...indexOf(layout).reachable];
    const at = ids.indexOf(id);
    // One letter goes on to the next title; more letters may stay where they are.
    const from = this.#typed.length > 1 ? at : at + 1;
    const ring = [...ids.slice(from), ...ids.slice(0, from)];
    return ring.find((other) => fold(this.#actions.titleOf(other)).startsWith(word)) ?? null;
  }
}
