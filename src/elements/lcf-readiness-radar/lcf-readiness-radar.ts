import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ExtraController } from '../../controllers/extra-controller.js';
import { PartSizeController } from '../../controllers/part-size-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { TextMeasureController } from '../../controllers/text-measure-controller.js';
import { copyText } from '../shared/copy-text.js';
import { LcfWidget, type WidgetView } from '../widget/lcf-widget.js';
import { chartStyles } from './chart-styles.js';
import { AxisController } from './axis-controller.js';
import { ChoiceController } from './choice-controller.js';
import { dotsStyles } from './dots-styles.js';
import { exportMenu, type ExportKind } from './export-menu.js';
import type * as Saving from './exports.js';
import { FileDropController } from './file-drop-controller.js';
import { keyAction, type KeyAction } from './keys.js';
import { Last } from './last.js';
import { partsFor, RADAR_VIEWS, tabsFor, type LayoutInput, type RadarViewName } from './layouts.js';
import { drawRadar, type RadarDrawing } from './radar-chart.js';
import { radarStyles } from './radar-styles.js';
import { chosenText, type Results } from './results.js';
import { ResultsMemory } from './results-memory.js';
import { ResponsesController } from './responses-controller.js';
import { labelFont, resultsBody, type Sections } from './sections.js';
import { tableStyles } from './table-styles.js';
import { radar } from '../../i18n/en/radar.js';
import { addStrings } from '../../i18n/translator.js';

addStrings(radar);

/** Text of every kind of letter: its box changes with the font. */
const RULER_TEXT = 'Learner-Centered 0123 مرحبا';
/** What a control in the templates asks for: one `data-` attribute each. */
const REQUESTS = [
  'series',
  'target',
  'axis',
  'condition',
  'sort',
  'tab',
  'export',
  'files',
  'link',
  'more',
] as const;
type Request = (typeof REQUESTS)[number];
type SavingPart = typeof Saving;
const REQUEST_SELECTOR = REQUESTS.map((name) => `[data-${name}]`).join();

/**
 * Readiness results: a radar, the spread of answers and a table, for the groups a reader chooses. Groups that are
 * too small to show stay hidden everywhere, also in files.
 *
 * @summary See readiness: groups, time points, target, gaps, and what to work on.
 * @fires {CustomEvent<SelectDetail>} lcf-select - A reader chose a condition, or nothing. Bubbles, composed.
 * @fires {CustomEvent<ReadyDetail>} lcf-ready - The results are shown for the first time. Bubbles, composed.
 * @fires {CustomEvent<ConfigErrorDetail>} lcf-config-error - The config has problems. Bubbles, composed.
 * @slot - Shown until the results can be, and when the config cannot be loaded.
 * @csspart base - The wrapper of everything.
 * @csspart heading - The title.
 * @csspart legend - The groups and the target, as controls.
 * @csspart series - One of them.
 * @csspart series-hidden - A group that is too small to show.
 * @csspart takeaways - The sentences on top.
 * @csspart takeaway-title - The title of one of them.
 * @csspart tabs - The switch between views.
 * @csspart tab - One of its buttons.
 * @csspart section-heading - The title of a view.
 * @csspart radar - The radar.
 * @csspart axis - One condition of it.
 * @csspart readout - The figures of one condition.
 * @csspart key - What the numbers around a narrow radar stand for.
 * @csspart dots - The spread.
 * @csspart dots-row - One condition of it.
 * @csspart table - The table.
 * @csspart export - The export button and its list.
 * @csspart notes - What is hidden and how the scale runs.
 * @csspart files - The answer files that were read.
 * @csspart tools - Adding answers, and the link to the view.
 * @csspart message - What stands here while there are no results.
 * @cssprop [--lcf-font] - Font family; default: the page's.
 * @cssprop [--lcf-font-size=max(1rem, 15px)] - The base of all sizes.
 * @cssprop [--lcf-padding] - Space around; `0` puts the results flush with the page.
 * @example
 * <lcf-readiness-radar view="dots" series="staff-2026 leaders-2026"></lcf-readiness-radar>
 */
export class LcfReadinessRadar extends LcfWidget {
  static {
    // Sizes and fonts are known only once something is drawn, so a second update follows the first.
    this.disableWarning?.('change-in-update');
  }

  static override styles = [...LcfWidget.styles, radarStyles, chartStyles, dotsStyles, tableStyles];

  /** One view in the place of all: `radar`, `dots` or `table`. A reader may switch. */
  @property() view: RadarViewName | undefined = undefined;
  /** Ids of the series to offer, separated by spaces; default: all. */
  @property() series: string | undefined = undefined;
  /** Leave out the sentences on top. */
  @property({ type: Boolean, attribute: 'no-takeaways' }) noTakeaways = false;

  @state() private isMenuOpen = false;
  /** The address of this view where it could not be copied. */
  @state() private link: string | null = null;

  readonly #chart = new PartSizeController(this, '.chart');
  readonly #text = new TextMeasureController(this);
  readonly #choice = new ChoiceController(this);
  readonly #axes = new AxisController(this);
  readonly #answers = new ResponsesController(this);
  readonly #saving = new ExtraController<SavingPart>(this, () => import('./exports.js'));
  readonly #drop = new FileDropController(this, (files) => void this.#answers.add(files));
  readonly #print = new PrintController(this, () => {
    this.requestUpdate();
    this.performUpdate();
  });
  readonly #memory = new ResultsMemory();
  readonly #drawings = new Last<RadarDrawing>();
  #drawing: RadarDrawing | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view') && this.hasUpdated) this.#choice.showTab(null);
    if (changed.has('series') && this.hasUpdated) this.#choice.resetSeries();
    const { model } = this.snapshot;
    const shown = this.localizedModel;
    if (model && shown) this.#answers.follow(model, shown, this.t);
    this.#tellReports();
  }

  protected override isComplete(): boolean {
    return this.#text.font !== null;
  }

  protected override renderWidget(view: WidgetView): TemplateResult {
    const results = this.#results(view);
    const { t } = view;
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
        <span class="ruler" aria-hidden="true">${RULER_TEXT}</span>
        <div class="widget-header">
          <div>
            ${view.heading(0, t('radar.title'), 'widget-title')}
            <p class="widget-lead">${view.model.framework.title}</p>
          </div>
          ${results.shown.length > 0 ? exportMenu(t, this.isMenuOpen) : nothing}
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

  #results(view: WidgetView): Results {
    const { slots, isTargetShown } = this.#choice;
    const added = this.#answers.seriesFor(view.t);
    return this.#memory.results(view, { only: this.series, slots, isTargetShown, added });
  }

  #layoutInput({ rows }: Results): LayoutInput {
    const asked = RADAR_VIEWS.find((name) => name === this.view) ?? null;
    // On paper there is nothing to switch: everything is shown.
    const width = this.#print.printing ? 0 : this.width;
    return {
      width,
      asked: this.#print.printing ? null : asked,
      axes: rows.length,
      hasSummary: !this.noTakeaways,
    };
  }

  /** Worked out again only when the figures, the room or the font have changed; null before the font is known. */
  #drawingOf(results: Results): RadarDrawing | null {
    const { font } = this.#text;
    const { width } = this.#chart;
    if (!font || width === 0) return null;
    this.#drawing = this.#drawings.for([results, width, font.key], () =>
      drawRadar(results, results.shown, { width, ...labelFont(font) }),
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
      hasTakeaways: !this.noTakeaways,
      sorting: this.#choice.sorting,
      search: this.#choice.search,
      drawing: this.#drawingOf(results),
      font: this.#text.font,
      activeAxis: this.#axes.active,
      currentAxis: Math.min(this.#axes.current, results.rows.length - 1),
      files: this.#answers.render(view.t),
      link: this.link,
    };
  }

  readonly #handleClick = (event: Event): void => {
    const control = (event.target as Element).closest<HTMLElement | SVGElement>(REQUEST_SELECTOR);
    const request = control && REQUESTS.find((name) => name in control.dataset);
    if (control && request) this.#act(request, control.dataset[request] ?? '');
    else if (this.isMenuOpen) this.isMenuOpen = false;
  };

  #act(request: Request, value: string): void {
    const view = this.widgetView;
    if (!view || this.#choice.act(request, value, this.#results(view))) return;
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
        if (value === 'add') this.renderRoot.querySelector<HTMLInputElement>('.picker')?.click();
        else this.#answers.clear();
        break;
      case 'link':
        void this.#copyLink();
    }
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const view = this.widgetView;
    const action = keyAction(event, {
      rtl: this.t.dir === 'rtl',
      isMenuOpen: this.isMenuOpen,
      tabs: view ? tabsFor(this.#layoutInput(this.#results(view))) : [],
      axes: this.#drawing?.frame.axes.length ?? 0,
      hasChoice: this.snapshot.stored.selection !== null,
    });
    if (!action) return;
    event.preventDefault();
    this.#follow(action);
  };

  #follow(action: KeyAction): void {
    switch (action.kind) {
      case 'close-menu':
        this.isMenuOpen = false;
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
    if (this.isMenuOpen && next && !next.closest('.export')) this.isMenuOpen = false;
  };

  /** Says what came of the files that a reader brought, or that they are gone. */
  #tellReports(): void {
    const news = this.#answers.news(this.t);
    if (news?.isGone) this.#choice.resetSeries();
    if (news) this.announce(news.text);
  }

  #chooseAxis(axis: number): void {
    const view = this.widgetView;
    const id = view && this.#results(view).rows[axis]?.condition.id;
    if (id) this.#choose(id);
  }

  /** A second press lets go. */
  #choose(id: string | null): void {
    const chosen = id === this.snapshot.stored.selection ? null : id;
    this.select(chosen);
    const view = this.widgetView;
    if (view) this.announce(chosenText(this.#results(view), chosen));
  }

  #export(kind: string): void {
    if (kind === 'menu') {
      this.isMenuOpen = !this.isMenuOpen;
      return;
    }
    this.isMenuOpen = false;
    this.#focus('[data-export="menu"]');
    void this.#save(kind as ExportKind);
  }

  async #save(kind: ExportKind): Promise<void> {
    try {
      if (kind === 'print') globalThis.print();
      else if (kind === 'csv') await this.downloadCsv();
      else if (kind === 'json') await this.downloadJson();
      else await this.downloadImage(kind);
    } catch {
      this.announce(this.t(this.#saving.failed ? 'common.part-missing' : 'radar.export-failed'));
    }
  }

  async #copyLink(): Promise<void> {
    const results = this.#shownResults;
    if (!results) return;
    const link = this.#choice.link(results);
    const isCopied = await copyText(link);
    this.link = isCopied ? null : link;
    this.announce(this.t(isCopied ? 'radar.link-copied' : 'radar.link-failed'));
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** What may be saved; null while there is nothing. */
  get #shownResults(): Results | null {
    const view = this.widgetView;
    const results = view && this.#results(view);
    return results && results.shown.length > 0 ? results : null;
  }

  /** Saves the figures on show as a CSV file; does nothing while there are no results. */
  downloadCsv(): Promise<void> {
    return this.#deliver('csv', ({ csvFile }, results) => csvFile(results));
  }

  /** Saves the figures on show, with the spread where it is known, as a JSON file. */
  downloadJson(): Promise<void> {
    return this.#deliver('json', ({ jsonFile }, results) => jsonFile(results));
  }

  /**
   * Saves the radar with its legend and notes; does nothing while there are no results.
   * @param type `svg` (the default) or `png`.
   */
  downloadImage(type: 'svg' | 'png' = 'svg'): Promise<void> {
    return this.#deliver(type, ({ imageFile }, results) => {
      const { font } = this.#text;
      const place = this.renderRoot.querySelector<HTMLElement>('.lcf-root');
      return font && place ? imageFile(type, results, font, place, this.rootClass) : null;
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
    if (file) this.announce(this.t('radar.exported', { name: part.deliver(results, file, extension) }));
  }
}
