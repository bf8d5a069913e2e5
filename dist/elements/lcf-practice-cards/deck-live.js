import { css, nothing, html } from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';
import { deckTools } from '../../model/practices/deck-tools.js';
import { findNode } from '../../model/selectors.js';
import { actionStyles } from '../shared/practice/action-styles.js';
import { CardActions } from '../shared/practice/card-actions.js';
import { briefTemplate } from './brief-template.js';
import { focusOn } from './card-list.js';
import { CardPool } from './card-pool.js';
import { countText } from './count-template.js';
import { DeckActor } from './deck-actor.js';
import { emptyTemplate } from './empty.js';
import { liveStyles } from './live-styles.js';
import { marked } from './marked.js';

/** How long typing has to pause, in milliseconds, before the numbers of the filters follow. */
const COUNT_AFTER = 150;
/** …and before the count is said. */
const SAY_AFTER = 500;
/** A deck in use: search, other orders, cards that come and go, reflections. Fetched when a reader is near. */
class DeckLive extends CardActions {
    #extras;
    #deck;
    #pool;
    #said;
    #sayTimer;
    #counted;
    #countTimer;
    constructor(host, deck, list) {
        super(host);
        this.styles = css `
    ${actionStyles}
    ${liveStyles}
  `;
        this.tools = deckTools;
        this.#counted = null;
        this.#deck = deck;
        this.#extras = new ExtraController(deck.element, async () => {
            const { DeckExtras } = await import('./deck-extras.js');
            return new DeckExtras(deck, (message, run) => this.offer(message, run));
        }, () => deck.sayMissing());
        this.actor = new LiveActor(deck, this.#extras);
        this.#pool = new CardPool(list);
        const view = deck.view();
        this.#said = view ? countText(view) : '';
    }
    disconnect() {
        clearTimeout(this.#sayTimer);
        clearTimeout(this.#countTimer);
        this.#pool.stop();
        super.disconnect();
    }
    /** Shows what the deck holds, with focus never lost. */
    update(view, context) {
        const { model, t, level } = context;
        const hasPlace = this.#pool.update({
            ...view,
            open: this.open,
            artist: { ...view.artist, brief: (facts) => briefTemplate(level, facts), briefDeps: [model, t, level] },
        });
        if (!hasPlace)
            focusOn(this.#deck.element.renderRoot.querySelector('.count'));
    }
    /** What the filters would show. While someone types, the list comes first and these follow. */
    countsOf(deck, query) {
        const counted = this.#counted?.query === query || !this.#counted ? { deck, query } : this.#counted;
        this.#counted = counted;
        if (counted.deck === deck)
            return deck.counts;
        clearTimeout(this.#countTimer);
        this.#countTimer = setTimeout(() => {
            this.#counted = null;
            this.#deck.element.requestUpdate();
        }, COUNT_AFTER);
        return counted.deck.counts;
    }
    /** Says the count once typing pauses. */
    sayCount(view) {
        const text = countText(view);
        if (this.#said === text)
            return;
        const isFirst = this.#said === '';
        this.#said = text;
        clearTimeout(this.#sayTimer);
        if (!isFirst)
            this.#sayTimer = setTimeout(() => this.#deck.say(text), SAY_AFTER);
    }
    marked(text, words) {
        return marked(text, words);
    }
    /** Three cards are drawn, in the place of the list. */
    isDrawing({ options }) {
        return options.draw !== null && this.#extras.ask() !== null;
    }
    /** What is open above the list: print, three cards drawn. */
    renderPanels(view) {
        const { print } = view;
        const extras = print || view.options.draw !== null ? this.#extras.ask() : null;
        return html `
      ${extras && print ? extras.renderPrint(view, print) : nothing}
      ${extras && view.options.draw !== null ? extras.renderDraw(view) : nothing}
    `;
    }
    /** Between the count and the list: what narrows it besides the filters, the plan's tools, why it is empty. */
    renderNotices(view) {
        const { t, deck, options, model, followed } = view;
        const corrections = deck.shown.length > 0 ? (deck.search?.corrections ?? []) : [];
        const part = followed === null ? undefined : findNode(model, followed);
        const words = () => t('cards.corrected', { query: options.query.trim(), words: t.list(corrections) });
        return html `
      ${corrections.length > 0
            ? html `
              <p class="muted hint">${words()}</p>
            `
            : nothing}
      ${part && part.kind !== 'ring' ? this.#followTemplate(t, part.title) : nothing}
      ${options.plan && deck.total > 0 ? (this.#extras.ask()?.renderPlan(view) ?? nothing) : nothing}
      ${deck.shown.length === 0 ? emptyTemplate(view, this.actor) : nothing}
    `;
    }
    #followTemplate(t, title) {
        return html `
      <p class="hint">
        ${t('cards.following', { title })}
        <button type="button" part="link" class="link-button" @click=${() => this.actor.unfollow()}>
          ${t('cards.show-all')}
        </button>
      </p>
    `;
    }
}
/** Draw and print come with the part that has them. */
class LiveActor extends DeckActor {
    #extras;
    constructor(host, extras) {
        super(host);
        this.#extras = extras;
    }
    draw() {
        void this.#extras.load().then((extras) => extras?.draw());
    }
    openPrint(kind) {
        void this.#extras.load().then((extras) => extras?.openPrint(kind));
    }
}

export { DeckLive };
