import { render } from 'lit';
import { longestRun } from '../../model/practices/longest-run.js';

/**
 * Cards in one grid. A larger deck is several grids below each other, as browsers look at every item of a grid
 * when one changes; a number that 1 to 6 columns divide, so that no row has a hole.
 */
const GROUP = 60;
/** A deck of up to this many cards is drawn in full at once; a larger one where it is looked at. */
const SMALL = GROUP;
/** Cards at the top are drawn at once: they are what a search brings up. */
const FIRST = 12;
/** Cards at the end have their controls, for those who come from below with the keyboard. */
const LAST = 3;
/** Grids of a large deck that come into the page before the first picture. */
const FIRST_GROUPS = 2;
/** Milliseconds of rest after scrolling before cards get their controls. */
const REST = 60;
/** Milliseconds of work between two looks at what the reader does. */
const SLICE = 10;
const same = (a, b) => a.length === b.length && a.every((value, index) => value === b[index]);
/**
 * The list items of a deck, kept by id. A search takes them out of the list and puts them back, so that what
 * is typed costs what it changed and a card keeps what is open in it. (Hidden items would stay in the way:
 * browsers walk over them for each item they show.) The text of every card shown is in the page, for finding,
 * printing and screen readers; what is far from the screen is drawn when there is time.
 */
class CardPool {
    #slots = new Map();
    #list = null;
    #artist = null;
    #all = [];
    #shown = [];
    #visible = new Set();
    #groups = [];
    /** Grids from here on may still have to be put in order, and cards from here on be drawn. */
    #groupAt = 0;
    #laterAt = 0;
    #timer;
    #arrived = new Set();
    #arrivedTimer;
    /** Ids of the cards shown, in order. */
    get shown() {
        return this.#shown.map(({ facts }) => facts.id);
    }
    /** Where the browser does not say what is near the screen, every card is drawn in full. */
    get #isSmall() {
        return this.#shown.length <= SMALL || !('oncontentvisibilityautostatechange' in HTMLElement.prototype);
    }
    isShown(id) {
        const slot = this.#slots.get(id);
        return slot !== undefined && this.#visible.has(slot);
    }
    item(id) {
        return this.#slots.get(id)?.item;
    }
    /** Id of the card that holds an element. */
    idOf(element) {
        return element?.closest('[data-item]')?.dataset['item'];
    }
    /**
     * Shows some of the cards in the order given, and draws those that changed.
     * @param all every practice of the deck; the cards of others are dropped.
     */
    update(list, all, shown, artist) {
        this.#artist = artist;
        this.#adopt(list);
        if (all !== this.#all)
            this.#dropOthers(all);
        this.#all = all;
        const { activeElement } = rootOf(list);
        const focused = this.#slots.get(this.idOf(activeElement) ?? '');
        this.#show(shown.map((facts) => this.#slotOf(facts)));
        this.#arrange(focused);
        this.#shown.forEach((slot, index) => {
            const isEdge = index < FIRST || index >= this.#shown.length - LAST;
            if (isEdge || slot.near || slot === focused || (this.#isSmall && !slot.isFull))
                this.#drawFull(slot);
            else if (!slot.isFull && index < this.#groupAt * GROUP)
                this.#drawBrief(slot);
        });
        // A card that had to go into another grid lost the focus on its way.
        if (focused &&
            activeElement instanceof HTMLElement &&
            this.#visible.has(focused) &&
            !focused.item.contains(rootOf(list).activeElement))
            activeElement.focus({ preventScroll: true });
        this.#laterAt = 0;
        this.#schedule();
    }
    /** Stops the work that waits. */
    stop() {
        clearTimeout(this.#timer);
        clearTimeout(this.#arrivedTimer);
    }
    #adopt(list) {
        if (list === this.#list)
            return;
        this.#list = list;
        list.append(...this.#groups);
        list.addEventListener('contentvisibilityautostatechange', this.#handleNear);
    }
    #slotOf(facts) {
        const known = this.#slots.get(facts.id);
        if (known)
            return known;
        const item = document.createElement('div');
        item.role = 'listitem';
        item.dataset['item'] = facts.id;
        const slot = { facts, item, near: false, isFull: false, deps: [] };
        this.#slots.set(facts.id, slot);
        return slot;
    }
    /** Keeps the cards that are in the new deck too, in whichever language. */
    #dropOthers(all) {
        const wanted = new Map(all.map((facts) => [facts.id, facts]));
        for (const [id, slot] of this.#slots) {
            const facts = wanted.get(id);
            if (facts)
                slot.facts = facts;
            else {
                slot.item.remove();
                this.#slots.delete(id);
            }
        }
    }
    #show(shown) {
        const visible = new Set(shown);
        for (const slot of this.#shown)
            if (!visible.has(slot))
                slot.near = false;
        this.#shown = shown;
        this.#visible = visible;
    }
    /** Puts the first grids in order, and takes those away that are not needed; the others follow in `#work`. */
    #arrange(focused) {
        const count = Math.max(1, Math.ceil(this.#shown.length / GROUP));
        for (const group of this.#groups.splice(count))
            group.remove();
        const holding = focused ? this.#shown.indexOf(focused) / GROUP : 0;
        this.#groupAt = Math.min(count, Math.max(FIRST_GROUPS, Math.floor(holding) + 1));
        for (let at = 0; at < this.#groupAt; at++)
            this.#fill(at, focused);
    }
    /** Puts one grid in order with as few moves as can be, and none of the card with focus. */
    #fill(at, focused) {
        const group = this.#groups[at] ?? this.#addGroup();
        const slots = this.#shown.slice(at * GROUP, (at + 1) * GROUP);
        const wanted = new Set(slots.map(({ item }) => item));
        for (const child of [...group.children])
            if (!wanted.has(child))
                child.remove();
        const stay = staying([...group.children], slots, focused?.item);
        let before = null;
        for (const { item } of slots) {
            if (!stay.has(item)) {
                if (before)
                    before.after(item);
                else
                    group.prepend(item);
            }
            before = item;
        }
    }
    #addGroup() {
        const group = document.createElement('div');
        group.className = 'grid';
        group.role = 'none';
        group.part.add('grid');
        this.#groups.push(group);
        this.#list?.append(group);
        return group;
    }
    #drawFull(slot) {
        const artist = this.#artist;
        const deps = artist?.deps(slot.facts) ?? [];
        if (!artist || (slot.isFull && same(slot.deps, deps)))
            return;
        slot.deps = deps;
        slot.isFull = true;
        render(artist.full(slot.facts), slot.item);
    }
    #drawBrief(slot) {
        const artist = this.#artist;
        if (!artist || same(slot.deps, artist.briefDeps))
            return;
        slot.deps = artist.briefDeps;
        render(artist.brief(slot.facts), slot.item);
    }
    /** The browser says which cards it draws: those are worth their controls. */
    #handleNear = (event) => {
        const id = this.idOf(event.target instanceof Element ? event.target : null);
        const slot = id === undefined ? undefined : this.#slots.get(id);
        if (!slot)
            return;
        slot.near = !event.skipped;
        if (!slot.near)
            return;
        this.#arrived.add(slot);
        clearTimeout(this.#arrivedTimer);
        this.#arrivedTimer = setTimeout(() => this.#drawArrived(), REST);
    };
    #drawArrived() {
        for (const slot of this.#arrived)
            if (slot.near && this.#visible.has(slot))
                this.#drawFull(slot);
        this.#arrived.clear();
    }
    #schedule() {
        clearTimeout(this.#timer);
        const isDone = this.#laterAt >= this.#shown.length;
        if (!isDone)
            this.#timer = setTimeout(() => this.#work(), SLICE);
    }
    #work() {
        const end = performance.now() + SLICE;
        const isSmall = this.#isSmall;
        while (this.#laterAt < this.#shown.length && performance.now() < end) {
            const slot = this.#shown[this.#laterAt];
            if (!slot)
                break;
            if (isSmall || slot.near)
                this.#drawFull(slot);
            else if (!slot.isFull)
                this.#drawBrief(slot);
            this.#laterAt++;
            // A grid comes into the page once its cards have their text.
            const isLast = this.#laterAt % GROUP === 0 || this.#laterAt === this.#shown.length;
            const group = Math.ceil(this.#laterAt / GROUP) - 1;
            if (isLast && group >= this.#groupAt)
                this.#fill((this.#groupAt = group + 1) - 1);
        }
        this.#schedule();
    }
}
const rootOf = (node) => node.getRootNode();
/** The items that may stay where they are. @param inPage the wanted ones of a grid in the order of the page. */
function staying(inPage, slots, focused) {
    const ranks = new Map(inPage.map((item, rank) => [item, rank]));
    const present = slots.flatMap(({ item }) => ranks.has(item) ? [{ item, rank: ranks.get(item) ?? 0 }] : []);
    const pivot = present.findIndex(({ item }) => item === focused);
    const middle = present[pivot]?.rank ?? 0;
    // None that would have to pass the one with focus.
    const able = pivot < 0
        ? present
        : present.filter(({ rank }, at) => (at < pivot ? rank < middle : at === pivot || rank > middle));
    const run = longestRun(able.map(({ rank }) => rank));
    return new Set(able.flatMap(({ item }, place) => (run.has(place) ? [item] : [])));
}

export { CardPool };
