import { render } from 'lit';
import { longestRun } from '../../model/practices/longest-run.js';
import { looseItems } from '../../model/practices/rows.js';
import { GROUP, focusOn, same } from './card-list.js';

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
/**
 * Moves the cards of a list. A search takes them out of the list and puts them back, so that what is typed
 * costs what it changed and a card keeps what is open in it. (Hidden items would stay in the way: browsers
 * walk over them for each item they show.) A larger deck is several grids below each other, as browsers look
 * at every item of a grid when one changes. The text of every card shown is in the page, for finding,
 * printing and screen readers; what is far from the screen is drawn when there is time.
 */
class CardPool {
    #list;
    #artist = null;
    #all = [];
    #visible = new Set();
    #loose = new Set();
    /** Grids from here on may still have to be put in order, and cards from here on be drawn. */
    #groupAt = 0;
    #laterAt = 0;
    #timer;
    #arrived = new Set();
    #arrivedTimer;
    constructor(list) {
        this.#list = list;
        this.#visible = new Set(list.shown);
        list.list?.addEventListener('contentvisibilityautostatechange', this.#handleNear);
    }
    get #shown() {
        return this.#list.shown;
    }
    /** Where the browser does not say what is near the screen, every card is drawn in full. */
    get #isSmall() {
        return this.#shown.length <= SMALL || !('oncontentvisibilityautostatechange' in HTMLElement.prototype);
    }
    /**
     * Shows some of the cards in the order given, and draws those that changed.
     * @returns false when the card with focus went and there is no other to take it.
     */
    update({ list, all, shown, open, artist }) {
        this.#artist = artist;
        if (this.#list.adopt(list))
            list.addEventListener('contentvisibilityautostatechange', this.#handleNear);
        const { activeElement } = rootOf(list);
        const focused = this.#list.slots.get(idOf(activeElement) ?? '');
        if (all !== this.#all)
            this.#dropOthers(all);
        this.#all = all;
        const before = this.#shown;
        this.#show(shown.map((facts) => this.#list.slotOf(facts)));
        this.#arrange(focused);
        this.#draw(focused);
        if (activeElement instanceof HTMLElement)
            this.#keepFocus(activeElement, focused);
        this.#laterAt = 0;
        this.#schedule();
        this.#loosen(open);
        return !focused || this.#visible.has(focused) || this.#focusNeighbour(focused, before);
    }
    #draw(focused) {
        const count = this.#shown.length;
        this.#shown.forEach((slot, index) => {
            const isEdge = index < FIRST || index >= count - LAST;
            if (isEdge || slot.near || slot === focused || (this.#isSmall && !slot.card))
                this.#drawFull(slot);
            else if (!slot.card && index < this.#groupAt * GROUP)
                this.#drawBrief(slot);
        });
    }
    /** A card that had to go into another grid lost the focus on its way. */
    #keepFocus(active, focused) {
        if (focused && this.#visible.has(focused) && !focused.item.contains(rootOf(focused.item).activeElement))
            active.focus({ preventScroll: true });
    }
    /** The card that was after one that is gone, else before it. */
    #focusNeighbour(gone, before) {
        const at = before.indexOf(gone);
        const around = [...before.slice(at + 1), ...before.slice(0, Math.max(0, at)).reverse()];
        const next = around.find((slot) => this.#visible.has(slot));
        const title = next?.item.querySelector('.card-title');
        focusOn(title);
        return Boolean(title);
    }
    /** One open card does not stretch its neighbours. */
    #loosen(open) {
        const [group] = this.#list.groups;
        const isOpen = open.size > 0 && group !== undefined;
        const columns = isOpen ? getComputedStyle(group).gridTemplateColumns.split(' ').length : 1;
        const ids = isOpen ? this.#shown.map(({ facts }) => facts.id) : [];
        const loose = looseItems(ids, open, columns);
        const item = (id) => this.#list.slots.get(id)?.item;
        for (const id of this.#loose)
            if (!loose.has(id))
                item(id)?.classList.remove('loose');
        for (const id of loose)
            item(id)?.classList.add('loose');
        this.#loose = loose;
    }
    /** Stops the work that waits. */
    stop() {
        clearTimeout(this.#timer);
        clearTimeout(this.#arrivedTimer);
    }
    /** Keeps the cards that are in the new deck too, in whichever language. */
    #dropOthers(all) {
        const wanted = new Map(all.map((facts) => [facts.id, facts]));
        for (const [id, slot] of this.#list.slots) {
            const facts = wanted.get(id);
            if (facts)
                slot.facts = facts;
            else {
                slot.item.remove();
                this.#list.slots.delete(id);
            }
        }
    }
    #show(shown) {
        const visible = new Set(shown);
        for (const slot of this.#shown)
            if (!visible.has(slot))
                slot.near = false;
        this.#list.shown = shown;
        this.#visible = visible;
    }
    /** Puts the first grids in order, and takes those away that are not needed; the others follow in `#work`. */
    #arrange(focused) {
        const count = Math.max(1, Math.ceil(this.#shown.length / GROUP));
        for (const group of this.#list.groups.splice(count))
            group.remove();
        const holding = focused ? this.#shown.indexOf(focused) / GROUP : 0;
        this.#groupAt = Math.min(count, Math.max(FIRST_GROUPS, Math.floor(holding) + 1));
        for (let at = 0; at < this.#groupAt; at++)
            this.#fill(at, focused);
    }
    /** Puts one grid in order with as few moves as can be, and none of the card with focus. */
    #fill(at, focused) {
        const group = this.#list.groups[at] ?? this.#list.addGroup();
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
    #drawFull(slot) {
        if (this.#artist)
            this.#list.drawFull(slot, this.#artist);
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
        const id = idOf(event.target instanceof Element ? event.target : null);
        const slot = id === undefined ? undefined : this.#list.slots.get(id);
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
            else if (!slot.card)
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
/** Id of the card that holds an element. */
const idOf = (element) => element?.closest('[data-item]')?.dataset['item'];
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
