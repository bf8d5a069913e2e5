import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { PartSizeController } from '../../controllers/part-size-controller.js';
import { TextMeasureController } from '../../controllers/text-measure-controller.js';
import { defaultSeries } from '../../model/readiness/cells.js';
import type { Sorting, SortKey } from '../../model/readiness/results-table.js';
import { pngFile, svgFile } from '../shared/picture-file.js';
import { fileName, saveFile } from '../shared/save-file.js';
import { LcfWidget, type WidgetView } from '../widget/lcf-widget.js';
import { chartStyles } from './chart-styles.js';
import { toggled, type Slots } from './choices.js';
import { dotsStyles } from './dots-styles.js';
import { EXPORT_KINDS, exportMenu, type ExportKind } from './export-menu.js';
import { csvFile, pictureTemplate } from './exports.js';
import { nextIndex, nextTab } from './keys.js';
import {
  partsFor,
  RADAR_VIEWS,
  tabsFor,
  type LayoutInput,
  type RadarViewName,
  type TabName,
} from './layouts.js';
import { drawRadar, type RadarDrawing } from './radar-chart.js';
import { radarStyles } from './radar-styles.js';
import { valueWords, type Results } from './results.js';
import { ResultsMemory } from './results-memory.js';
import { labelFont, resultsBody, type Sections } from './sections.js';
import { tableStyles } from './table-styles.js';

/** Text of every kind of letter: its box changes with the font. */
const RULER_TEXT = 'Learner-Centered 0123 مرحبا';
/** What a control in the templates asks for: one `data-` attribute each. */
const REQUESTS = ['series', 'target', 'axis', 'condition', 'sort', 'tab', 'export'] as const;
type Request = (typeof REQUESTS)[number];
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

  @state() private slots: Slots | null = null;
  @state() private isTargetShown = true;
  @state() private tab: TabName | null = null;
  @state() private sorting: Sorting | null = null;
  @state() private isMenuOpen = false;
  /** The axis under the pointer or the focus; −1 for none. */
  @state() private activeAxis = -1;
  /** The axis in the tab order. */
  @state() private currentAxis = 0;

  readonly #chart = new PartSizeController(this, '.chart');
  readonly #text = new TextMeasureController(this);
  readonly #memory = new ResultsMemory();
  #drawing: { readonly key: readonly unknown[]; readonly value: RadarDrawing } | null = null;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.tab = null;
    if (changed.has('series')) this.slots = null;
  }

  protected override renderWidget(view: WidgetView): TemplateResult {
    const results = this.#results(view);
    const { t } = view;
    return html`
      <div
        class="frame"
        @click=${this.#handleClick}
        @keydown=${this.#handleKeydown}
        @pointerover=${this.#handlePoint}
        @pointerleave=${this.#handleLeave}
        @focusin=${this.#handlePoint}
        @focusout=${this.#handleFocusOut}
      >
        <span class="ruler" aria-hidden="true">${RULER_TEXT}</span>
        <div class="widget-header">
          <div>
            ${view.heading(0, t('radar.title'), 'widget-title')}
            <p class="widget-lead">${view.model.framework.title}</p>
          </div>
          ${results.shown.length > 0 ? exportMenu(t, this.isMenuOpen) : nothing}
        </div>
        ${resultsBody(this.#sections(view, results))}
      </div>
    `;
  }

  #results(view: WidgetView): Results {
    const { series, slots, isTargetShown } = this;
    return this.#memory.results(view, { only: series, slots, isTargetShown });
  }

  #layoutInput({ rows }: Results): LayoutInput {
    const asked = RADAR_VIEWS.find((name) => name === this.view) ?? null;
    return { width: this.width, asked, axes: rows.length, hasSummary: !this.noTakeaways };
  }

  /** Worked out again only when the figures, the room or the font have changed; null before the font is known. */
  #drawingOf(results: Results): RadarDrawing | null {
    const { font } = this.#text;
    const { width } = this.#chart;
    if (!font || width === 0) return null;
    const key = [results, width, font.key];
    if (this.#drawing && key.every((part, index) => part === this.#drawing?.key[index]))
      return this.#drawing.value;
    const value = drawRadar(results, results.shown, { width, ...labelFont(font) });
    this.#drawing = { key, value };
    return value;
  }

  #sections(view: WidgetView, results: Results): Sections {
    const input = this.#layoutInput(results);
    const tabs = tabsFor(input);
    return {
      view,
      results,
      tabs,
      parts: partsFor(tabs, this.tab, input),
      hasTakeaways: !this.noTakeaways,
      sorting: this.sorting,
      drawing: this.#drawingOf(results),
      font: this.#text.font,
      activeAxis: this.activeAxis,
      currentAxis: Math.min(this.currentAxis, results.rows.length - 1),
    };
  }

  readonly #handleClick = (event: Event): void => {
    const control = (event.target as Element).closest<HTMLElement | SVGElement>(REQUEST_SELECTOR);
    const request = control && REQUESTS.find((name) => name in control.dataset);
    if (control && request) this.#act(request, control.dataset[request] ?? '');
    else if (this.isMenuOpen) this.isMenuOpen = false;
  };

  #act(request: Request, value: string): void {
    switch (request) {
      case 'series':
        this.#toggleSeries(value);
        break;
      case 'target':
        this.isTargetShown = !this.isTargetShown;
        break;
      case 'axis':
        this.#chooseAxis(Number(value));
        break;
      case 'condition':
        this.#choose(value);
        break;
      case 'sort':
        this.#sort(value as SortKey);
        break;
      case 'tab':
        this.tab = value as TabName;
        break;
      case 'export':
        this.#export(value);
        break;
    }
  }

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement | SVGElement;
    const rtl = this.t.dir === 'rtl';
    if (event.key === 'Escape' && this.isMenuOpen) {
      this.isMenuOpen = false;
      this.#focus('[data-export="menu"]');
    } else if (target.dataset['tab']) {
      const view = this.widgetView;
      const tabs = view ? tabsFor(this.#layoutInput(this.#results(view))) : [];
      const next = nextTab(tabs, target.dataset['tab'] as TabName, event.key, rtl);
      if (next === null) return;
      this.tab = next;
      this.#focus(`[data-tab="${next}"]`);
    } else if (target.dataset['axis']) {
      if (!this.#handleAxisKey(Number(target.dataset['axis']), event.key, rtl)) return;
    } else return;
    event.preventDefault();
  };

  /** True when the key meant something. */
  #handleAxisKey(axis: number, key: string, rtl: boolean): boolean {
    if (key === 'Enter' || key === ' ') {
      this.#chooseAxis(axis);
      return true;
    }
    if (key === 'Escape') {
      if (this.snapshot.stored.selection === null) return false;
      this.#choose(null);
      return true;
    }
    const next = nextIndex(axis, this.#drawing?.value.frame.axes.length ?? 0, key, rtl);
    if (next === null) return false;
    this.currentAxis = next;
    this.#focus(`[data-axis="${next}"]`);
    return true;
  }

  readonly #handlePoint = (event: Event): void => {
    const axis = (event.target as Element).closest<SVGElement>('[data-axis]');
    this.activeAxis = axis ? Number(axis.dataset['axis']) : -1;
    if (axis && event.type === 'focusin') this.currentAxis = this.activeAxis;
  };

  readonly #handleLeave = (): void => {
    this.activeAxis = -1;
  };

  readonly #handleFocusOut = (event: FocusEvent): void => {
    this.activeAxis = -1;
    const next = event.relatedTarget as Element | null;
    if (this.isMenuOpen && next && !next.closest('.export')) this.isMenuOpen = false;
  };

  #toggleSeries(id: string): void {
    const view = this.widgetView;
    if (!view) return;
    const { visible } = this.#results(view);
    this.slots = toggled(this.slots ?? defaultSeries(visible), id);
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
    const results = view && this.#results(view);
    const row = results?.rows.find(({ condition }) => condition.id === chosen);
    if (!results || !row) {
      this.announce(this.t('radar.cleared'));
      return;
    }
    const values = this.t.list(valueWords(results, row));
    this.announce(this.t('radar.selected', { condition: row.condition.title, values }));
  }

  #sort(key: SortKey): void {
    const isSame = this.sorting?.key === key;
    // Figures are asked for from the top, words from A.
    const isText = key === 'condition' || key === 'domain';
    this.sorting = { key, descending: isSame ? !this.sorting?.descending : !isText };
  }

  #export(kind: string): void {
    if (kind === 'menu') {
      this.isMenuOpen = !this.isMenuOpen;
      return;
    }
    this.isMenuOpen = false;
    this.#focus('[data-export="menu"]');
    const known = EXPORT_KINDS.find((one) => one === kind);
    if (known) void this.#save(known);
  }

  async #save(kind: ExportKind): Promise<void> {
    if (kind === 'print') globalThis.print();
    else if (kind === 'csv') this.downloadCsv();
    else {
      try {
        await this.downloadImage(kind);
      } catch {
        this.announce(this.t('radar.export-failed'));
      }
    }
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** Saves the figures on show as a CSV file; does nothing while there are no results. */
  downloadCsv(): void {
    const view = this.widgetView;
    const results = view && this.#results(view);
    if (!results || results.shown.length === 0) return;
    // The mark tells spreadsheets that the text is UTF-8.
    this.#deliver(new Blob(['\ufeff', csvFile(results)], { type: 'text/csv;charset=utf-8' }), 'csv');
  }

  /**
   * Saves the radar with its legend and notes; does nothing while there are no results.
   * @param type `svg` (the default) or `png`.
   */
  async downloadImage(type: 'svg' | 'png' = 'svg'): Promise<void> {
    const view = this.widgetView;
    const results = view && this.#results(view);
    const { font } = this.#text;
    if (!results || !font || results.shown.length === 0) return;
    const base = this.renderRoot.querySelector('.lcf-root') ?? this.renderRoot;
    const svg = svgFile(pictureTemplate(results, font), base as HTMLElement, this.rootClass, this.t.dir);
    this.#deliver(type === 'png' ? await pngFile(svg) : new Blob([svg], { type: 'image/svg+xml' }), type);
  }

  #deliver(file: Blob, extension: string): void {
    const name = fileName(this.t('radar.file-name'), extension);
    saveFile(file, name);
    this.announce(this.t('radar.exported', { name }));
  }
}
