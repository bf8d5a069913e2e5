import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { PrintController } from '../../controllers/print-controller.js';
import { findNode } from '../../model/selectors.js';
import type { Model } from '../../model/types.js';
import { cssVars } from '../../styles/css-vars.js';
import { LcfWidget, type WidgetView } from '../widget/lcf-widget.js';
import { Choice } from './choice.js';
import { keyedKinds, modeFor, relationsOf, signsOf, type DiagramContext } from './context.js';
import { diagramStyles } from './diagram-styles.js';
import { DIAGRAM_VIEWS, footer, header, type DiagramViewName } from './frame.js';
import { listView } from './list-view.js';
import { OpenedLists } from './opened-lists.js';
import { contentsKey } from './panel.js';
import { panelStyles } from './panel-styles.js';
import { picture } from './picture.js';
import { PictureController } from './picture-controller.js';
import { overlay } from './picture-overlay.js';
import { partFor } from './picture-parts.js';
import { drawingVars, PictureStage } from './picture-stage.js';
import { pictureStyles } from './picture-styles.js';
import { placementOf } from './placement.js';
import { printList } from './print-list.js';
import { sceneOf, type Scene } from './scene.js';
import { SearchController } from './search-controller.js';
import { toolStyles } from './tool-styles.js';
import { closeMenu, tools } from './tools.js';
import { TOUR_TITLE, TourController } from './tour-controller.js';
import { unfoldedFor } from './unfold.js';
import { recallView, rememberView } from './view-memory.js';
import { WantedSelection } from './wanted-selection.js';
import { centerWords } from './wording.js';
import { diagram } from '../../i18n/en/diagram.js';
import { addStrings } from '../../i18n/translator.js';

addStrings(diagram);

/** Text of every kind of letter: its box changes with the font. */
const RULER_TEXT = 'Learner-Centered 0123 مرحبا';

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
 * @csspart base - The wrapper of everything.
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
 * @cssprop [--lcf-font] - Font family; default: the page's.
 * @cssprop [--lcf-font-size=max(1rem, 15px)] - The base of all sizes.
 * @cssprop [--lcf-padding] - Space around; `0` puts the diagram flush with the page.
 * @example
 * <lcf-diagram selected="agency"></lcf-diagram>
 */
export class LcfDiagram extends LcfWidget {
  static {
    // Sizes and fonts are known only once something is drawn, so a second update follows the first.
    this.disableWarning?.('change-in-update');
  }

  static override styles = [...LcfWidget.styles, diagramStyles, toolStyles, panelStyles, pictureStyles];

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

  readonly #stage = new PictureStage(this);
  readonly #opened = new OpenedLists();
  readonly #print = new PrintController(this, () => this.#drawNow());
  readonly #tour = new TourController(this, (words) => this.announce(words));
  readonly #search = new SearchController(this, {
    pick: (id, element) => this.#pick(id, element),
    found: (count) =>
      this.announce(count > 0 ? this.t('diagram.search-found', { count }) : this.t('diagram.search-none')),
  });
  readonly #picture: PictureController = new PictureController(this, {
    layout: () => this.#stage.layout,
    titleOf: (id) => this.localizedModel?.nodes.get(id)?.title ?? '',
    pick: (id, element) => this.#pick(id, element),
    approach: () => this.#stage.prepare(),
    back: () => this.#choice.back(),
  });
  readonly #choice: Choice = new Choice({
    root: () => this.renderRoot,
    updated: () => this.updateComplete,
    words: () => this.widgetView,
    selection: () => this.snapshot.stored.selection,
    select: (id) => this.select(id),
    announce: (words) => this.announce(words),
    unfolded: () => this.#unfolded,
    unfoldsTo: (id) => this.#unfoldsTo(id),
    focusPart: (id) => this.#picture.focus(id),
  });
  readonly #wanted = new WantedSelection();
  #scene: Scene | null = null;
  #unfolded: string | null = null;

  /** Id of the chosen part; null when there is none. Setting it sends no event. */
  @property()
  get selected(): string | null {
    return this.#wanted.id === undefined ? this.snapshot.stored.selection : this.#wanted.id;
  }
  set selected(id: string | null) {
    this.#wanted.id = id === '' ? null : id;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // One listener each, however many parts there are.
    root.addEventListener('click', this.#handleClick);
    root.addEventListener('change', this.#handleChange);
    root.addEventListener('slotchange', () => this.requestUpdate());
    return root;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stage.clear();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.chosenView = null;
    const { model } = this.snapshot;
    if (!model) return;
    this.#wanted.apply(this.store, model);
    const { selection } = this.snapshot.stored;
    this.#opened.openAround(model, findNode(model, selection ?? '') ?? null);
    this.#unfolded = this.#unfoldsTo(selection);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const picture = this.renderRoot.querySelector('.picture');
    const { layout } = this.#stage;
    const { selection } = this.snapshot.stored;
    const part = selection === null ? null : (layout?.partOf.get(selection) ?? selection);
    this.#picture.paint(picture, layout, this.#scene?.states ?? new Map(), part);
  }

  protected override renderWidget(view: WidgetView): TemplateResult {
    const shown = this.#layOut(view) ? 'diagram' : 'list';
    const context = this.#contextOf(view);
    // A phone shows the picture first.
    const search = context.mode === 'compact' && shown === 'diagram' ? nothing : this.#renderSearch(context);
    return html`
      <div class="frame ${context.mode} ${this.#unfolded === null ? '' : 'unfolded'}">
        <div class="width"></div>
        ${header(context, shown, this.#stage.fits(view.model, this.width), search)}
        ${shown === 'list' ? this.#renderList(context) : this.#renderDiagram(context)}
        ${footer(context, shown)}
      </div>
      <span class="ruler" aria-hidden="true">${RULER_TEXT}</span>
    `;
  }

  #renderList(context: DiagramContext): TemplateResult {
    return html`
      <div class="body">
        ${this.#tour.isOn ? this.#tour.render(context) : nothing}
        ${this.#print.printing ? printList(context) : listView(context)} ${this.#renderTools(context)}
      </div>
    `;
  }

  #renderDiagram(context: DiagramContext): TemplateResult {
    const { layout, unfolding } = this.#stage;
    const { beside, below } = placementOf(context, {
      layout,
      isUnfolded: this.#unfolded !== null,
      hasRoomBeside: this.#stage.hasRoomBeside(this.#unfolded),
      hasTour: !this.noTour,
      tour: this.#tour.isOn ? this.#tour.render(context) : null,
      isPrinting: this.#print.printing,
      headingLevel: this.headingLevel,
    });
    const node = context.model.nodes.get(layout?.unfolded ?? '');
    return html`
      <div class="body ${beside ? 'side-by-side' : ''}">
        <div class="stage">
          <div class="width"></div>
          ${node && unfolding ? unfolding.pathBar(context, node) : nothing}
          <p class="visually-hidden">${centerWords(context.model)}</p>
          ${this.#renderPicture(context)} ${this.#renderTools(context)}
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

  #renderTools(context: DiagramContext): TemplateResult {
    // The overview has the button where it is shown.
    const tour = !this.noTour && !this.#tour.isOn && !(context.mode !== 'compact' && context.showPanel);
    const below = context.mode === 'compact' && this.#stage.layout !== null;
    return tools(context, tour, below ? this.#renderSearch(context) : nothing);
  }

  #renderSearch(context: DiagramContext): TemplateResult | typeof nothing {
    return this.noSearch ? nothing : this.#search.render(context);
  }

  #renderPicture({ model, t, selected, showRelations }: DiagramContext): TemplateResult {
    const { layout, moment, unfolding } = this.#stage;
    const { hovered, focused } = this.#picture;
    const chosen = this.#print.printing ? null : this.#tour.isOn ? this.#tour.node : selected;
    this.#scene = layout && sceneOf({ model, layout, selected: chosen, hovered, focused, showRelations });
    const still = moment ? null : this.#scene;
    const center = layout && !layout.unfolded && !moment && this.querySelector(':scope > [slot="center"]');
    // Chrome takes an SVG element that listens to focus for one more tab stop, so its frame listens.
    return html`
      <div
        class="drawing"
        ${cssVars(drawingVars(layout, this.#stage.pictureWidth(moment)))}
        @pointerover=${this.#picture.handlePointerOver}
        @pointerleave=${this.#picture.handlePointerLeave}
        @focusin=${this.#picture.handleFocusIn}
        @focusout=${this.#picture.handleFocusOut}
        @keydown=${this.#picture.handleKeyDown}
      >
        <svg
          class="picture ${still?.choosing ? 'choosing' : ''} ${moment ? 'is-moving' : ''} ${center ? 'slotted' : ''}"
          part="picture"
          role="tree"
          aria-label=${t('diagram.picture', { title: model.framework.title })}
          viewBox=${moment?.frame.viewBox ?? layout?.viewBox ?? '0 0 1 1'}
        >
          ${guard([layout, model, t], () => (layout ? svg`<g class="still">${picture({ model, layout, t })}</g>` : nothing))}
          ${still ? overlay(still.overlay) : nothing}
          ${moment && unfolding ? unfolding.movingPicture(model, moment) : nothing}
        </svg>
        <div class="center" ?hidden=${!center}><slot name="center"></slot></div>
      </div>
    `;
  }

  /** Lays the picture out where it is wanted and has room; false when the list is shown. */
  #layOut(view: WidgetView): boolean {
    if (this.#shownView(view.model) === 'list') this.#stage.clear();
    else if (this.#print.printing) return this.#stage.showOnPaper(view);
    else return this.#stage.show(view, this.width, this.#unfolded);
    return false;
  }

  #unfoldsTo(selection: string | null): string | null {
    const { model } = this.snapshot;
    if (!model || !this.#stage.canUnfold || this.#tour.isOn || this.#shownView(model) === 'list') return null;
    return unfoldedFor(model, findNode(model, selection ?? '') ?? null, this.#unfolded);
  }

  #contextOf(view: WidgetView): DiagramContext {
    const { model, stored } = view;
    const selected = findNode(model, stored.selection ?? '') ?? null;
    return {
      ...view,
      mode: modeFor(this.width / this.#stage.zoom),
      selected,
      related: relationsOf(model, selected),
      signs: signsOf(this.#stage.layout),
      keyed: keyedKinds(this.#stage.layout),
      opened: this.#opened.ids,
      showPanel: !this.noPanel,
      showRelations: !this.noRelations,
    };
  }

  /** The reader's choice, else the page's, else the picture. */
  #shownView(model: Model): DiagramViewName {
    const given = DIAGRAM_VIEWS.find((name) => name === this.view);
    return this.chosenView ?? recallView(this, model.framework.id) ?? given ?? 'diagram';
  }

  #drawNow(): void {
    this.requestUpdate();
    if (this.isUpdatePending) this.performUpdate();
  }

  readonly #handleClick = (event: Event): void => {
    const control = (event.target as Element).closest<HTMLElement>('[data-pick],[data-toggle],[data-do]');
    if (!control) return;
    const { pick, toggle, do: action } = control.dataset;
    if (pick !== undefined) this.#pick(pick, control);
    else if (toggle !== undefined) {
      this.#opened.toggle(toggle);
      this.requestUpdate();
    } else this.#do(action ?? '', control);
  };

  readonly #handleChange = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    const { model } = this.snapshot;
    const view = DIAGRAM_VIEWS.find((word) => word === value);
    if (name !== 'view' || !view || !model) return;
    this.chosenView = view;
    rememberView(this, model.framework.id, view);
  };

  #pick(id: string, control: Element): void {
    this.#tour.stop();
    const run = this.#stage.layout && partFor(this.#stage.layout, id)?.part;
    if (run?.merged) {
      // Parts too small to tell apart: what holds them lists them all.
      this.#opened.open(contentsKey(run.parentId));
      this.#choice.pick(run.parentId, control);
    } else this.#choice.pick(id, control);
    this.#search.clear();
  }

  #do(action: string, control: Element): void {
    closeMenu(control);
    if (action === 'close') this.#choice.close();
    else if (action === 'fold') this.#choice.fold();
    else if (action === 'tour') this.startTour();
    else if (action === 'tour-stop') this.#stopTour();
    else if (action === 'tour-next') this.#tour.step(1);
    else if (action === 'tour-back') this.#tour.step(-1);
    else if (action === 'tour-toggle') this.#tour.toggle();
    else if (action === 'print') globalThis.print();
    else
      this.downloadImage(action === 'save-png' ? 'png' : 'svg').catch(() =>
        this.announce(this.t('diagram.save-failed')),
      );
  }

  #stopTour(): void {
    this.#tour.stop();
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>('[data-do="tour"], .picture [tabindex="0"]')?.focus(),
    );
  }

  /** Walks through the rings, one sentence at a time; the reader can pause, step and end it. */
  startTour(): void {
    const view = this.widgetView;
    if (!view) return;
    this.#tour.start(view.model, view.t);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<HTMLElement>(`#${TOUR_TITLE}`)?.focus(),
    );
  }

  /**
   * Saves all rings as a picture with title, source and date. Nothing happens before the diagram is shown.
   * @param type `svg` (the default) or `png`, at twice the size.
   */
  async downloadImage(type: 'svg' | 'png' = 'svg'): Promise<void> {
    const view = this.widgetView;
    const layout = view && this.#stage.paperLayout(view);
    const { font } = this.#stage;
    if (!layout || !font) return;
    const place = this.renderRoot.querySelector<HTMLElement>('.lcf-root') ?? this.renderRoot;
    // Few readers save a picture: what it takes is fetched when one does.
    const { savePicture } = await import('./picture-export.js');
    await savePicture({ ...view, layout, font, place, rootClass: this.rootClass }, type);
  }
}
