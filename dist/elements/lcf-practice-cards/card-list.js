/** Cards in one grid. A number that 1 to 6 columns divide, so that no row has a hole. */
const GROUP = 60;
const same = (a, b) => a.length === b.length && a.every((value, index) => value === b[index]);
/** The list items of a deck, kept by id. What moves them about comes with `CardPool`. */
class CardList {
    constructor() {
        this.slots = new Map();
        this.groups = [];
        this.shown = [];
        this.list = null;
    }
    /** Whether the cards that are there, or the first few, are all there is to show. */
    canShow(shown) {
        if (this.shown.length === 0)
            return shown.length <= GROUP;
        return same(shown.map(({ id }) => id), this.shown.map(({ facts }) => facts.id));
    }
    show({ list, shown, artist }) {
        const isNew = !this.canShow(shown) || this.shown.length === 0;
        this.shown = shown.map((facts) => this.slotOf(facts));
        for (const slot of this.shown)
            this.drawFull(slot, artist);
        this.adopt(list);
        const group = this.groups[0] ?? this.addGroup();
        if (isNew)
            group.replaceChildren(...this.shown.map(({ item }) => item));
    }
    slotOf(facts) {
        const known = this.slots.get(facts.id);
        if (known) {
            known.facts = facts;
            return known;
        }
        const item = document.createElement('div');
        item.role = 'listitem';
        item.dataset['item'] = facts.id;
        const slot = { facts, item, near: false, card: null, deps: [] };
        this.slots.set(facts.id, slot);
        return slot;
    }
    drawFull(slot, artist) {
        const deps = artist.deps(slot.facts);
        if (slot.card && same(slot.deps, deps))
            return;
        slot.deps = deps;
        const { card } = slot;
        slot.card = artist.draw(slot.facts, card);
        if (!card)
            slot.item.replaceChildren(slot.card.element);
    }
    /** @returns whether the list is another element than before. */
    adopt(list) {
        if (list === this.list)
            return false;
        this.list = list;
        list.append(...this.groups);
        return true;
    }
    addGroup() {
        const group = document.createElement('div');
        group.className = 'grid';
        group.role = 'none';
        group.part.add('grid');
        this.groups.push(group);
        this.list?.append(group);
        return group;
    }
}
/** Focuses what is no control, such as a heading. */
function focusOn(target) {
    if (!target)
        return;
    if (target.tabIndex < 0)
        target.tabIndex = -1;
    target.focus();
}

export { CardList, GROUP, focusOn, same };
