import { html, type TemplateResult } from 'lit';
import '../shared/more-words.js';
import { firstStatus, isPlanned } from '../../model/practices/deck-tools.js';
import { filterCount } from '../../model/practices/practice-filter.js';
import { entryOf, practiceFacts, type PracticeFacts } from '../../model/practices/practice-facts.js';
import { planItems, type PlanItem, type PlanWords } from '../../model/practices/plan-export.js';
import { CARDS_PER_PAGE } from '../../model/practices/print-pages.js';
import { experiencesOf } from '../../model/selectors.js';
import { formatDay } from '../shared/practice/format-day.js';
import { statusLabel } from '../shared/practice/status-radios.js';
import type { PrintJob } from '../shared/print-frame.js';
import type { DeckView, PrintChoice, PrintKind, PrintOptions } from './deck-view.js';
import { deckSheets } from './print/deck-sheets.js';
import { fitCells } from './print/fit-cells.js';
import { handout, planSheet } from './print/documents.js';
import { printStyles } from './print/print-styles.js';

/** What is printed of a deck has no controls. */
type PaperView = Omit<DeckView, 'act'>;

/** What the print panel begins with: what is on the screen. */
export function firstPrintOptions({ options, model }: PaperView, kind: PrintKind): PrintOptions {
  const narrowed = filterCount(options.filters) > 0 || options.query.trim() !== '';
  return {
    kind,
    choice: options.plan ? 'plan' : narrowed ? 'shown' : 'all',
    experience: options.filters.experience[0] ?? experiencesOf(model)[0]?.id ?? '',
    backs: false,
    notes: false,
  };
}

/** The practices each choice of cards stands for. */
export function printChoices({
  deck,
  model,
  stored,
}: PaperView): Readonly<Record<PrintChoice, readonly PracticeFacts[]>> {
  const first = firstStatus(model);
  const entry = (id: string) => entryOf(stored.practices, id);
  return {
    shown: deck.shown,
    all: deck.all,
    bookmarked: deck.all.filter(({ id }) => entry(id).bookmarked),
    plan: deck.all.filter(({ id }) => isPlanned(entry(id), first)),
  };
}

/** Sheets of paper a job takes, as far as that is known: a document is one at least. */
export function printPages(view: PaperView, print: PrintOptions): number {
  const choices = printChoices(view);
  if (print.kind === 'deck')
    return Math.ceil(choices[print.choice].length / CARDS_PER_PAGE) * (print.backs ? 2 : 1);
  return print.kind === 'plan' ? Math.min(1, choices.plan.length) : 1;
}

export const planWords = ({ t }: PaperView): PlanWords => ({
  title: t('cards.plan'),
  practice: t('kind.practice'),
  experience: t('cards.group-experience'),
  status: t('cards.group-status'),
  bookmarked: t('cards.bookmarked'),
  reflections: t('cards.reflections'),
  steps: t('cards.steps-plan'),
});

/** The reader's plan in words. */
export function planOf(view: PaperView): PlanItem[] {
  const { t, model, stored } = view;
  const labels = new Map(model.practices.statuses.map((status) => [status.id, statusLabel(status, t)]));
  return planItems(printChoices(view).plan, stored.practices, {
    status: (id) => labels.get(id) ?? id,
    day: (date) => formatDay(date, t),
  });
}

const job = ({ t, model }: PaperView, title: string, content: TemplateResult): PrintJob => ({
  title: `${title} – ${model.framework.title}`,
  lang: t.locale,
  dir: t.dir,
  styles: [printStyles],
  content,
});

/** Some cards as a deck to cut out. */
export const deckJob = (view: PaperView, practices: readonly PracticeFacts[], backs: boolean): PrintJob => ({
  ...job(view, view.t('cards.title'), deckSheets(view, practices, backs)),
  fit: fitCells,
});

/** What the print panel is set to, ready to print. */
export function printJob(view: PaperView, print: PrintOptions): PrintJob {
  const { model, t } = view;
  if (print.kind === 'deck') return deckJob(view, printChoices(view)[print.choice], print.backs);
  if (print.kind === 'plan')
    return job(view, t('cards.plan'), planSheet(view, planOf(view), planWords(view), print.notes));
  const experience =
    experiencesOf(model).find(({ id }) => id === print.experience) ?? experiencesOf(model)[0];
  if (!experience) return job(view, t('cards.print-toolkit'), html``);
  const practices = practiceFacts(model).filter((facts) => facts.experience === experience);
  return job(view, experience.title, handout(view, experience, practices));
}
