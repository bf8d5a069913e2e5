import { nextFocus } from '../../layout/diagram-focus.js';
import { fold } from '../../model/search.js';
import { indexOf } from './picture-parts.js';

/** A pointer that only passes by changes nothing. */
const HOVER_DELAY = 80;
/** Letters typed within this time make one word. */
const TYPE_AHEAD = 700;
const partIdOf = (element) => element?.closest('[data-pick]')?.getAttribute('data-pick') ?? null;
/**
 * Pointer, keyboard and focus of the picture: one tab stop that moves with the arrow keys. `hovered` and `focused`
 * are ids of parts; a part counts as focused only while the reader uses the keyboard.
 */
class PictureAttention {
    #host;
    #active;
    #hoverTimer;
    #typed;
    #typedAt;
    constructor(element, host) {
        this.#active = null;
        this.#typed = '';
        this.#typedAt = -Infinity;
        this.hovered = null;
        this.focused = null;
        this.#host = host;
        element.addController(this);
    }
    hostDisconnected() {
        clearTimeout(this.#hoverTimer);
        this.hovered = this.focused = null;
    }
    /** The part the reader last visited. */
    get active() {
        return this.#active;
    }
    /** Takes up what happened before this was there. */
    start() {
        const parts = [...this.#host.picture.items.values()];
        const focused = parts.find((part) => part.matches(':focus'));
        if (focused)
            this.focusOn(focused);
        this.hovered = partIdOf(parts.find((part) => part.matches(':hover')) ?? null);
    }
    /** Moves the focus to a part, where it is in view. */
    focus(id) {
        const part = this.#host.picture.items.get(this.#host.layout()?.partOf.get(id) ?? id);
        part?.focus();
        return !!part?.hasAttribute('role');
    }
    /** The pointer is over this; null when it has left. */
    hover(target) {
        const id = partIdOf(target?.closest('.picture') ? target : null);
        clearTimeout(this.#hoverTimer);
        if (id !== this.hovered)
            this.#hoverTimer = setTimeout(() => this.#look(id, this.focused), HOVER_DELAY);
    }
    focusOn(target) {
        const id = partIdOf(target);
        this.#active = id ?? this.#active;
        this.#look(this.hovered, target.matches(':focus-visible') ? id : null);
    }
    blur() {
        this.#look(this.hovered, null);
    }
    #look(hovered, focused) {
        [this.hovered, this.focused] = [hovered, focused];
        this.#host.paint();
    }
    /** What a key does on a part; false when nothing. */
    press({ key, target, at }) {
        const id = partIdOf(target);
        const layout = this.#host.layout();
        if (id === null || !layout)
            return false;
        if (key === 'Enter' || key === ' ') {
            this.#host.pick(id, target);
            return true;
        }
        if (key === 'Escape')
            return this.#host.back();
        const next = key.length === 1 ? this.#typeAhead(key, at, id, layout) : nextFocus(layout, id, key);
        return next !== null && this.focus(next);
    }
    #typeAhead(letter, at, id, layout) {
        this.#typed = at - this.#typedAt < TYPE_AHEAD ? this.#typed + letter : letter;
        this.#typedAt = at;
        const word = fold(this.#typed);
        const ids = [...indexOf(layout).reachable];
        const place = ids.indexOf(id);
        // One letter goes on to the next title; more letters may stay where they are.
        const from = this.#typed.length > 1 ? place : place + 1;
        const ring = [...ids.slice(from), ...ids.slice(0, from)];
        return ring.find((other) => fold(this.#host.titleOf(other)).startsWith(word)) ?? null;
    }
}

export { PictureAttention };
