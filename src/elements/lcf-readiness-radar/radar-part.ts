import { css, html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import '../../model/content/built-in-texts.js';
import { ExtraController } from '../../controllers/extra-controller.js';
import { PartSizeController } from '../../controllers/part-size-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { TextMeasureController } from '../../controllers/text-measure-controller.js';
import { chipStyles } from '../../styles/chip-styles.js';
import { rulerStyles } from '../../styles/ruler-styles.js';
import { copyText } from '../shared/copy-text.js';
import { widgetTitle } from '../shared/widget-title.js';
import type { WidgetBody } from '../widget/body-widget.js';
import { provide } from '../widget/parts-at-hand.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import { chartStyles } from './chart-styles.js';
import { AxisController } from './axis-controller.js';
import { ChoiceController } from './choice-controller.js';
import { dotsStyles } from './dots-styles.js';
import { exportMenu, type ExportKind } from './export-menu.js';
import type * as Saving from './exports.js';
import { FileDropController } from './file-drop-controller.js';
import { keyAction, type KeyAction } from './keys.js';
import { Last } from './last.js';
import { FEWEST_AXES, partsFor, RADAR_VIEWS, tabsFor, type LayoutInput } from './layouts.js';
import type { PictureView } from './picture.js';
import type { RadarHost } from './radar-host.js';
import { drawRadar, type RadarDrawing, type StageMemory } from './radar-chart.js';
import { radarStyles } from './radar-styles.js';
import { requestOf, type Request } from './requests.js';
import { chosenText, type Results } from './results.js';
import { ResultsMemory } from './results-memory.js';
import { ResponsesController } from './responses-controller.js';
import { labelFont, resultsBody, type Sections } from './sections.js';
import { sortedText } from './table.js';
import { tableStyles } from './table-styles.js';
import { radar } from '../../i18n/en/radar.js';
import { addStrings, type MessageKey, type MessageParams, type Translator } from '../../i18n/translator.js';

addStrings(radar);

type SavingPart = typeof Saving;

const hasRadar = ({ rows }: Results): boolean => rows.length >= FEWEST_AXES;

/** All of the radar but its tag: what it shows, what a reader chooses, and what is saved. */
export class RadarPart implements WidgetBody {
  readonly styles = css`
    ${rulerStyles}
    ${chipStyles}
    ${radarStyles}
    ${chartStyles}
    ${dotsStyles}
    ${tableStyles}
  `;
  readonly #host: RadarHost;
  readonly #chart: PartSizeController;
  readonly #text: TextMeasureController;
  readonly #choice: ChoiceController;
  readonly #axes: AxisController;
  readonly #answers: ResponsesController;
  readonly #saving: ExtraController<SavingPart>;
  readonly #drop: FileDropController;
  readonly #print: PrintController;
  readonly #memory = new ResultsMemory();
  readonly #drawings = new Last<RadarDrawing>();
  readonly #stages: StageMemory = new Last();
  #drawing: RadarDrawing | null = null;
  #isDrawn = false;
  #isMenuOpen = false;
  /** The address of this view where it could not be copied. */
  #link: string | null = null;

  constructor(host: RadarHost) {
    const { element } = host;
    this.#host = host;
    this.#chart = new PartSizeController(element, '.chart');
    this.#text = new TextMeasureController(element);
    this.#choice = new ChoiceController(element);
    this.#axes = new AxisController(element);
    this.#answers = new ResponsesController(element);
    this.#saving = new ExtraController<SavingPart>(element, () => import('./exports.js'));
    this.#drop = new FileDropController(element, (files) => void this.#answers.add(files));
    this.#print = new PrintController(element, () => host.flush());
  }

  /** True once all is drawn: before the font is known there are only boxes. */
  get isComplete(): boolean {
    return this.#isDrawn;
  }

  /** Before each render. */
  update(changed: PropertyValues): void {
    if (changed.has('view')) this.#choice.showTab(null);
    if (changed.has('series')) this.#choice.resetSeries();
    const view = this.#host.view();
    const model = this.#host.model();
    if (!view) return;
    if (model) this.#answers.follow(model, view.model, view.t);
    this.#tellReports(view.t);
  }

  render(view: WidgetView): TemplateResult {
    const results = this.#results(view);
    const { t } = view;
    this.#isDrawn ||= this.#text.font !== null;
    return html`
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
        ${
          this.#drop.isOver
            ? html`
                <p class="drop-hint">${t('radar.files-drop')}</p>
              `
            : nothing
        }
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

  #t(key: MessageKey, params?: MessageParams): string {
    return this.#host.view()?.t(key, params) ?? '';
  }

  #showMenu(isOpen: boolean): void {
    if (isOpen === this.#isMenuOpen) return;
    this.#isMenuOpen = isOpen;
    this.#host.element.requestUpdate();
  }

  #results(view: WidgetView): Results {
    const { slots, isTargetShown } = this.#choice;
    const added = this.#answers.seriesFor(view.t);
    return this.#memory.results(view, { only: this.#host.element.series, slots, isTargetShown, added });
  }

  #layoutInput({ rows }: Results): LayoutInput {
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
  #drawingOf(results: Results): RadarDrawing | null {
    const { font } = this.#text;
    const { width } = this.#chart;
    if (!font || width === 0) return null;
    this.#drawing = this.#drawings.for([results, width, font.key], () =>
      drawRadar(results, results.shown, {
        width,
        ...labelFont(font),
        font: font.key,
        memory: this.#stages,
      }),
    );
    return this.#drawing;
  }

  #sections(view: WidgetView, results: Results): Sections {
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

  readonly #handleClick = (event: Event): void => {
    const asked = requestOf(event);
    if (asked) this.#act(asked.request, asked.value);
    else this.#showMenu(false);
  };

  #act(request: Request, value: string): void {
    const view = this.#host.view();
    if (!view) return;
    const results = this.#results(view);
    if (this.#choice.act(request, value, results)) {
      if (request === 'sort') this.#host.announce(sortedText(results, this.#choice.sorting));
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
          this.#host.element.renderRoot.querySelector<HTMLInputElement>('.picker')?.click();
        else this.#answers.clear();
        break;
      case 'table':
        if (tabsFor(this.#layoutInput(results)).length > 0) this.#choice.showTab('table');
        this.#focus('.table-section');
        break;
      case 'link':
        void this.#copyLink();
    }
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const view = this.#host.view();
    const action = keyAction(event, {
      rtl: view?.t.dir === 'rtl',
      isMenuOpen: this.#isMenuOpen,
      tabs: view ? tabsFor(this.#layoutInput(this.#results(view))) : [],
      axes: this.#drawing?.frame.axes.length ?? 0,
      hasChoice: this.#host.selection() !== null,
    });
    if (!action) return;
    event.preventDefault();
    this.#follow(action);
  };

  #follow(action: KeyAction): void {
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

  readonly #handleFocusOut = (event: FocusEvent): void => {
    this.#axes.handleLeave();
    const next = event.relatedTarget as Element | null;
    if (this.#isMenuOpen && next && !next.closest('.export')) this.#showMenu(false);
  };

  /** Says what came of the files that a reader brought, or that they are gone. */
  #tellReports(t: Translator): void {
    const news = this.#answers.news(t);
    if (news?.isGone) this.#choice.resetSeries();
    if (news) this.#host.announce(news.text);
  }

  #chooseAxis(axis: number): void {
    const view = this.#host.view();
    const id = view && this.#results(view).rows[axis]?.condition.id;
    if (id) this.#choose(id);
  }

  /** A second press lets go. */
  #choose(id: string | null): void {
    const chosen = id === this.#host.selection() ? null : id;
    this.#host.select(chosen);
    const view = this.#host.view();
    if (view) this.#host.announce(chosenText(this.#results(view), chosen));
  }

  #export(kind: string): void {
    if (kind === 'menu') {
      this.#showMenu(!this.#isMenuOpen);
      return;
    }
    this.#showMenu(false);
    this.#focus('[data-export="menu"]');
    void this.#save(kind as ExportKind);
  }

  async #save(kind: ExportKind): Promise<void> {
    try {
      if (kind === 'print') globalThis.print();
      else if (kind === 'csv') await this.downloadCsv();
      else if (kind === 'json') await this.downloadJson();
      else {
        const [view, type] = kind.split('-') as [PictureView, 'svg' | 'png'];
        await this.downloadImage(type, view);
      }
    } catch {
      this.#host.announce(this.#t(this.#saving.failed ? 'common.part-missing' : 'radar.export-failed'));
    }
  }

  async #copyLink(): Promise<void> {
    const results = this.#shownResults;
    if (!results) return;
    const link = this.#choice.link(results);
    const isCopied = await copyText(link);
    this.#link = isCopied ? null : link;
    this.#host.element.requestUpdate();
    this.#host.announce(this.#t(isCopied ? 'radar.link-copied' : 'radar.link-failed'));
  }

  #focus(selector: string): void {
    void this.#host.element.updateComplete.then(() =>
      this.#host.element.renderRoot.querySelector<HTMLElement>(selector)?.focus(),
    );
  }

  /** What may be saved; null while there is nothing. */
  get #shownResults(): Results | null {
    const view = this.#host.view();
    const results = view && this.#results(view);
    return results && results.shown.length > 0 ? results : null;
  }

  downloadCsv(): Promise<void> {
    return this.#deliver('csv', ({ csvFile }, results) => csvFile(results));
  }

  downloadJson(): Promise<void> {
    return this.#deliver('json', ({ jsonFile }, results) => jsonFile(results));
  }

  downloadImage(type: 'svg' | 'png', view: PictureView): Promise<void> {
    return this.#deliver(type, ({ imageFile }, results) => {
      const shown = hasRadar(results) ? view : 'dots';
      const { font } = this.#text;
      const place = this.#host.element.renderRoot.querySelector<HTMLElement>('.lcf-root');
      return font && place ? imageFile(type, shown, results, font, place, this.#host.rootClass()) : null;
    });
  }

  async #deliver(
    extension: string,
    make: (part: SavingPart, results: Results) => Blob | Promise<Blob> | null,
  ): Promise<void> {
    const part = await this.#saving.load();
    if (!part) throw new Error('What saves files could not be loaded.');
    const results = this.#shownResults;
    const file = results && (await make(part, results));
    if (file)
      this.#host.announce(this.#t('radar.exported', { name: part.deliver(results, file, extension) }));
  }
}

provide('lcf-readiness-radar', RadarPart);
