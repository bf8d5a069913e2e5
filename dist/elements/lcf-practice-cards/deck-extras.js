import { addStrings } from '../../i18n/translator.js';
import { cardsMore } from '../../i18n/en/cards-more.js';
import { writeDeckHash } from '../../model/practices/deck-hash.js';
import { freshSeed, drawPractices } from '../../model/practices/draw.js';
import { planText, planJson, planCsv, planMarkdown } from '../../model/practices/plan-export.js';
import { findPractice } from '../../model/practices/practice-facts.js';
import { weekPick, withWeekPick } from '../../model/practices/week-pick.js';
import { copyText } from '../shared/copy-text.js';
import { printFrame } from '../shared/print-frame.js';
import { saveFile, fileName } from '../shared/save-file.js';
import { DeckActor } from './deck-actor.js';
import { isSynced } from './is-synced.js';
import { extraStyles } from './extra-styles.js';
import { drawTemplate } from './draw-template.js';
import { planTools } from './plan-tools.js';
import { printPanel } from './print-panel.js';
import { firstPrintOptions, printJob, deckJob, planWords, planOf } from './printing.js';

addStrings(cardsMore);
/** Cards in a draw. */
const DRAWN = 3;
/** The practices of the draw that is open. */
function drawnPractices({ deck, options }) {
    const shown = new Set(deck.shown);
    // In framework order, so that the same link draws the same whatever the order on the screen.
    const pool = deck.all.filter((facts) => shown.has(facts));
    return options.draw === null ? [] : drawPractices(pool, DRAWN, options.draw);
}
const FILE_TYPES = { md: 'text/markdown', csv: 'text/csv', json: 'application/json' };
/** Draw three, the plan's files, and print: what most readers never ask for, fetched when one does. */
class DeckExtras extends DeckActor {
    #offerUndo;
    constructor(host, offerUndo) {
        super(host);
        this.styles = extraStyles;
        this.#offerUndo = offerUndo;
    }
    renderDraw(view) {
        return drawTemplate({ ...view, act: this }, drawnPractices(view), this.today, isSynced(this.host.element));
    }
    renderPrint(view, print) {
        return printPanel({ ...view, act: this }, print);
    }
    renderPlan(view) {
        return planTools({ ...view, act: this });
    }
    draw() {
        const view = this.host.view();
        if (!view)
            return;
        const last = drawnPractices(view).map(({ id }) => id);
        const opening = view.options.draw === null;
        const seed = (opening && this.host.seed()) || freshSeed(view.deck.shown, DRAWN, last, Math.random);
        this.change({ draw: seed });
        const drawn = drawnPractices({ ...view, options: this.options });
        this.host.say(view.t('cards.drawn', { titles: view.t.list(drawn.map(({ node }) => node.title)) }));
        if (opening)
            void this.focus('.draw-title');
    }
    closeDraw() {
        this.change({ draw: null });
        void this.focus('.open-draw');
    }
    keep(id) {
        const view = this.host.view();
        if (!view)
            return;
        const { t, model, stored } = view;
        const before = weekPick(stored.plan, this.today);
        this.host.setPlan(withWeekPick(stored.plan, this.today, id));
        // The one before may be on no screen any more.
        if (id === null || before === null)
            return;
        const title = findPractice(model, id)?.node.title ?? id;
        this.#offerUndo(t('cards.note-for', { action: t('cards.kept'), title }), () => this.keep(before));
    }
    copyLink() {
        const url = new URL(location.href);
        url.hash = writeDeckHash(location.hash, this.options);
        void this.#copy(url.href);
    }
    openPrint(kind) {
        const view = this.host.view();
        if (!view)
            return;
        this.host.act.set({ print: firstPrintOptions(view, kind) });
        void this.focus('.print-title');
    }
    setPrint(patch) {
        const { print } = this.host.state();
        if (print)
            this.host.act.set({ print: { ...print, ...patch } });
    }
    print() {
        const view = this.host.view();
        if (view?.print)
            this.#print(printJob(view, view.print));
    }
    printDraw() {
        const view = this.host.view();
        if (view)
            this.#print(deckJob(view, drawnPractices(view), false));
    }
    copyPlan() {
        const view = this.host.view();
        if (view)
            void this.#copy(planText(planOf(view), planWords(view)));
    }
    savePlan(file) {
        const view = this.host.view();
        if (!view)
            return;
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
    #print(job) {
        void printFrame(this.host.element.renderRoot, job);
    }
    async #copy(text) {
        const key = (await copyText(text)) ? 'cards.copied' : 'cards.not-copied';
        const view = this.host.view();
        if (view)
            this.host.say(view.t(key));
    }
}

export { DeckExtras };
