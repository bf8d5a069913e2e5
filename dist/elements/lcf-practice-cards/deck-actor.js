import { toggleFilter, NO_FILTERS } from '../../model/practices/practice-filter.js';
import { newSeed } from '../../model/practices/random.js';
import { focusOn } from './card-list.js';

/** What a reader does with a deck, carried out on its element. */
class DeckActor {
    constructor(host) {
        this.host = host;
    }
    get options() {
        return this.host.state().options;
    }
    change(patch) {
        const options = { ...this.options, ...patch };
        this.host.set({ options });
        this.host.hash.write(options);
    }
    toggle(group, value) {
        this.change({ filters: toggleFilter(this.options.filters, group, value) });
    }
    clear(group) {
        if (group === 'query')
            this.change({ query: '' });
        else
            this.change({ filters: group ? { ...this.options.filters, [group]: [] } : NO_FILTERS });
        // The button that was pressed goes with what it cleared.
        void this.focus('.count');
    }
    sort(sort) {
        const again = sort === 'shuffled' && this.options.sort === 'shuffled';
        const seed = (!again && this.host.seed()) || newSeed(Math.random);
        this.change(sort === 'shuffled' ? { sort, seed } : { sort });
    }
    toggleFilters(open) {
        this.host.set({ filtersOpen: open });
        if (!open)
            void this.focus('.filters-toggle');
    }
    showAllTags() {
        this.host.set({ allTags: true });
        void this.focus('.filter-group:last-of-type input');
    }
    unfollow() {
        this.host.clearSelection();
        void this.focus('.count');
    }
    draw() {
        void this.host.extras.load().then((extras) => extras?.draw());
    }
    openPrint(kind) {
        void this.host.extras.load().then((extras) => extras?.openPrint(kind));
    }
    closePrint() {
        this.host.set({ print: null });
        void this.focus('.open-print');
    }
    async focus(selector) {
        await this.host.element.updateComplete;
        focusOn(this.host.element.renderRoot.querySelector(selector));
    }
}

export { DeckActor };
