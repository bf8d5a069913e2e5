import type { LitElement } from 'lit';
import type { MessageKey } from '../../i18n/translator.js';
import { planCsv, planJson, planMarkdown, planText } from '../../model/practices/plan-export.js';
import { drawPractices, freshSeed, newSeed } from '../../model/practices/draw.js';
import type { DeckOptions } from '../../model/practices/deck-options.js';
import { NO_FILTERS, toggleFilter, type FilterGroup } from '../../model/practices/practice-filter.js';
import type { PracticeFacts } from '../../model/practices/practice-facts.js';
import type { Sort } from '../../model/practices/sort.js';
import { withWeekPick } from '../../model/practices/week-pick.js';
import { copyText } from '../shared/copy-text.js';
import { printFrame, type PrintJob } from '../shared/print-frame.js';
import { fileName, saveFile } from '../shared/save-file.js';
import { focusOn } from './card-list.js';
import type { DeckHashController } from './deck-hash-controller.js';
import type { DeckActions, DeckState, DeckView, PlanFile, PrintKind, PrintOptions } from './deck-view.js';
import { deckJob, firstPrintOptions, planOf, planWords, printJob } from './printing.js';

/** What the actions need of their element. */
export interface DeckHost {
  readonly element: LitElement;
  readonly state: () => DeckState;
  /** Changes what is shown. */
  readonly set: (patch: Partial<DeckState>) => void;
  /** Null while there is no deck. */
  readonly view: () => DeckView | null;
  readonly today: () => Date;
  /** The page's seed; empty when it gave none. */
  readonly seed: () => string;
  readonly say: (text: string) => void;
  readonly clearSelection: () => void;
  readonly setPlan: (plan: unknown) => void;
  readonly hash: DeckHashController;
}

/** Cards in a draw. */
export const DRAWN = 3;

/** The practices of the draw that is open. */
export function drawnPractices({ deck, options }: DeckView): PracticeFacts[] {
  const shown = new Set(deck.shown);
  // In framework order, so that the same link draws the same whatever the order on the screen.
  const pool = deck.all.filter((facts) => shown.has(facts));
  return options.draw === null ? [] : drawPractices(pool, DRAWN, options.draw);
}

const FILE_TYPES = { md: 'text/markdown', csv: 'text/csv', json: 'application/json' } as const;

/** What a reader does with a deck, carried out on its element. */
export class DeckActor implements DeckActions {
  readonly #host: DeckHost;

  constructor(host: DeckHost) {
    this.#host = host;
  }

  get #options(): DeckOptions {
    return this.#host.state().options;
  }

  change(patch: Partial<DeckOptions>): void {
    const options = { ...this.#options, ...patch };
    this.#host.set({ options });
    this.#host.hash.write(options);
  }

  toggle(group: FilterGroup, value: string): void {
    this.change({ filters: toggleFilter(this.#options.filters, group, value) });
  }

  clear(group?: FilterGroup | 'query'): void {
    if (group === 'query') this.change({ query: '' });
    else this.change({ filters: group ? { ...this.#options.filters, [group]: [] } : NO_FILTERS });
    // The button that was pressed goes with what it cleared.
    void this.#focus('.count');
  }

  sort(sort: Sort | null): void {
    const again = sort === 'shuffled' && this.#options.sort === 'shuffled';
    const seed = (!again && this.#host.seed()) || newSeed(Math.random);
    this.change(sort === 'shuffled' ? { sort, seed } : { sort });
  }

  toggleFilters(open: boolean): void {
    this.#host.set({ filtersOpen: open });
    if (!open) void this.#focus('.filters-toggle');
  }

  showAllTags(): void {
    this.#host.set({ allTags: true });
    void this.#focus('.filter-group:last-of-type input');
  }

  unfollow(): void {
    this.#host.clearSelection();
    void this.#focus('.count');
  }

  draw(): void {
    const view = this.#host.view();
    if (!view) return;
    const last = drawnPractices(view).map(({ id }) => id);
    const opening = view.options.draw === null;
    const seed = (opening && this.#host.seed()) || freshSeed(view.deck.shown, DRAWN, last, Math.random);
    this.change({ draw: seed });
    const drawn = drawnPractices({ ...view, options: this.#options });
    this.#host.say(view.t('cards.drawn', { titles: view.t.list(drawn.map(({ node }) => node.title)) }));
    if (opening) void this.#focus('.draw-title');
  }

  closeDraw(): void {
    this.change({ draw: null });
    void this.#focus('.open-draw');
  }

  keep(id: string | null): void {
    const view = this.#host.view();
    if (view) this.#host.setPlan(withWeekPick(view.stored.plan, this.#host.today(), id));
  }

  copyLink(): void {
    void this.#copy(this.#host.hash.link(this.#options));
  }

  openPrint(kind: PrintKind): void {
    const view = this.#host.view();
    if (!view) return;
    this.#host.set({ print: firstPrintOptions(view, kind) });
    void this.#focus('.print-title');
  }

  setPrint(patch: Partial<PrintOptions>): void {
    const { print } = this.#host.state();
    if (print) this.#host.set({ print: { ...print, ...patch } });
  }

  closePrint(): void {
    this.#host.set({ print: null });
    void this.#focus('.open-print');
  }

  print(): void {
    const view = this.#host.view();
    if (view?.print) this.#print(printJob(view, view.print));
  }

  printDraw(): void {
    const view = this.#host.view();
    if (view) this.#print(deckJob(view, drawnPractices(view), false));
  }

  copyPlan(): void {
    const view = this.#host.view();
    if (view) void this.#copy(planText(planOf(view), planWords(view)));
  }

  savePlan(file: PlanFile): void {
    const view = this.#host.view();
    if (!view) return;
    const { t, model, stored } = view;
    const items = planOf(view);
    const words = planWords(view);
    const texts = {
      md: () => planMarkdown(items, words),
      csv: () => planCsv(items, words),
      json: () => planJson(items, stored.practices, model),
    };
    const blob = new Blob([texts[file]()], { type: `${FILE_TYPES[file]};charset=utf-8` });
    saveFile(blob, fileName(`${t('cards.plan')} ${model.framework.title}`, file));
  }

  #print(job: PrintJob): void {
    void printFrame(this.#host.element.renderRoot, job);
  }

  async #copy(text: string): Promise<void> {
    const key: MessageKey = (await copyText(text)) ? 'cards.copied' : 'cards.not-copied';
    const view = this.#host.view();
    if (view) this.#host.say(view.t(key));
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.element.updateComplete;
    focusOn(this.#host.element.renderRoot.querySelector<HTMLElement>(selector));
  }
}
