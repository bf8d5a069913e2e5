import { html, css } from 'lit';
import { findPractice } from '../../model/practices/practice-facts.js';
import { CardView } from '../shared/practice/card-view.js';
import { PracticeBody } from '../shared/practice/practice-body.js';

const styles = css `
  .card {
    max-inline-size: 34em;
    /* As in a deck: marks that pile up over letters stay in the card, focus rings have room. */
    overflow: clip;
    overflow-clip-margin: 6px;
  }
  .lcf-root > .foot {
    padding: 0;
  }
`;
/** Why there is no card. */
const missing = (id, t) => id === '' ? t('cards.unnamed', { name: 'practice' }) : t('cards.unknown', { id });
/** One card. */
class CardBody extends PracticeBody {
    #isDrawn = false;
    #card = null;
    constructor(host) {
        super(host, styles);
    }
    get isComplete() {
        return this.#isDrawn;
    }
    async fetchMore() {
        const { CardActions } = await import('../shared/practice/card-actions.js');
        return new CardActions(this.actionsHost());
    }
    render(view) {
        this.#isDrawn = true;
        const id = this.host.element.practice.trim();
        const facts = findPractice(view.model, id);
        if (!facts)
            return html `
        <slot><p class="message" part="message">${missing(id, view.t)}</p></slot>
      `;
        const context = { ...this.cardContext(view), slotOf: () => 'card-actions' };
        const state = this.cardState(facts);
        if (this.#card)
            this.#card.update(context, state);
        else
            this.#card = new CardView(context, state);
        return html `
      <article aria-label=${facts.node.title}>
        ${this.#card.element} ${this.renderMissing(view.t)} ${this.renderUndo(view)}
      </article>
    `;
    }
    undoClosed() {
        this.host.element.renderRoot.querySelector('[data-act]')?.focus();
    }
}

export { CardBody };
