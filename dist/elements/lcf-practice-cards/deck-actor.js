import { dayOf } from '../../model/practices/days.js';
import { NO_FILTERS } from '../../model/practices/practice-filter.js';
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
    get today() {
        return dayOf(this.host.date()) ?? new Date();
    }
    change(patch) {
        this.host.act.change(patch);
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
    toggleFilters(filtersOpen) {
        this.host.act.set({ filtersOpen });
        if (!filtersOpen)
            void this.focus('.filters-toggle');
    }
    showAllTags() {
        this.host.act.set({ allTags: true });
        void this.focus('.filter-group:last-of-type input');
    }
    unfollow() {
        this.host.clearSelection();
        void this.focus('.count');
    }
    closePrint() {
        this.host.act.set({ print: null });
        void this.focus('.open-print');
    }
    async focus(selector) {
        const { element } = this.host;
        element.requestUpdate();
        await element.updateComplete;
        focusOn(element.renderRoot.querySelector(selector));
    }
}

export { DeckActor };
