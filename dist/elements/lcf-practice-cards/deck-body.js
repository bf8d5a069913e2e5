import { css, nothing, html } from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';
import { needsTools, buildDeck } from '../../model/practices/deck.js';
import { isSort } from '../../model/practices/deck-options.js';
import { idsIn, tagsIn, BOOKMARKED } from '../../model/practices/practice-filter.js';
import { chipStyles } from '../../styles/chip-styles.js';
import { wholeTemplate } from '../widget/load-templates.js';
import { CardView } from '../shared/practice/card-view.js';
import { PracticeBody } from '../shared/practice/practice-body.js';
import { CardList, focusOn } from './card-list.js';
import { countTemplate } from './count-template.js';
import { deckStyles } from './deck-styles.js';
import { FIRST_STATE, LAYOUTS } from './deck-view.js';
import { filterStyles } from './filter-styles.js';
import { isSynced } from './is-synced.js';
import { headerTemplate, toolsTemplate } from './tools-template.js';

/** What a page sets to begin with. */
const WORDS = ['experience', 'outcome', 'status', 'tag', 'query', 'sort', 'seed'];
const SWITCHES = ['bookmarked', 'plan'];
const BEGINNING = [...WORDS, ...SWITCHES];
/** All of a deck but its tag: search, filters, cards. */
class DeckBody extends PracticeBody {
    #list = new CardList();
    /** Few pages keep choices in the address. */
    #hash;
    #act = {
        change: (patch) => this.#change(patch),
        set: (patch) => this.#setState(patch),
        live: (run) => void this.withMore(({ actor }) => run(actor)),
    };
    /** What the page set, as it was last seen. */
    #seen = {
        bookmarked: false,
        plan: false,
    };
    #state = FIRST_STATE;
    #deck = null;
    #deckKey = [];
    constructor(host) {
        super(host, css `
        ${deckStyles}
        ${chipStyles}
        ${filterStyles}
      `);
        const { element } = host;
        this.layouts = new ExtraController(element, () => import('./deck-layouts.js'));
        this.#hash = new ExtraController(element, async () => {
            const { DeckHash } = await import('./deck-hash.js');
            return new DeckHash(element, (options) => this.#set(options));
        });
    }
    connect() {
        super.connect();
        // Before the address, which outranks it.
        this.update();
        if (isSynced(this.host.element))
            void this.#hash.load();
    }
    /** Nothing is complete before the cards that were asked for are there. */
    get isComplete() {
        return this.#list.shown.length > 0 || this.host.element.renderRoot.querySelector('[part=empty]') !== null;
    }
    async fetchMore() {
        const { DeckLive } = await import('./deck-live.js');
        return new DeckLive(this.actionsHost(), this.#deckHost(), this.#list);
    }
    update() {
        for (const name of BEGINNING) {
            const value = this.host.element[name];
            if (this.#seen[name] !== value)
                this.#set(this.#begun(name));
            this.#seen[name] = value;
        }
    }
    /** The choices as the page sets one of them. */
    #begun(name) {
        const { element } = this.host;
        const { filters } = this.#state.options;
        switch (name) {
            case 'sort':
                return { sort: isSort(element.sort) ? element.sort : null };
            case 'query':
            case 'seed':
                return { [name]: element[name] ?? '' };
            case 'plan':
                return { plan: element.plan };
            case 'bookmarked':
                return { filters: { ...filters, bookmark: element.bookmarked ? [BOOKMARKED] : [] } };
            case 'tag':
                return { filters: { ...filters, tag: tagsIn(element.tag) } };
            default:
                return { filters: { ...filters, [name]: idsIn(element[name]) } };
        }
    }
    render(view) {
        const layout = this.#layout;
        if (layout !== 'grid' && !this.layouts.ask())
            return wholeTemplate(view.t, this.layouts);
        if (layout === 'spotlight')
            return this.#renderSpotlight(view);
        const deckView = this.#deckView(view);
        return deckView ? this.#renderDeck(deckView) : wholeTemplate(view.t, this.more);
    }
    #renderDeck(view) {
        const { deck, options, t } = view;
        const live = this.more.value;
        const isDrawing = live?.isDrawing(view) ?? false;
        return html `
      <section class="frame" aria-label=${t('cards.title')}>
        ${headerTemplate(view)} ${this.renderMissing(t)} ${live?.renderPanels(view) ?? nothing}
        <div class="browse" ?hidden=${isDrawing}>
          ${toolsTemplate(view)} ${countTemplate(view)} ${live?.renderNotices(view) ?? nothing}
          <div
            class="deck layout-${this.#layout} ${options.plan ? 'in-plan' : ''}"
            role="list"
            aria-label=${t('cards.list')}
            ?hidden=${deck.shown.length === 0}
          ></div>
        </div>
        ${this.renderUndo(view)}
      </section>
    `;
    }
    updated() {
        const view = this.host.view();
        const list = this.host.element.renderRoot.querySelector('.deck');
        if (view && list)
            this.#updateCards(view, list);
        super.updated();
    }
    undoClosed() {
        focusOn(this.host.element.renderRoot.querySelector('.count'));
    }
    /** Without the part that other layouts come in, a deck is a grid. */
    get #layout() {
        const { layout } = this.host.element;
        return LAYOUTS.includes(layout) ? layout : 'grid';
    }
    #setState(patch) {
        this.#state = { ...this.#state, ...patch };
        this.redraw();
    }
    #set(patch) {
        this.#setState({ options: { ...this.#state.options, ...patch } });
    }
    #change(patch) {
        this.#set(patch);
        if (!this.more.value)
            void this.withMore(() => undefined);
        if (isSynced(this.host.element))
            void this.#hash.load().then((hash) => hash?.write(this.#state.options));
    }
    #request({ model, stored, t }) {
        const { filters, query, sort, seed, plan } = this.#state.options;
        return {
            model,
            entries: stored.practices,
            filters,
            query,
            sort,
            seed,
            only: idsIn(this.host.element.practices),
            selection: this.host.element.followSelection ? stored.selection : null,
            planOnly: plan,
            compare: (a, b) => t.compare(a, b),
        };
    }
    /**
     * The deck for what is asked; the same one while the same is asked. While a part is on its way that it
     * takes to show it, the one before; null when there is none. Without that part, what there is.
     */
    #deckFor(view) {
        const request = this.#request(view);
        const { compare: _compare, only: _only, ...rest } = request;
        const live = this.more.value;
        const key = [...Object.values(rest), this.host.element.practices, view.t, live];
        if (this.#deck && key.every((value, index) => value === this.#deckKey[index]))
            return this.#deck;
        const isReady = live !== null || this.more.failed;
        const deck = isReady || !needsTools(request) ? buildDeck(request, live?.tools ?? null) : null;
        if (!isReady && !(deck && deck.shown.length > 0 && this.#list.canShow(deck.shown))) {
            void this.more.load();
            return this.#deck;
        }
        this.#deckKey = key;
        this.#deck = deck;
        return deck;
    }
    #deckView(view) {
        const deck = this.#deckFor(view);
        if (!deck)
            return null;
        const live = this.more.value;
        const isLive = live !== null;
        const counts = live?.countsOf(deck, this.#state.options.query) ?? deck.counts;
        const followed = this.host.element.followSelection ? view.stored.selection : null;
        return { ...view, ...this.#state, deck, counts, isLive, followed, act: this.#act };
    }
    #renderSpotlight(view) {
        const part = this.layouts.value;
        return html `
      <div class="frame">
        ${this.renderMissing(view.t)}
        ${part?.spotlightTemplate(view, part.spotlightOf(view, this.#request(view), this.host.element.date ?? '')) ?? nothing}
        ${this.renderUndo(view)}
      </div>
    `;
    }
    #updateCards(view, list) {
        const layouts = this.layouts.value;
        if (this.#layout === 'spotlight') {
            const { facts } = layouts?.spotlightOf(view, this.#request(view), this.host.element.date ?? '') ?? {};
            const one = facts ? [facts] : [];
            this.#drawCards(view, list, one, one, []);
            return;
        }
        const deckView = this.#deckView(view);
        if (!deckView)
            return;
        const { deck } = deckView;
        this.#drawCards(view, list, deck.all, deck.shown, deck.search?.words ?? []);
        this.more.value?.sayCount(deckView);
    }
    #drawCards(view, list, all, shown, words) {
        const live = this.more.value;
        const layouts = this.#layout === 'compact' ? this.layouts.value : null;
        if (live)
            live.showNotes = this.#state.options.plan;
        const base = this.cardContext(view);
        const context = {
            ...base,
            ...(layouts && { toggle: layouts.compactTitle }),
            ...(live && words.length > 0 && { marked: (text) => live.marked(text, words) }),
        };
        const { model, t, selection, level } = context;
        const { kept, memoryOnly } = view.snapshot;
        const { plan } = this.#state.options;
        const shared = [
            model,
            t,
            this.slotNames,
            selection,
            level,
            kept,
            memoryOnly,
            plan,
            layouts,
            words.join(' '),
        ];
        const artist = {
            deps: (facts) => {
                const { entry, draft, open } = this.cardState(facts);
                return [...shared, entry, draft, open.steps, open.links, open.more];
            },
            draw: (facts, card) => {
                const state = this.cardState(facts);
                if (!card)
                    return new CardView(context, state);
                card.update(context, state);
                return card;
            },
        };
        if (live)
            live.update({ list, all, shown, artist }, context);
        else
            this.#list.show({ list, all, shown, artist });
    }
    #deckHost() {
        const { element, view, select, announce, setPlan } = this.host;
        return {
            element,
            act: this.#act,
            sayMissing: () => this.sayMissing(true),
            state: () => this.#state,
            view: () => {
                const shown = view();
                return shown && this.#deckView(shown);
            },
            date: () => element.date ?? '',
            seed: () => element.seed ?? '',
            say: announce,
            clearSelection: () => select(null),
            setPlan,
        };
    }
}

export { DeckBody };
