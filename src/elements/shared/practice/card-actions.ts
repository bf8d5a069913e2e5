import { html, nothing, type CSSResult } from 'lit';
import '../more-words.js';
import '../more-icons.js';
import { cardsLive } from '../../../i18n/en/cards-live.js';
import { addStrings, type MessageKey } from '../../../i18n/translator.js';
import { parseNote, writeEntry, type NoteEntry } from '../../../model/practices/notes.js';
import { findPractice, type PracticeEntry } from '../../../model/practices/practice-facts.js';
import type { WidgetView } from '../../widget/lcf-widget.js';
import { icon } from '../icons.js';
import { actionStyles } from './action-styles.js';
import type { CardState, Fold } from './card-context.js';
import { NoteDrafts } from './note-drafts.js';
import { entriesTemplate, noteTemplate } from './note-template.js';
import { controlOf } from './card-control.js';

addStrings(cardsLive);

/** What the actions need of their element. */
export interface ActionsHost {
  readonly root: HTMLElement | DocumentFragment;
  readonly view: () => WidgetView | null;
  readonly entry: (id: string) => PracticeEntry;
  readonly set: (id: string, patch: Partial<PracticeEntry>) => void;
  readonly say: (text: string) => void;
  /** Resolves when it is drawn. */
  readonly redraw: () => Promise<void>;
  /** Called when the undo line goes: focus was in it. */
  readonly undoClosed: () => void;
}

/** What can be taken back, and the words that say what was done. */
interface Undo {
  readonly message: string;
  readonly run: () => void;
}

const KEPT = { device: 'common.saved-here', tab: 'cards.kept-tab', page: 'cards.kept-page' } as const;

/** What cards do beyond bookmarks and statuses: unfold, keep reflections, take back what destroys something. */
export class CardActions {
  readonly styles: CSSResult = actionStyles;
  readonly drafts: NoteDrafts;
  /** Reflections can be read without opening them. */
  showNotes = false;
  readonly #host: ActionsHost;
  /** Unfolded parts of cards: `<id> steps`, `<id> links`. */
  #opened: ReadonlySet<string> = new Set();
  #undo: Undo | null = null;

  constructor(host: ActionsHost) {
    this.#host = host;
    this.drafts = new NoteDrafts(
      (id) => host.entry(id).note,
      (id, note) => host.set(id, { note }),
    );
    host.root.addEventListener('input', this.#handleInput);
    host.root.addEventListener('focusout', this.#handleFocusOut);
    host.root.addEventListener('keydown', this.#handleKeydown);
    this.connect();
  }

  connect(): void {
    addEventListener('pagehide', this.#flush);
  }

  disconnect(): void {
    removeEventListener('pagehide', this.#flush);
    this.#flush();
  }

  isOpen(id: string, fold: Fold): boolean {
    return this.#opened.has(`${id} ${fold}`);
  }

  /** Ids of cards with something unfolded. */
  get open(): ReadonlySet<string> {
    return new Set([...this.drafts.ids, ...[...this.#opened].map((key) => key.split(' ', 1)[0] ?? '')]);
  }

  /** Closes what belongs to practices that are gone. */
  tidy(): void {
    const model = this.#host.view()?.model;
    if (model) for (const id of this.drafts.ids) if (!findPractice(model, id)) this.drafts.close(id);
  }

  renderNotes({ facts, entry, draft }: CardState): unknown {
    const view = this.#host.view();
    if (!view) return nothing;
    const { t, snapshot } = view;
    const kept = t(KEPT[snapshot.memoryOnly ? 'page' : snapshot.kept]);
    if (draft) return noteTemplate({ t, kept }, facts, entry, draft);
    return this.showNotes ? entriesTemplate(parseNote(entry.note), t) : nothing;
  }

  /** The line that offers to take back the last thing. */
  renderUndo(): unknown {
    const view = this.#host.view();
    if (!view || !this.#undo) return nothing;
    return html`
      <div class="undo no-print" part="undo">
        <p>${this.#undo.message}</p>
        <button type="button" part="button" class="button" @click=${this.#handleUndo}>
          ${view.t('cards.undo')}
        </button>
        <button
          type="button"
          part="button"
          class="icon-button"
          aria-label=${view.t('common.close')}
          @click=${() => this.#closeUndo()}
        >
          ${icon('close')}
        </button>
      </div>
    `;
  }

  /** Says what was done to a practice, and offers to undo it. */
  offerUndo(id: string, back: Partial<PracticeEntry>, message: MessageKey): void {
    this.#offer(id, message, () => this.#host.set(id, back));
  }

  toggleFold(id: string, fold: Fold): void {
    const opened = new Set(this.#opened);
    if (!opened.delete(`${id} ${fold}`)) opened.add(`${id} ${fold}`);
    this.#opened = opened;
    void this.#host.redraw();
  }

  toggleNote(id: string): void {
    const isOpen = this.drafts.get(id) !== undefined;
    if (isOpen) this.#leave(id);
    if (isOpen) this.drafts.close(id);
    else this.drafts.open(id);
    void this.#focusIn(id, isOpen ? '[data-act=note]' : 'textarea');
  }

  /** Edits or deletes an earlier reflection. */
  useEntry(id: string, act: string, index: number): void {
    const { note } = this.#host.entry(id);
    const entry = parseNote(note)[index];
    if (!entry) return;
    if (act === 'edit') this.drafts.open(id, entry);
    else {
      this.#host.set(id, { note: writeEntry(note, entry.date, entry.text, '') });
      this.#offerEntry(id, entry);
    }
    void this.#focusIn(id, 'textarea');
  }

  /** Saves what was written; a reflection that was emptied can be brought back, as one that was deleted. */
  #leave(id: string): void {
    this.drafts.flush(id);
    const erased = this.drafts.takeErased(id);
    if (erased) this.#offerEntry(id, erased);
  }

  #offerEntry(id: string, { date, text }: NoteEntry): void {
    this.#offer(id, 'cards.note-deleted', () =>
      this.#host.set(id, { note: writeEntry(this.#host.entry(id).note, date, '', text) }),
    );
  }

  #offer(id: string, message: MessageKey, run: () => void): void {
    const view = this.#host.view();
    if (!view) return;
    this.offer(view.t(message, { title: findPractice(view.model, id)?.node.title ?? id }), run);
  }

  /** Says what was done, and offers to undo it. */
  protected offer(message: string, run: () => void): void {
    this.#undo = { message, run };
    this.#host.say(message);
    void this.#host.redraw();
  }

  readonly #handleUndo = (): void => {
    this.#undo?.run();
    this.#host.say(this.#host.view()?.t('cards.undone') ?? '');
    this.#closeUndo();
  };

  #closeUndo(): void {
    this.#undo = null;
    void this.#host.redraw();
    this.#host.undoClosed();
  }

  readonly #flush = (): void => this.drafts.flushAll();

  readonly #handleInput = (event: Event): void => {
    const found = controlOf(event);
    if (found?.act !== 'write' || !(found.control instanceof HTMLTextAreaElement)) return;
    this.drafts.write(found.id, found.control.value);
    // So that the next render keeps what was typed.
    void this.#host.redraw();
  };

  readonly #handleFocusOut = (event: Event): void => {
    const found = controlOf(event);
    if (found?.act === 'write') this.#leave(found.id);
  };

  readonly #handleKeydown = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape') return;
    const found = controlOf(event);
    if (found?.act !== 'write') return;
    event.stopPropagation();
    this.toggleNote(found.id);
  };

  async #focusIn(id: string, selector: string): Promise<void> {
    await this.#host.redraw();
    this.#host.root
      .querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`)
      ?.querySelector<HTMLElement>(selector)
      ?.focus();
  }
}
