import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import '../../../model/content/built-in-texts.js';
import { ExtraController } from '../../../controllers/extra-controller.js';
import { cards } from '../../../i18n/en/cards.js';
import { addStrings, type Translator } from '../../../i18n/translator.js';
import { entryOf, type PracticeEntry, type PracticeFacts } from '../../../model/practices/practice-facts.js';
import type { WidgetBody } from '../../widget/body-widget.js';
import type { WidgetView } from '../../widget/lcf-widget.js';
import { ariaLevel } from '../heading.js';
import type { ActionsHost, CardActions } from './card-actions.js';
import { controlOf } from './card-control.js';
import { cardStyles } from './card-styles.js';
import { FOLDS, type CardContext, type CardState, type Fold } from './card-context.js';
import type { PracticeElement, PracticeHost } from './practice-host.js';

addStrings(cards);

/** Keys that clear a status. */
const CLEARING = [' ', 'Delete', 'Backspace'];

/**
 * What every element with practice cards does: draws them, keeps bookmarks and statuses. What unfolds, is
 * written or taken back is fetched when a reader comes near the cards.
 */
export abstract class PracticeBody<
  E extends PracticeElement,
  Part extends CardActions,
> implements WidgetBody {
  readonly styles: CSSResult;
  readonly more: ExtraController<Part>;
  protected readonly host: PracticeHost<E>;
  /** Names of the slots the page fills. */
  protected slotNames: ReadonlySet<string> = new Set();
  /** A part that was asked for could not be fetched. */
  #missing = false;
  readonly #children = new MutationObserver(() => this.#readSlots());

  constructor(host: PracticeHost<E>, styles: CSSResult) {
    const { element } = host;
    const { renderRoot } = element;
    this.host = host;
    this.styles = css`
      ${cardStyles}
      ${styles}
    `;
    this.more = new ExtraController<Part>(element, () => this.fetchMore());
    element.addEventListener('pointerenter', this.#prefetch);
    renderRoot.addEventListener('focusin', this.#prefetch);
    renderRoot.addEventListener('click', this.#handleClick);
    renderRoot.addEventListener('change', this.#handleChange);
    renderRoot.addEventListener('keydown', this.#handleKeydown);
  }

  abstract get isComplete(): boolean;

  /** What cards do beyond bookmarks and statuses. */
  protected abstract fetchMore(): Promise<Part>;

  connect(): void {
    this.#readSlots();
    this.#children.observe(this.host.element, {
      childList: true,
      attributes: true,
      attributeFilter: ['slot'],
      subtree: true,
    });
    this.more.value?.connect();
  }

  disconnect(): void {
    this.more.value?.disconnect();
    this.#children.disconnect();
  }

  abstract render(view: WidgetView): TemplateResult;

  updated(): void {
    this.more.value?.tidy();
  }

  /** Draws again. */
  protected redraw(): void {
    this.host.element.requestUpdate();
  }

  protected sayMissing(isMissing: boolean): void {
    if (isMissing === this.#missing) return;
    this.#missing = isMissing;
    this.redraw();
  }

  protected cardContext({ model, t, stored }: WidgetView): CardContext {
    const { headingLevel } = this.host.element;
    return {
      model,
      t,
      selection: stored.selection,
      level: ariaLevel((headingLevel >= 1 ? headingLevel : 2) + 1),
      marked: (text) => text,
      slotOf: (id) => (this.slotNames.has(`card-actions-${id}`) ? `card-actions-${id}` : null),
      notes: (card) => this.more.value?.renderNotes(card) ?? nothing,
    };
  }

  protected cardState(facts: PracticeFacts): CardState {
    const { id } = facts;
    const part = this.more.value;
    const isOpen = (fold: Fold): boolean => part?.isOpen(id, fold) ?? false;
    return {
      facts,
      entry: this.#entry(id),
      draft: part?.drafts.get(id),
      open: { steps: isOpen('steps'), links: isOpen('links'), more: isOpen('more') },
    };
  }

  /** Does something with the part that is fetched, or says that it cannot be had. */
  protected async withMore(run: (part: Part) => void): Promise<void> {
    const part = await this.more.load();
    this.sayMissing(!part);
    if (part) run(part);
  }

  protected renderMissing(t: Translator): unknown {
    if (!this.#missing && !this.more.failed) return nothing;
    return html`
      <p class="message" part="message" role="alert">${t('common.part-missing')}</p>
    `;
  }

  /** The line that offers to take back the last thing, and what it says of statuses. */
  protected renderUndo({ t }: WidgetView): unknown {
    return html`
      <p id="status-hint" hidden>${t('cards.status-hint')}</p>
      ${this.more.value?.renderUndo() ?? nothing}
    `;
  }

  protected actionsHost(): ActionsHost {
    const { element, view, setPractice, announce } = this.host;
    return {
      root: element.renderRoot,
      view,
      entry: (id) => this.#entry(id),
      set: setPractice,
      say: announce,
      redraw: async () => {
        this.redraw();
        await element.updateComplete;
      },
      undoClosed: () => this.undoClosed(),
    };
  }

  /** Called when the undo line goes: focus was in it. */
  protected abstract undoClosed(): void;

  /** What was entered about a practice. */
  #entry(id: string): PracticeEntry {
    return entryOf(this.host.stored().practices, id);
  }

  /** Someone is near: what they may ask for comes now, so that a click does not wait. */
  readonly #prefetch = (): void => {
    if (!this.more.failed) void this.more.load();
  };

  #readSlots(): void {
    const names = [...this.host.element.children].map(({ slot }) => slot);
    if (names.join() === [...this.slotNames].join()) return;
    this.slotNames = new Set(names);
    this.redraw();
  }

  readonly #handleClick = (event: Event): void => {
    const found = controlOf(event);
    if (!found) return;
    const { id, act, value, control } = found;
    const entry = this.#entry(id);
    if (act === 'outcome') this.host.select(this.host.stored().selection === value ? null : value);
    else if (act === 'bookmark') this.#toggleBookmark(id, entry);
    // The click comes before the change: a radio that is the stored one already was pressed again.
    else if (act === 'status') {
      if (control instanceof HTMLInputElement && entry.status === control.value) this.#clearStatus(id, entry);
    } else if (act === 'note') void this.withMore((part) => part.toggleNote(id));
    else if (FOLDS.some((fold) => fold === act))
      void this.withMore((part) => part.toggleFold(id, act as Fold));
    else void this.withMore((part) => part.useEntry(id, act, Number(value)));
  };

  readonly #handleChange = (event: Event): void => {
    const found = controlOf(event);
    if (found?.act !== 'status' || !(found.control instanceof HTMLInputElement)) return;
    if (found.control.checked) this.host.setPractice(found.id, { status: found.control.value });
  };

  /** The keyboard clicks no radio that is chosen already. */
  readonly #handleKeydown = (event: Event): void => {
    const found = controlOf(event);
    if (found?.act !== 'status' || !(event instanceof KeyboardEvent) || !CLEARING.includes(event.key)) return;
    const entry = this.#entry(found.id);
    const isChosen = found.control instanceof HTMLInputElement && entry.status === found.control.value;
    // A key held down would choose again what it has cleared.
    if (isChosen || event.repeat) event.preventDefault();
    if (isChosen && !event.repeat) this.#clearStatus(found.id, entry);
  };

  #toggleBookmark(id: string, { bookmarked }: PracticeEntry): void {
    this.host.setPractice(id, { bookmarked: !bookmarked });
    if (bookmarked)
      void this.withMore((part) => part.offerUndo(id, { bookmarked: true }, 'cards.bookmark-removed'));
  }

  #clearStatus(id: string, { status }: PracticeEntry): void {
    this.host.setPractice(id, { status: null });
    void this.withMore((part) => part.offerUndo(id, { status }, 'cards.status-cleared'));
  }
}
