import { html, type PropertyValues } from 'lit';
import { state } from 'lit/decorators.js';
import '../../../model/content/built-in-texts.js';
import { parseNote, writeEntry } from '../../../model/practices/notes.js';
import { entryOf, findPractice } from '../../../model/practices/practice-facts.js';
import type { PracticeEntry, PracticeFacts } from '../../../model/practices/practice-facts.js';
import type { MessageKey } from '../../../i18n/translator.js';
import { LcfWidget, type WidgetView } from '../../widget/lcf-widget.js';
import { icon } from '../icons.js';
import type { CardContext, CardState } from './card-template.js';
import { NoteDrafts } from './note-drafts.js';
import { cards } from '../../../i18n/en/cards.js';
import { addStrings } from '../../../i18n/translator.js';

addStrings(cards);

/** What can be taken back, and the words that say what was done. */
interface Undo {
  readonly message: string;
  readonly run: () => void;
}

/** Parts of a card that unfold. */
const FOLDS = new Set(['steps', 'links', 'more']);

const KEPT = {
  device: 'common.saved-here',
  tab: 'cards.kept-tab',
  page: 'cards.kept-page',
} as const;

/**
 * What every element with practice cards does: listens for the cards' controls, keeps notes that are
 * being written, and offers to take back what destroys something.
 */
export abstract class PracticeWidget extends LcfWidget {
  protected readonly drafts = new NoteDrafts(
    (id) => this.entry(id).note,
    (id, note) => this.setPractice(id, { note }),
  );
  /** Unfolded parts of cards: `<id> steps`, `<id> links`. */
  protected opened: ReadonlySet<string> = new Set();
  @state() private undo: Undo | null = null;

  override disconnectedCallback(): void {
    // While the store is still known.
    this.drafts.flushAll();
    removeEventListener('pagehide', this.#handlePageHide);
    super.disconnectedCallback();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#handlePageHide);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#handleClick);
    root.addEventListener('change', this.#handleChange);
    root.addEventListener('input', this.#handleInput);
    root.addEventListener('focusout', this.#handleFocusOut);
    root.addEventListener('keydown', this.#handleKeydown);
    return root;
  }

  /** What was entered about a practice. */
  protected entry(id: string): PracticeEntry {
    return entryOf(this.snapshot.stored.practices, id);
  }

  protected cardContext(view: WidgetView, extra: Partial<CardContext> = {}): CardContext {
    const { model, t, snapshot } = view;
    return {
      model,
      t,
      words: [],
      compact: false,
      showNotes: false,
      selection: snapshot.stored.selection,
      kept: t(KEPT[snapshot.memoryOnly ? 'page' : snapshot.kept]),
      heading: (content) => view.heading(1, content, 'card-title', 'card-title'),
      ...extra,
    };
  }

  protected cardState(facts: PracticeFacts): CardState {
    const { id } = facts;
    return {
      facts,
      entry: this.entry(id),
      draft: this.drafts.get(id),
      stepsOpen: this.opened.has(`${id} steps`),
      linksOpen: this.opened.has(`${id} links`),
      bodyOpen: this.opened.has(`${id} more`),
    };
  }

  /** Ids of cards with something unfolded. */
  protected get openCards(): ReadonlySet<string> {
    return new Set([...this.drafts.ids, ...[...this.opened].map((key) => key.split(' ', 1)[0] ?? '')]);
  }

  /** The line that offers to take back the last thing; empty when there is nothing. */
  protected renderUndo({ t }: WidgetView): unknown {
    const hint = html`
      <p id="status-hint" hidden>${t('cards.status-hint')}</p>
    `;
    if (!this.undo) return hint;
    return html`
      ${hint}
      <div class="undo no-print" part="undo">
        <p>${this.undo.message}</p>
        <button type="button" class="button" @click=${this.#handleUndo}>${t('cards.undo')}</button>
        <button
          type="button"
          class="icon-button"
          aria-label=${t('common.close')}
          @click=${() => this.#closeUndo()}
        >
          ${icon('close')}
        </button>
      </div>
    `;
  }

  /** Changes a practice in a way that can be taken back, and says so. */
  protected setWithUndo(id: string, patch: Partial<PracticeEntry>, message: MessageKey): void {
    const before = this.entry(id);
    const keys = Object.keys(patch) as (keyof PracticeEntry)[];
    const back = Object.fromEntries(keys.map((key) => [key, before[key]]));
    this.#change(id, patch, message, () => this.setPractice(id, back));
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { model } = this.snapshot;
    if (model) for (const id of this.drafts.ids) if (!findPractice(model, id)) this.drafts.close(id);
  }

  #change(id: string, patch: Partial<PracticeEntry>, message: MessageKey, run: () => void): void {
    const { model } = this.snapshot;
    const title = (model && findPractice(this.localizedModel ?? model, id)?.node.title) ?? id;
    const text = this.t(message, { title });
    this.setPractice(id, patch);
    this.undo = { message: text, run };
    this.announce(text);
  }

  #handleUndo = (): void => {
    this.undo?.run();
    this.announce(this.t('cards.undone'));
    this.#closeUndo();
  };

  #closeUndo(): void {
    this.undo = null;
    this.undoClosed();
  }

  /** Called when the undo line goes: focus was in it. */
  protected abstract undoClosed(): void;

  #handlePageHide = (): void => this.drafts.flushAll();

  #handleClick = (event: Event): void => {
    const found = controlOf(event);
    if (!found) return;
    const { id, act, value, control } = found;
    if (act === 'bookmark') this.#toggleBookmark(id);
    else if (act === 'note') this.#toggleNote(id);
    else if (FOLDS.has(act)) this.#toggleFold(`${id} ${act}`);
    else if (act === 'outcome') this.select(this.snapshot.stored.selection === value ? null : value);
    else if (act === 'edit') this.#editEntry(id, Number(value));
    else if (act === 'delete') this.#deleteEntry(id, Number(value));
    else if (act === 'status' && control instanceof HTMLInputElement) this.#clearIfChosen(id, control);
  };

  #handleChange = (event: Event): void => {
    const found = controlOf(event);
    if (found?.act !== 'status' || !(found.control instanceof HTMLInputElement)) return;
    if (found.control.checked) this.setPractice(found.id, { status: found.control.value });
  };

  #handleInput = (event: Event): void => {
    const found = controlOf(event);
    if (found?.act !== 'write' || !(found.control instanceof HTMLTextAreaElement)) return;
    this.drafts.write(found.id, found.control.value);
    // So that the next render keeps what was typed.
    this.requestUpdate();
  };

  #handleFocusOut = (event: Event): void => {
    const found = controlOf(event);
    if (found?.act === 'write') this.drafts.flush(found.id);
  };

  #handleKeydown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent)) return;
    const found = controlOf(event);
    if (found?.act === 'write' && event.key === 'Escape') {
      event.stopPropagation();
      this.#toggleNote(found.id);
    }
  };

  #toggleBookmark(id: string): void {
    if (this.entry(id).bookmarked) this.setWithUndo(id, { bookmarked: false }, 'cards.bookmark-removed');
    else this.setPractice(id, { bookmarked: true });
  }

  // The click comes before the change: a radio that is the stored one already was pressed again.
  #clearIfChosen(id: string, radio: HTMLInputElement): void {
    if (this.entry(id).status === radio.value) this.setWithUndo(id, { status: null }, 'cards.status-cleared');
  }

  #toggleNote(id: string): void {
    if (this.drafts.get(id)) {
      this.drafts.close(id);
      void this.#focusIn(id, '[data-act=note]');
    } else {
      this.drafts.open(id);
      void this.#focusIn(id, 'textarea');
    }
  }

  #editEntry(id: string, index: number): void {
    const entry = parseNote(this.entry(id).note)[index];
    if (!entry) return;
    this.drafts.open(id, entry);
    void this.#focusIn(id, 'textarea');
  }

  #deleteEntry(id: string, index: number): void {
    const entry = parseNote(this.entry(id).note)[index];
    if (!entry) return;
    const { note } = this.entry(id);
    this.#change(id, { note: writeEntry(note, entry.date, entry.text, '') }, 'cards.note-deleted', () =>
      this.setPractice(id, { note: writeEntry(this.entry(id).note, entry.date, '', entry.text) }),
    );
    void this.#focusIn(id, 'textarea');
  }

  #toggleFold(key: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(key)) opened.add(key);
    this.opened = opened;
    this.requestUpdate();
  }

  async #focusIn(id: string, selector: string): Promise<void> {
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)
      ?.querySelector<HTMLElement>(selector)
      ?.focus();
  }
}

interface CardControl {
  readonly id: string;
  readonly act: string;
  readonly value: string;
  readonly control: HTMLElement;
}

/** The control of a card an event came from. */
function controlOf({ target }: Event): CardControl | null {
  const control = target instanceof Element ? target.closest<HTMLElement>('[data-act]') : null;
  const id = control?.closest<HTMLElement>('[data-card]')?.dataset['card'];
  const { act, value = '' } = control?.dataset ?? {};
  return control && id !== undefined && act !== undefined ? { id, act, value, control } : null;
}
