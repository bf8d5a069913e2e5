import { css, html, type TemplateResult } from 'lit';
import type { Translator } from '../../i18n/translator.js';
import { findPractice } from '../../model/practices/practice-facts.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import type { CardActions } from '../shared/practice/card-actions.js';
import { CardView } from '../shared/practice/card-view.js';
import { PracticeBody } from '../shared/practice/practice-body.js';
import type { PracticeElement, PracticeHost } from '../shared/practice/practice-host.js';

/** An element with one card. */
export type CardElement = PracticeElement & { readonly practice: string };

const styles = css`
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
const missing = (id: string, t: Translator): string =>
  id === '' ? t('cards.unnamed', { name: 'practice' }) : t('cards.unknown', { id });

/** One card. */
export class CardBody extends PracticeBody<CardElement, CardActions> {
  #isDrawn = false;
  #card: CardView | null = null;

  constructor(host: PracticeHost<CardElement>) {
    super(host, styles);
  }

  override get isComplete(): boolean {
    return this.#isDrawn;
  }

  protected override async fetchMore(): Promise<CardActions> {
    const { CardActions } = await import('../shared/practice/card-actions.js');
    return new CardActions(this.actionsHost());
  }

  override render(view: WidgetView): TemplateResult {
    this.#isDrawn = true;
    const id = this.host.element.practice.trim();
    const facts = findPractice(view.model, id);
    if (!facts)
      return html`
        <slot><p class="message" part="message">${missing(id, view.t)}</p></slot>
      `;
    const context = { ...this.cardContext(view), slotOf: () => 'card-actions' };
    const state = this.cardState(facts);
    if (this.#card) this.#card.update(context, state);
    else this.#card = new CardView(context, state);
    return html`
      <article aria-label=${facts.node.title}>
        ${this.#card.element} ${this.renderMissing(view.t)} ${this.renderUndo(view)}
      </article>
    `;
  }

  protected override undoClosed(): void {
    this.host.element.renderRoot.querySelector<HTMLElement>('[data-act]')?.focus();
  }
}
