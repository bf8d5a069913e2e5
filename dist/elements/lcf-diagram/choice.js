import { PANEL_TITLE } from './panel.js';
import { selectedWords, relationsOf } from './relation-words.js';
import { runName } from './run-panel.js';
import { contentWords } from './wording.js';

/** Places outside the picture that focus comes back to. */
const REGIONS = ['key', 'overview', 'path', 'search'];
const attribute = (name, id) => `[data-${name}="${CSS.escape(id)}"]`;
/** What happens when a reader chooses a part or lets go of it: selection, words for screen readers, and focus. */
class Choice {
    #host;
    /** Where a choice was made that moved focus to the details, so that it can go back. */
    #cameFrom = null;
    constructor(host) {
        this.#host = host;
    }
    /** Choosing a part again lets go of it. */
    pick(id, control) {
        if (this.#host.selection() === id) {
            this.back();
            return;
        }
        this.#choose(id);
        if (control.closest('.picture'))
            return;
        if (this.#host.root().querySelector('.list'))
            this.#focusRow(id);
        else
            this.#focusDetails(id, control);
    }
    /** Lists what is drawn as one part; choosing that again lets go of it. */
    pickRun(id, control) {
        if (this.#host.listed()?.id === id) {
            this.back();
            return;
        }
        this.#host.list(id);
        this.#choose(null);
        if (!control.closest('.picture'))
            this.#focusDetails(id, control);
    }
    #focusDetails(id, control) {
        const region = REGIONS.find((name) => control.closest(`.${name}`));
        this.#cameFrom = region === undefined ? this.#cameFrom : { region, id };
        this.#focus(() => this.#find(`#${PANEL_TITLE}`) ?? null);
    }
    #focusRow(id) {
        this.#focus(() => this.#find(`.list .row:is(${attribute('pick', id)}, ${attribute('toggle', id)})`));
    }
    /** Up one level: from a part of what is unfolded or listed to the whole, from the whole to all rings. */
    back() {
        const selection = this.#host.selection();
        const unfolded = this.#host.unfolded();
        if (selection === null && !this.#host.listed())
            return false;
        if (selection === null)
            this.#host.list(null);
        this.#choose(unfolded !== null && unfolded !== selection ? unfolded : null);
        return true;
    }
    /** The details are closed: focus goes back to where they were opened from. */
    close() {
        const from = this.#cameFrom;
        const id = this.#host.selection() ?? this.#host.listed()?.id ?? '';
        this.back();
        if (this.#host.listed()) {
            this.#focus(() => this.#find(`.run ${attribute('pick', id)}`) ?? this.#find(`#${PANEL_TITLE}`));
            return;
        }
        this.#cameFrom = null;
        this.#focus(() => {
            const row = from && this.#find(`.${from.region} ${attribute('pick', from.id)}`);
            return row ?? (this.#host.focusPart(id) ? null : this.#find(attribute('pick', id)));
        });
    }
    /** From anywhere inside back to all rings. */
    fold() {
        const unfolded = this.#host.unfolded() ?? '';
        this.#choose(null);
        this.#cameFrom = null;
        this.#focus(() => (this.#host.focusPart(unfolded) ? null : this.#find('.picture [tabindex="0"]')));
    }
    #choose(id) {
        const before = this.#host.unfolded();
        const after = this.#host.unfoldsTo(id);
        this.#host.select(id);
        const words = this.#host.words();
        if (!words)
            return;
        const node = words.model.nodes.get(id ?? '') ?? null;
        this.#host.announce(this.#say(words, node, before, after === id ? after : null));
    }
    #say({ model, t }, node, before, opened) {
        if (node && opened !== null && opened !== before)
            return t('diagram.opened', { title: node.title, parts: contentWords(t, node) });
        if (!node && before !== null)
            return t('diagram.closed');
        const run = node ? null : this.#host.listed();
        if (run)
            return t('diagram.selected', { title: runName(t, run) });
        return selectedWords(t, node, relationsOf(model, node));
    }
    /** Moves the focus to the first of these that is there, once all is drawn. */
    focus(...places) {
        const found = (place) => typeof place === 'string' ? this.#find(place) : place;
        this.#focus(() => places.map(found).find((place) => place?.isConnected) ?? null);
    }
    #find(selector) {
        return this.#host.root().querySelector(selector);
    }
    #focus(find) {
        void this.#host.updated().then(() => find()?.focus());
    }
}

export { Choice };
