import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ExtraController } from '../../controllers/extra-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { diagram } from '../../i18n/en/diagram.js';
import { addStrings } from '../../i18n/translator.js';
import { findNode } from '../../model/selectors.js';
import { cssVars } from '../../styles/css-vars.js';
import { rulerStyles } from '../../styles/ruler-styles.js';
import { whenIdle } from '../shared/when-idle.js';
import { LcfWidget, type WidgetView } from '../widget/lcf-widget.js';
import { partTemplate } from '../widget/load-templates.js';
import { keyedKinds, modeFor, signsOf, type DiagramContext } from './context.js';
import { canWait, deedOf, DEEDS } from './deed.js';
import { diagramStyles } from './diagram-styles.js';
import type { Explorer } from './explorer.js';
import { DIAGRAM_VIEWS, footer, header, type DiagramViewName } from './frame.js';
import { overviewStyles } from './overview-styles.js';
import type * as paper from './paper.js';
import { Picture } from './picture.js';
import { drawingVars, PictureStage } from './picture-stage.js';
import { pictureStyles } from './picture-styles.js';
import { hasOverview, placementOf, type Placement } from './placement.js';
import { searchField } from './search-field.js';
import { tools } from './tools.js';
import { recallView, rememberView } from './view-memory.js';
import { WantedSelection } from './wanted-selection.js';
import { centerWords } from './wording.js';

addStrings(diagram);

/**
 * The framework as rings that show how its parts connect, or as a list of the same parts.
 *
 * @summary Explore the framework: rings, connections and details.
 * @fires {CustomEvent<SelectDetail>} lcf-select - A reader chose a part, or nothing. Bubbles, composed.
 * @fires {CustomEvent<ReadyDetail>} lcf-ready - The diagram is shown for the first time. Bubbles, composed.
 * @fires {CustomEvent<ConfigErrorDetail>} lcf-config-error - The config has problems. Bubbles, composed.
 * @slot - Shown until the diagram can be, and when its config cannot be loaded.
 * @slot heading - A heading of the page in the place of the title.
 * @slot intro - In the place of the line below the title.
 * @slot center - In the place of the learner, in the middle of the rings.
 * @slot footer - Below everything.
 * @csspart header - Title, search and the Diagram | List switch.
 * @csspart heading - The title.
 * @csspart intro - The line below the title.
 * @csspart view-switch - The Diagram | List switch.
 * @csspart picture - The drawing.
 * @csspart panel - The details of the chosen part.
 * @csspart panel-heading - The title in the details.
 * @csspart overview - What stands beside the picture while nothing is chosen.
 * @csspart key - What the letters and numbers in the picture stand for.
 * @csspart list - The list.
 * @csspart row - A row of the list or the key.
 * @csspart details - What a row of the list opens.
 * @csspart chip - A related part.
 * @csspart search - The search field and what it finds.
 * @csspart tools - Tour and save, below the picture.
 * @csspart tour-button - The button that starts the guided tour.
 * @csspart tour - A step of the guided tour.
 * @csspart path - Above an unfolded part: where the reader is, and the way back.
 * @csspart close - The button that closes the details.
 * @csspart center - The disc in the middle.
 * @csspart primary - The main button of a step.
 * @csspart notes - Source and hints, below everything.
 * @example
 * <lcf-diagram selected="agency"></lcf-diagram>
 */
export class LcfDiagram extends LcfWidget {
  static {
    // Sizes and fonts are known only once something is drawn, so a second update follows the first.
    this.disableWarning?.('change-in-update');
  }

  static override styles = [...LcfWidget.styles, rulerStyles, diagramStyles, overviewStyles, pictureStyles];

  /** `diagram` or `list`; default: the diagram where there is room for it. A reader may switch. */
  @property() view: DiagramViewName | undefined = undefined;
  /** Leave out the details and the overview. */
  @property({ type: Boolean, attribute: 'no-panel' }) noPanel = false;
  /** Leave out how parts connect. */
  @property({ type: Boolean, attribute: 'no-relations' }) noRelations = false;
  /** Leave out the search field. */
  @property({ type: Boolean, attribute: 'no-search' }) noSearch = false;
  /** Leave out the button that starts the guided tour; `startTour()` still does. */
  @property({ type: Boolean, attribute: 'no-tour' }) noTour = false;

  @state() private chosenView: DiagramViewName | null = null;

  readonly #stage = new PictureStage(this, () => this.width);
  readonly #picture = new Picture();
  readonly #print = new PrintController(this, () => this.#drawNow());
  readonly #explorer = new ExtraController(this, () => this.fetchExplorer());
  readonly #paper = new ExtraController(this, () => this.fetchPaper());
  readonly #wanted = new WantedSelection();
  /** Whether what is drawn has been measured before; else it is only the boxes. */
  #isMeasured = false;

  /** Id of the chosen part; null when there is none. Setting it sends no event. */
  @property()
  get selected(): string | null {
    return this.#wanted.id === undefined ? this.snapshot.stored.selection : this.#wanted.id;
  }
  set selected(id: string | null) {
    this.#wanted.id = id === '' ? null : id;
    this.requestUpdate();
  }

  protected async fetchExplorer(): Promise<Explorer> {
    const { Explorer } = await import('./explorer.js');
    return new Explorer({
      element: this,
      stage: this.#stage,
      picture: this.#picture,
      view: () => this.widgetView,
      isPrinting: () => this.#print.printing,
      hasPicture: () => this.#shownView() === 'diagram',
      showRelations: () => !this.noRelations,
      select: (id) => this.select(id),
      announce: (words) => this.announce(words),
      print: () => void this.#paper.load().then(() => globalThis.print()),
      use: (part, act) => this.#use(part, act),
    });
  }

  protected fetchPaper(): Promise<typeof paper> {
    return import('./paper.js');
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // One listener each, however many parts there are. A pointer that leaves does not bubble.
    for (const type of DEEDS) root.addEventListener(type, this.#handleDeed, type === 'pointerleave');
    root.addEventListener('change', this.#handleChange);
    root.addEventListener('slotchange', () => this.requestUpdate());
    return root;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stage.clear();
  }

  /** Whether anything is shown that comes with the explorer. */
  get #isExploring(): boolean {
    return this.snapshot.stored.selection !== null || this.#shownView() === 'list';
  }

  protected override isComplete(): boolean {
    const { failed, value } = this.#explorer;
    return this.#isMeasured && (failed || value !== null || !this.#isExploring);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.chosenView = null;
    const { model } = this.snapshot;
    if (!model) return;
    this.#wanted.apply(this.store, model);
    if (this.#isExploring && !this.#explorer.ask() && !this.#explorer.failed)
      this.waitFor(this.#explorer.load());
    this.#explorer.value?.update();
  }

  protected override firstUpdated(): void {
    whenIdle(() => void this.#paper.load());
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.#explorer.value?.updated();
  }

  protected override renderWidget(view: WidgetView): TemplateResult {
    this.#isMeasured = this.#stage.font !== null;
    const shown = this.#layOut(view) ? 'diagram' : 'list';
    const context = this.#contextOf(view);
    const explorer = this.#explorer.value;
    // A phone shows the picture first.
    const search = context.mode === 'compact' && shown === 'diagram' ? nothing : this.#renderSearch(context);
    const chosen = explorer?.words(context) ?? null;
    const fits = this.#stage.fits(view.model);
    return html`
      <div class="frame ${context.mode} ${explorer?.unfold.id ? 'unfolded' : ''}">
        ${this.#isMeasured ? header(context, shown, fits, search) : nothing}
        ${shown === 'list' ? this.#renderList(context) : this.#renderDiagram(context)}
        ${this.#isMeasured ? footer(context, shown, chosen) : nothing}
      </div>
      <span class="ruler" aria-hidden="true">${view.model.framework.title}</span>
    `;
  }

  #renderList(context: DiagramContext): TemplateResult {
    const list = this.#print.printing
      ? this.#paper.ask()?.printList(context, this.#stage.layout)
      : (this.#explorer.ask()?.renderList(context) ?? partTemplate(context.t, this.#explorer));
    return html`
      <div class="body">${list} ${this.#renderTools(context, false)}</div>
    `;
  }

  #renderAround(context: DiagramContext): Placement {
    // Boxes without content are enough to know how much room there is, and quick to lay out.
    if (!this.#isMeasured) return { beside: /medium|wide/.test(context.mode) ? nothing : null, below: [] };
    if (this.#print.printing)
      return { beside: null, below: [this.#paper.ask()?.printList(context, this.#stage.layout)] };
    const { failed, value } = this.#explorer;
    const missing = failed && context.selected !== null && context.showPanel;
    return placementOf(context, {
      layout: this.#stage.layout,
      // Nothing while it is on its way: what was there stays.
      details: value?.renderDetails(context) ?? (missing ? partTemplate(context.t, this.#explorer) : null),
      isUnfolded: (value?.unfold.id ?? null) !== null,
      hasRoomBeside: value?.unfold.hasRoomBeside ?? true,
      hasTour: !this.noTour,
    });
  }

  #renderDiagram(context: DiagramContext): TemplateResult {
    const { beside, below } = this.#renderAround(context);
    return html`
      <div class="body ${beside ? 'side-by-side' : ''}">
        <div class="stage">
          <div class="width"></div>
          ${this.#explorer.value?.unfold.renderPath(context) ?? nothing}
          <p class="visually-hidden">${centerWords(context.model)}</p>
          ${this.#isMeasured ? [this.#renderPicture(context), this.#renderTools(context, hasOverview(context))] : nothing}
        </div>
        ${
          beside
            ? html`
                <div class="side">${beside}</div>
              `
            : nothing
        }
        ${below.map(
          (piece) => html`
            <div class="below">${piece}</div>
          `,
        )}
      </div>
    `;
  }

  /** @param above whether the overview has a place, which has the button of the tour then. */
  #renderTools(context: DiagramContext, above: boolean): TemplateResult {
    const hasTour = !this.noTour && !above && context.model.nodes.size > 0;
    const tour = hasTour && !this.#explorer.value?.isTouring;
    const below = context.mode === 'compact' && this.#stage.layout !== null;
    const { failed, value } = this.#explorer;
    const entries =
      value?.renderMenu(context) ?? (failed ? partTemplate(context.t, this.#explorer) : nothing);
    return tools(context, tour, below ? this.#renderSearch(context) : nothing, entries);
  }

  #renderSearch(context: DiagramContext): TemplateResult | typeof nothing {
    if (this.noSearch) return nothing;
    return searchField(context, this.#explorer.value?.found(context) ?? null);
  }

  #renderPicture({ model, t }: DiagramContext): TemplateResult {
    const { layout } = this.#stage;
    if (layout) this.#picture.draw({ model: this.#stage.pictured(model), layout, t });
    const center = layout && !layout.unfolded && this.querySelector(':scope > [slot="center"]');
    return html`
      <div
        class="drawing ${center ? 'slotted' : ''}"
        ${cssVars(drawingVars(layout, this.#stage.pictureWidth))}
      >
        <svg
          class="picture"
          part="picture"
          role="tree"
          aria-label=${t('diagram.picture', { title: model.framework.title })}
          viewBox=${layout?.viewBox ?? '0 0 1 1'}
        >
          ${layout ? this.#picture.element : nothing}
          <g class="overlay" aria-hidden="true"></g>
          <g class="motion"></g>
        </svg>
        <div class="center" ?hidden=${!center}><slot name="center"></slot></div>
      </div>
    `;
  }

  /** Lays the picture out where it is wanted and has room; false when the list is shown. */
  #layOut(view: WidgetView): boolean {
    if (this.#shownView() === 'list') this.#stage.clear();
    else if (this.#print.printing) return this.#stage.showOnPaper(view);
    else return this.#stage.show(view);
    return false;
  }

  #contextOf(view: WidgetView): DiagramContext {
    const { layout, zoom } = this.#stage;
    const { selection } = view.stored;
    // Larger text needs a wider place for the same arrangement.
    const mode = modeFor(this.width / zoom);
    return {
      ...view,
      mode,
      selected: selection === null ? null : (findNode(view.model, selection) ?? null),
      signs: signsOf(layout),
      keyed: keyedKinds(layout),
      showPanel: !this.noPanel,
      showRelations: !this.noRelations,
    };
  }

  /** The reader's choice, else the page's, else the picture. */
  #shownView(): DiagramViewName {
    const { model } = this.snapshot;
    const given = DIAGRAM_VIEWS.find((name) => name === this.view);
    return this.chosenView ?? (model && recallView(this, model.framework.id)) ?? given ?? 'diagram';
  }

  #drawNow(): void {
    this.requestUpdate();
    if (this.isUpdatePending) this.performUpdate();
  }

  /** Now, or once the part is here; says so when it cannot be had. */
  #use<T>(part: ExtraController<T>, act: (value: T) => void, otherwise?: () => void): void {
    if (part.value) act(part.value);
    else
      this.waitFor(
        part.load().then((value) => {
          if (value) act(value);
          else {
            this.announce(this.t('common.part-missing'));
            otherwise?.();
          }
        }),
      );
  }

  readonly #handleDeed = (event: Event): void => {
    const deed = deedOf(event);
    const { value } = this.#explorer;
    if (value) value.handle(deed);
    else if (!canWait(deed)) this.#explorer.ask();
    else {
      if (deed.key) deed.prevent();
      this.#use(
        this.#explorer,
        (explorer) => explorer.catchUp(deed),
        () => this.#selectAlone(deed.target.closest<HTMLElement>('[data-pick]')?.dataset['pick']),
      );
    }
  };

  /** The page hears of a choice also where nothing of it can be shown. */
  #selectAlone(id: string | undefined): void {
    if (id !== undefined && this.snapshot.model?.nodes.has(id)) this.select(id === this.selected ? null : id);
  }

  readonly #handleChange = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    const { model } = this.snapshot;
    const view = DIAGRAM_VIEWS.find((word) => word === value);
    if (name !== 'view' || !view || !model) return;
    this.chosenView = view;
    rememberView(this, model.framework.id, view);
  };

  /** Walks through the rings, one sentence at a time; the reader can pause, step and end it. */
  startTour(): void {
    this.#use(this.#explorer, (explorer) => explorer.startTour());
  }

  /**
   * Saves all rings as a picture with title, source and date. Nothing happens before the diagram is shown.
   * @param type `svg` (the default) or `png`, at twice the size.
   */
  async downloadImage(type: 'svg' | 'png' = 'svg'): Promise<void> {
    const explorer = await this.#explorer.load();
    if (!explorer) throw new Error(this.t('common.part-missing'));
    await explorer.save(type);
  }
}
