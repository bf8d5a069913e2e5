import { nextFocus } from '../../layout/diagram-focus.js';
import { fold } from '../../model/search.js';
import { indexOf } from './picture-parts.js';
import { PicturePainter } from './picture-states.js';

/** A pointer that only passes by changes nothing. */
const HOVER_DELAY = 80;
/** Letters typed within this time make one word. */
const TYPE_AHEAD = 700;
const partIdOf = (event) => event.target.closest('[data-pick]')?.getAttribute('data-pick') ?? null;
/**
 * Pointer, keyboard and focus of the picture: one tab stop that moves with the arrow keys. `hovered` and `focused`
 * are ids of parts; a part counts as focused only while the reader uses the keyboard.
 */
class PictureController {
    #host;
    #actions;
    #painter;
    #drawn;
    #active;
    #hoverTimer;
    #typed;
    #typedAt;
    constructor(host, actions) {
        this.#painter = new PicturePainter();
        this.#drawn = null;
        this.#active = null;
        this.#typed = '';
        this.#typedAt = 0;
        this.hovered = null;
        this.focused = null;
        this.handlePointerOver = (event) => {
            this.#actions.approach();
            if (event.pointerType === 'touch')
                return;
            this.#hover(partIdOf(event));
        };
        this.handlePointerLeave = () => this.#hover(null);
        this.handleFocusIn = (event) => {
            this.#actions.approach();
            const id = partIdOf(event);
            this.#active = id ?? this.#active;
            this.focused = event.target.matches(':focus-visible') ? id : null;
            this.#host.requestUpdate();
        };
        this.handleFocusOut = () => {
            this.focused = null;
            this.#host.requestUpdate();
        };
        this.handleKeyDown = (event) => {
            const id = partIdOf(event);
            const layout = this.#actions.layout();
            if (id === null || !layout || event.ctrlKey || event.metaKey || event.altKey)
                return;
            if (this.#act(event, id, layout))
                event.preventDefault();
        };
        this.#host = host;
        this.#actions = actions;
        host.addController(this);
    }
    hostDisconnected() {
        clearTimeout(this.#hoverTimer);
        this.hovered = this.focused = null;
    }
    /** After each render. */
    paint(svg, layout, states, selected) {
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
    #stop(layout, selected) {
        const { reachable } = indexOf(layout);
        const [first = null] = reachable;
        return [this.#active, selected].find((id) => id !== null && reachable.has(id)) ?? first;
    }
    /** Moves the focus to a part, where it is in view. */
    focus(id) {
        const layout = this.#actions.layout();
        const part = this.#painter.element(layout?.partOf.get(id) ?? id);
        part?.focus();
        return !!part?.hasAttribute('role');
    }
    #hover(id) {
        clearTimeout(this.#hoverTimer);
        if (id === this.hovered)
            return;
        this.#hoverTimer = setTimeout(() => {
            this.hovered = id;
            this.#host.requestUpdate();
        }, HOVER_DELAY);
    }
    #act(event, id, layout) {
        const { key } = event;
        if (key === 'Enter' || key === ' ') {
            this.#actions.pick(id, event.target);
            return true;
        }
        if (key === 'Escape')
            return this.#actions.back();
        const next = key.length === 1 ? this.#typeAhead(key, id, layout) : nextFocus(layout, id, key);
        return next !== null && this.focus(next);
    }
    #typeAhead(letter, id, layout) {
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

export { PictureController };
