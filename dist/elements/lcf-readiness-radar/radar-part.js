import { css, nothing, html } from 'lit';
import '../../model/content/built-in-texts.js';
import { ExtraController } from '../../controllers/extra-controller.js';
import { PartSizeController } from '../../controllers/part-size-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { TextMeasureController } from '../../controllers/text-measure-controller.js';
import { chipStyles } from '../../styles/chip-styles.js';
import { rulerStyles } from '../../styles/ruler-styles.js';
import { copyText } from '../shared/copy-text.js';
import { widgetTitle } from '../shared/widget-title.js';
import { provide } from '../widget/parts-at-hand.js';
import { chartStyles } from './chart-styles.js';
import { AxisController } from './axis-controller.js';
import { ChoiceController } from './choice-controller.js';
import { dotsStyles } from './dots-styles.js';
import { exportMenu } from './export-menu.js';
import { FileDropController } from './file-drop-controller.js';
import { keyAction } from './keys.js';
import { Last } from './last.js';
import { tabsFor, RADAR_VIEWS, partsFor, FEWEST_AXES } from './layouts.js';
import { drawRadar } from './radar-chart.js';
import { radarStyles } from './radar-styles.js';
import { requestOf } from './requests.js';
import { chosenText } from './results.js';
import { ResultsMemory } from './results-memory.js';
import { ResponsesController } from './responses-controller.js';
import { resultsBody, labelFont } from './sections.js';
import { sortedText } from './table.js';
import { tableStyles } from './table-styles.js';
import { radar } from '../../i18n/en/radar.js';
import { addStrings } from '../../i18n/translator.js';

addStrings(radar);
const hasRadar = ({ rows }) => rows.length >= FEWEST_AXES;
/** All of the radar but its tag: what it shows, what a reader chooses, and what is saved. */
class RadarPart {
    #host;
    #chart;
    #text;
    #choice;
    #axes;
    #answers;
    #saving;
    #drop;
    #print;
    #memory;
    #drawings;
    #stages;
    #drawing;
    #isDrawn;
    #isMenuOpen;
    /** The address of this view where it could not be copied. */
    #link;
    constructor(host) {
        this.styles = css `
    ${rulerStyles}
    ${chipStyles}
    ${radarStyles}
    ${chartStyles}
    ${dotsStyles}
    ${tableStyles}
  `;
        this.#memory = new ResultsMemory();
        this.#drawings = new Last();
        this.#stages = new Last();
        this.#drawing = null;
        this.#isDrawn = false;
        this.#isMenuOpen = false;
        /** The address of this view where it could not be copied. */
        this.#link = null;
        this.#handleClick = (event) => {
            const asked = requestOf(event);
            if (asked)
                this.#act(asked.request, asked.value);
            else
                this.#showMenu(false);
        };
        this.#handleKeydown = (event) => {
            const view = this.#host.view();
            const action = keyAction(event, {
                rtl: view?.t.dir === 'rtl',
                isMenuOpen: this.#isMenuOpen,
                tabs: view ? tabsFor(this.#layoutInput(this.#results(view))) : [],
                axes: this.#drawing?.frame.axes.length ?? 0,
                hasChoice: this.#host.selection() !== null,
            });
            if (!action)
                return;
            event.preventDefault();
            this.#follow(action);
        };
        this.#handleFocusOut = (event) => {
            this.#axes.handleLeave();
            const next = event.relatedTarget;
            if (this.#isMenuOpen && next && !next.closest('.export'))
                this.#showMenu(false);
        };
        const { element } = host;
        this.#host = host;
        this.#chart = new PartSizeController(element, '.chart');
        this.#text = new TextMeasureController(element);
        this.#choice = new ChoiceController(element);
        this.#axes = new AxisController(element);
        this.#answers = new ResponsesController(element);
        this.#saving = new ExtraController(element, () => import('./exports.js'));
        this.#drop = new FileDropController(element, (files) => void this.#answers.add(files));
        this.#print = new PrintController(element, () => host.flush());
    }
    /** True once all is drawn: before the font is known there are only boxes. */
    get isComplete() {
        return this.#isDrawn;
    }
    /** Before each render. */
    update(changed) {
        if (changed.has('view'))
            this.#choice.showTab(null);
        if (changed.has('series'))
            this.#choice.resetSeries();
        const view = this.#host.view();
        const model = this.#host.model();
        if (!view)
            return;
        if (model)
            this.#answers.follow(model, view.model, view.t);
        this.#tellReports(view.t);
    }
    render(view) {
        const results = this.#results(view);
        const { t } = view;
        this.#isDrawn ||= this.#text.font !== null;
        return html `
      <div
        class="frame ${this.#drop.isOver ? 'dropping' : ''}"
        @click=${this.#handleClick}
        @keydown=${this.#handleKeydown}
        @pointerover=${this.#axes.handlePoint}
        @pointerleave=${this.#axes.handleLeave}
        @focusin=${this.#axes.handlePoint}
        @input=${this.#choice.handleInput}
        @focusout=${this.#handleFocusOut}
        @dragover=${this.#drop.handleDrag}
        @dragleave=${this.#drop.handleDrag}
        @drop=${this.#drop.handleDrop}
      >
        <span class="ruler" aria-hidden="true">${results.rows[0]?.condition.title} 0123</span>
        <div class="widget-header" part="header">
          <div>${widgetTitle(view, t('radar.title'), view.model.framework.title)}</div>
          ${results.shown.length > 0 ? exportMenu(t, this.#isMenuOpen, hasRadar(results)) : nothing}
        </div>
        ${this.#drop.isOver
            ? html `
                <p class="drop-hint">${t('radar.files-drop')}</p>
              `
            : nothing}
        ${resultsBody(this.#sections(view, results))}
        <input
          class="picker"
          type="file"
          multiple
          hidden
          accept=".csv,.tsv,.txt,.json"
          @change=${this.#drop.handlePick}
        />
      </div>
    `;
    }
    #t(key, params) {
        return this.#host.view()?.t(key, params) ?? '';
    }
    #showMenu(isOpen) {
        if (isOpen === this.#isMenuOpen)
            return;
        this.#isMenuOpen = isOpen;
        this.#host.element.requestUpdate();
    }
    #results(view) {
        const { slots, isTargetShown } = this.#choice;
        const added = this.#answers.seriesFor(view.t);
        return this.#memory.results(view, { only: this.#host.element.series, slots, isTargetShown, added });
    }
    #layoutInput({ rows }) {
        const asked = RADAR_VIEWS.find((name) => name === this.#host.element.view) ?? null;
        // On paper there is nothing to switch: everything is shown.
        const width = this.#print.printing ? 0 : this.#host.width();
        return {
            width,
            base: this.#text.font?.base ?? 16,
            asked: this.#print.printing ? null : asked,
            axes: rows.length,
            hasSummary: !this.#host.element.noTakeaways,
        };
    }
    /** Worked out again only when the figures, the room or the font have changed; null before the font is known. */
    #drawingOf(results) {
        const { font } = this.#text;
        const { width } = this.#chart;
        if (!font || width === 0)
            return null;
        this.#drawing = this.#drawings.for([results, width, font.key], () => drawRadar(results, results.shown, {
            width,
            ...labelFont(font),
            font: font.key,
            memory: this.#stages,
        }));
        return this.#drawing;
    }
    #sections(view, results) {
        const input = this.#layoutInput(results);
        const tabs = tabsFor(input);
        return {
            view,
            results,
            tabs,
            parts: partsFor(tabs, this.#choice.tab, input),
            hasTakeaways: !this.#host.element.noTakeaways,
            sorting: this.#choice.sorting,
            search: this.#choice.search,
            drawing: this.#drawingOf(results),
            font: this.#text.font,
            activeAxis: this.#axes.active,
            currentAxis: Math.min(this.#axes.current, results.rows.length - 1),
            files: this.#answers.render(view.t),
            link: this.#link,
            isPaper: this.#print.printing,
        };
    }
    #handleClick;
    #act(request, value) {
        const view = this.#host.view();
        if (!view)
            return;
        const results = this.#results(view);
        if (this.#choice.act(request, value, results)) {
            if (request === 'sort')
                this.#host.announce(sortedText(results, this.#choice.sorting));
            return;
        }
        switch (request) {
            case 'axis':
                this.#chooseAxis(Number(value));
                break;
            case 'condition':
                this.#choose(value);
                break;
            case 'export':
                this.#export(value);
                break;
            case 'files':
                if (value === 'add')
                    this.#host.element.renderRoot.querySelector('.picker')?.click();
                else
                    this.#answers.clear();
                break;
            case 'table':
                if (tabsFor(this.#layoutInput(results)).length > 0)
                    this.#choice.showTab('table');
                this.#focus('.table-section');
                break;
            case 'link':
                void this.#copyLink();
        }
    }
    #handleKeydown;
    #follow(action) {
        switch (action.kind) {
            case 'close-menu':
                this.#showMenu(false);
                this.#focus('[data-export="menu"]');
                break;
            case 'tab':
                this.#choice.showTab(action.tab);
                this.#focus(`[data-tab="${action.tab}"]`);
                break;
            case 'choose':
                this.#chooseAxis(action.axis);
                break;
            case 'clear':
                this.#choose(null);
                break;
            case 'move':
                this.#axes.move(action.axis);
                this.#focus(`[data-axis="${action.axis}"]`);
        }
    }
    #handleFocusOut;
    /** Says what came of the files that a reader brought, or that they are gone. */
    #tellReports(t) {
        const news = this.#answers.news(t);
        if (news?.isGone)
            this.#choice.resetSeries();
        if (news)
            this.#host.announce(news.text);
    }
    #chooseAxis(axis) {
        const view = this.#host.view();
        const id = view && this.#results(view).rows[axis]?.condition.id;
        if (id)
            this.#choose(id);
    }
    /** A second press lets go. */
    #choose(id) {
        const chosen = id === this.#host.selection() ? null : id;
        this.#host.select(chosen);
        const view = this.#host.view();
        if (view)
            this.#host.announce(chosenText(this.#results(view), chosen));
    }
    #export(kind) {
        if (kind === 'menu') {
            this.#showMenu(!this.#isMenuOpen);
            return;
        }
        this.#showMenu(false);
        this.#focus('[data-export="menu"]');
        void this.#save(kind);
    }
    async #save(kind) {
        try {
            if (kind === 'print')
                globalThis.print();
            else if (kind === 'csv')
                await this.downloadCsv();
            else if (kind === 'json')
                await this.downloadJson();
            else {
                const [view, type] = kind.split('-');
                await this.downloadImage(type, view);
            }
        }
        catch {
            this.#host.announce(this.#t(this.#saving.failed ? 'common.part-missing' : 'radar.export-failed'));
        }
    }
    async #copyLink() {
        const results = this.#shownResults;
        if (!results)
            return;
        const link = this.#choice.link(results);
        const isCopied = await copyText(link);
        this.#link = isCopied ? null : link;
        this.#host.element.requestUpdate();
        this.#host.announce(this.#t(isCopied ? 'radar.link-copied' : 'radar.link-failed'));
    }
    #focus(selector) {
        void this.#host.element.updateComplete.then(() => this.#host.element.renderRoot.querySelector(selector)?.focus());
    }
    /** What may be saved; null while there is nothing. */
    get #shownResults() {
        const view = this.#host.view();
        const results = view && this.#results(view);
        return results && results.shown.length > 0 ? results : null;
    }
    downloadCsv() {
        return this.#deliver('csv', ({ csvFile }, results) => csvFile(results));
    }
    downloadJson() {
        return this.#deliver('json', ({ jsonFile }, results) => jsonFile(results));
    }
    downloadImage(type, view) {
        return this.#deliver(type, ({ imageFile }, results) => {
            const shown = hasRadar(results) ? view : 'dots';
            const { font } = this.#text;
            const place = this.#host.element.renderRoot.querySelector('.lcf-root');
            return font && place ? imageFile(type, shown, results, font, place, this.#host.rootClass()) : null;
        });
    }
    async #deliver(extension, make) {
        const part = await this.#saving.load();
        if (!part)
            throw new Error('What saves files could not be loaded.');
        const results = this.#shownResults;
        const file = results && (await make(part, results));
        if (file)
            this.#host.announce(this.#t('radar.exported', { name: part.deliver(results, file, extension) }));
    }
}
provide('lcf-readiness-radar', RadarPart);

export { RadarPart };
