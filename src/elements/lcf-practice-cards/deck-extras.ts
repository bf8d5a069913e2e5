import type { CSSResult } from 'lit';
import type { MessageKey } from '../../i18n/translator.js';
import { addStrings } from '../../i18n/translator.js';
import { cardsMore } from '../../i18n/en/cards-more.js';
import { writeDeckHash } from '../../model/practices/deck-hash.js';
import { drawPractices, freshSeed } from '../../model/practices/draw.js';
import { planCsv, planJson, planMarkdown, planText } from '../../model/practices/plan-export.js';
import { findPractice, type PracticeFacts } from '../../model/practices/practice-facts.js';
import { weekPick, withWeekPick } from '../../model/practices/week-pick.js';
import { copyText } from '../shared/copy-text.js';
import { printFrame, type PrintJob } from '../shared/print-frame.js';
import { fileName, saveFile } from '../shared/save-file.js';
import { DeckActor, type DeckHost } from './deck-actor.js';
import type { DeckView, Extras, PlanFile, PrintKind, PrintOptions } from './deck-view.js';
import { isSynced } from './is-synced.js';
import { extraStyles } from './extra-styles.js';
import { drawTemplate } from './draw-template.js';
import { planTools } from './plan-tools.js';
import { printPanel } from './print-panel.js';
import { deckJob, firstPrintOptions, planOf, planWords, printJob } from './printing.js';

addStrings(cardsMore);

/** Cards in a draw. */
const DRAWN = 3;

/** The practices of the draw that is open. */
function drawnPractices({ deck, options }: DeckView): PracticeFacts[] {
  const shown = new Set(deck.shown);
  // In framework order, so that the same link draws the same whatever the order on the screen.
  const pool = deck.all.filter((facts) => shown.has(facts));
  return options.draw === null ? [] : drawPractices(pool, DRAWN, options.draw);
}

const FILE_TYPES = { md: 'text/markdown', csv: 'text/csv', json: 'application/json' } as const;

/** Draw three, the plan's files, and print: what most readers never ask for, fetched when one does. */
export class DeckExtras extends DeckActor implements Extras {
  readonly styles: CSSResult = extraStyles;
  readonly #offerUndo: (message: string, run: () => void) => void;

  constructor(host: DeckHost, offerUndo: (message: string, run: () => void) => void) {
    super(host);
    this.#offerUndo = offerUndo;
  }

  renderDraw(view: DeckView): unknown {
    return drawTemplate(
      { ...view, act: this },
      drawnPractices(view),
      this.today,
      isSynced(this.host.element),
    );
  }

  renderPrint(view: DeckView, print: PrintOptions): unknown {
    return printPanel({ ...view, act: this }, print);
  }

  renderPlan(view: DeckView): unknown {
    return planTools({ ...view, act: this });
  }

  draw(): void {
    const view = this.host.view();
    if (!view) return;
    const last = drawnPractices(view).map(({ id }) => id);
    const opening = view.options.draw === null;
    const seed = (opening && this.host.seed()) || freshSeed(view.deck.shown, DRAWN, last, Math.random);
    this.change({ draw: seed });
    const drawn = drawnPractices({ ...view, options: this.options });
    this.host.say(view.t('cards.drawn', { titles: view.t.list(drawn.map(({ node }) => node.title)) }));
    if (opening) void this.focus('.draw-title');
  }

  closeDraw(): void {
    this.change({ draw: null });
    void this.focus('.open-draw');
  }

  keep(id: string | null): void {
    const view = this.host.view();
    if (!view) return;
    const { t, model, stored } = view;
    const before = weekPick(stored.plan, this.today);
    this.host.setPlan(withWeekPick(stored.plan, this.today, id));
    // The one before may be on no screen any more.
    if (id === null || before === null) return;
    const title = findPractice(model, id)?.node.title ?? id;
    this.#offerUndo(t('cards.note-for', { action: t('cards.kept'), title }), () => this.keep(before));
  }

  copyLink(): void {
    const url = new URL(location.href);
    url.hash = writeDeckHash(location.hash, this.options);
    void this.#copy(url.href);
  }

  openPrint(kind: PrintKind): void {
    const view = this.host.view();
    if (!view) return;
    this.host.act.set({ print: firstPrintOptions(view, kind) });
    void this.focus('.print-title');
  }

  setPrint(patch: Partial<PrintOptions>): void {
    const { print } = this.host.state();
    if (print) this.host.act.set({ print: { ...print, ...patch } });
  }

  print(): void {
    const view = this.host.view();
    if (view?.print) this.#print(printJob(view, view.print));
  }

  printDraw(): void {
    const view = this.host.view();
    if (view) this.#print(deckJob(view, drawnPractices(view), false));
  }

  copyPlan(): void {
    const view = this.host.view();
    if (view) void this.#copy(planText(planOf(view), planWords(view)));
  }

  savePlan(file: PlanFile): void {
    const view = this.host.view();
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
    void printFrame(this.host.element.renderRoot, job);
  }

  async #copy(text: string): Promise<void> {
    const key: MessageKey = (await copyText(text)) ? 'cards.copied' : 'cards.not-copied';
    const view = this.host.view();
    if (view) this.host.say(view.t(key));
  }
}
