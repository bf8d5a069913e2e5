import { html } from 'lit';
import '../shared/more-words.js';
import { firstStatus, isPlanned } from '../../model/practices/deck-tools.js';
import { filterCount } from '../../model/practices/practice-filter.js';
import { practiceFacts, entryOf } from '../../model/practices/practice-facts.js';
import { planItems } from '../../model/practices/plan-export.js';
import { CARDS_PER_PAGE } from '../../model/practices/print-pages.js';
import { experiencesOf } from '../../model/selectors.js';
import { formatDay } from '../shared/practice/format-day.js';
import { statusLabel } from '../shared/practice/status-radios.js';
import { deckSheets } from './print/deck-sheets.js';
import { fitCells } from './print/fit-cells.js';
import { planSheet, handout } from './print/documents.js';
import { printStyles } from './print/print-styles.js';

/** What the print panel begins with: what is on the screen. */
function firstPrintOptions({ options, model }, kind) {
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
function printChoices({ deck, model, stored, }) {
    const first = firstStatus(model);
    const entry = (id) => entryOf(stored.practices, id);
    return {
        shown: deck.shown,
        all: deck.all,
        bookmarked: deck.all.filter(({ id }) => entry(id).bookmarked),
        plan: deck.all.filter(({ id }) => isPlanned(entry(id), first)),
    };
}
/** Sheets of paper a job takes, as far as that is known: a document is one at least. */
function printPages(view, print) {
    const choices = printChoices(view);
    if (print.kind === 'deck')
        return Math.ceil(choices[print.choice].length / CARDS_PER_PAGE) * (print.backs ? 2 : 1);
    return print.kind === 'plan' ? Math.min(1, choices.plan.length) : 1;
}
const planWords = ({ t }) => ({
    title: t('cards.plan'),
    practice: t('kind.practice'),
    experience: t('cards.group-experience'),
    status: t('cards.group-status'),
    bookmarked: t('cards.bookmarked'),
    reflections: t('cards.reflections'),
    steps: t('cards.steps-plan'),
});
/** The reader's plan in words. */
function planOf(view) {
    const { t, model, stored } = view;
    const labels = new Map(model.practices.statuses.map((status) => [status.id, statusLabel(status, t)]));
    return planItems(printChoices(view).plan, stored.practices, {
        status: (id) => labels.get(id) ?? id,
        day: (date) => formatDay(date, t),
    });
}
const job = ({ t, model }, title, content) => ({
    title: `${title} – ${model.framework.title}`,
    lang: t.locale,
    dir: t.dir,
    styles: [printStyles],
    content,
});
/** Some cards as a deck to cut out. */
const deckJob = (view, practices, backs) => ({
    ...job(view, view.t('cards.title'), deckSheets(view, practices, backs)),
    fit: fitCells,
});
/** What the print panel is set to, ready to print. */
function printJob(view, print) {
    const { model, t } = view;
    if (print.kind === 'deck')
        return deckJob(view, printChoices(view)[print.choice], print.backs);
    if (print.kind === 'plan')
        return job(view, t('cards.plan'), planSheet(view, planOf(view), planWords(view), print.notes));
    const experience = experiencesOf(model).find(({ id }) => id === print.experience) ?? experiencesOf(model)[0];
    if (!experience)
        return job(view, t('cards.print-toolkit'), html ``);
    const practices = practiceFacts(model).filter((facts) => facts.experience === experience);
    return job(view, experience.title, handout(view, experience, practices));
}

export { deckJob, firstPrintOptions, planOf, planWords, printChoices, printJob, printPages };
