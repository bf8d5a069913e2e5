import { html, css } from 'lit';
import { findPractice } from '../../model/practices/practice-facts.js';
import { cardTemplate } from '../shared/practice/card-template.js';
import { PracticeBody } from '../shared/practice/practice-body.js';

const styles = css `
  .card {
    max-inline-size: 34em;
  }
  .lcf-root > .foot {
    padding: 0;
  }
`;
/** One card. */
class CardBody extends PracticeBody {
    #isDrawn = false;
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
        const { practice } = this.host.element;
        const facts = findPractice(view.model, practice.trim());
        if (!facts)
            return html `
        <slot><p class="message" part="message">${view.t('cards.unknown', { id: practice })}</p></slot>
      `;
        return html `
      <article aria-label=${facts.node.title}>
        ${cardTemplate({ ...this.cardContext(view), slotOf: () => 'card-actions' }, this.cardState(facts))}
        ${this.renderMissing(view.t)} ${this.renderUndo(view)}
      </article>
    `;
    }
    undoClosed() {
        this.host.element.renderRoot.querySelector('[data-act]')?.focus();
    }
}

export { CardBody };
