import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { PartSizeController } from '../../controllers/part-size-controller.js';
import { TextMeasureController } from '../../controllers/text-measure-controller.js';
import type { DiagramLayout } from '../../layout/diagram-types.js';
import { findNode, parentOf, relatedNodes } from '../../model/selectors.js';
import type { FrameworkNode, Model } from '../../model/types.js';
import { LcfWidget, type WidgetView } from '../widget/lcf-widget.js';
import { modeFor, signsOf, type DiagramContext, type Mode } from './context.js';
import { diagramStyles } from './diagram-styles.js';
import { DIAGRAM_VIEWS, footer, header, type DiagramViewName } from './frame.js';
import { listView } from './list-view.js';
import { keyLegend, overview } from './overview.js';
import { LayoutCache, NARROWEST } from './layout-cache.js';
import { picture } from './picture.js';
import { PictureController } from './picture-controller.js';
import { overlay } from './picture-overlay.js';
import { pictureStyles } from './picture-styles.js';
import { sceneOf, type Scene } from './scene.js';
import { panel, PANEL_TITLE } from './panel.js';
import { panelStyles } from './panel-styles.js';
import { recallView, rememberView } from './view-memory.js';
import { selectedWords } from './wording.js';

/** Before the first answer there are no states. */
const NO_STATES: Scene['states'] = new Map();

const centerWords = ({ framework: { center } }: Model): string => {
  const alt = center.image?.alt;
  return alt ? alt : center.title;
};

const pickSelector = (id: string): string => `[data-pick="${CSS.escape(id)}"]`;

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
 * @csspart base - The wrapper of everything.
 * @csspart heading - The title.
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

  static override styles = [...LcfWidget.styles, diagramStyles, panelStyles, pictureStyles];

  /** `diagram` or `list`; default: the diagram where there is room for it. A reader may switch. */
  @property() view: DiagramViewName | undefined = undefined;
  /** Leave out the details and the overview. */
  @property({ type: Boolean, attribute: 'no-panel' }) noPanel = false;
  /** Leave out how parts connect. */
  @property({ type: Boolean, attribute: 'no-relations' }) noRelations = false;

  @state() private chosenView: DiagramViewName | null = null;
  @state() private opened: ReadonlySet<string> = new Set();

  readonly #text = new TextMeasureController(this);
  readonly #stage = new PartSizeController(this, '.stage > .width');
  readonly #layouts = new LayoutCache();
  readonly #picture = new PictureController(this, {
    layout: () => this.#layout,
    titleOf: (id) => this.localizedModel?.nodes.get(id)?.title ?? '',
    pick: (id, element) => this.#pick(id, element),
    back: () => this.#back(),
  });
  #layout: DiagramLayout | null = null;
  #scene: Scene | null = null;
  /** Width, font and model that left no room for a picture. */
  #unfit = '';
  /** An id set from outside before there was a model to find it in. */
  #wanted: string | null | undefined = undefined;
  #started: Model | null = null;
  #shown: FrameworkNode | null = null;
  #listed: Model | null = null;
  /** Where a choice was made that moved focus to the details, so that it can go back. */
  #cameFrom: { readonly region: string; readonly id: string } | null = null;

  /** Id of the chosen part; null when there is none. Setting it sends no event. */
  @property()
  get selected(): string | null {
    return this.#wanted === undefined ? this.snapshot.stored.selection : this.#wanted;
  }
  set selected(id: string | null) {
    this.#wanted = id === '' ? null : id;
    this.requestUpdate();
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    // One listener each, however many parts there are.
    root.addEventListener('click', this.#handleClick);
    root.addEventListener('change', this.#handleChange);
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('view')) this.chosenView = null;
    const { model } = this.snapshot;
    if (!model) return;
    if (model !== this.#started) this.#start(model);
    if (this.#wanted !== undefined) this.#applyWanted(model);
    this.#openAround(model);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const svgElement = this.renderRoot.querySelector('.picture');
    const { selection } = this.snapshot.stored;
    const part = selection === null ? null : (this.#layout?.partOf.get(selection) ?? selection);
    this.#picture.paint(svgElement, this.#layout, this.#scene?.states ?? NO_STATES, part);
  }

  protected override renderWidget(view: WidgetView): TemplateResult {
    const zoom = (this.#text.font?.base ?? 16) / 16;
    const mode = modeFor(this.width / zoom);
    const shown = this.#shownView(view.model);
    this.#layout = shown === 'diagram' ? this.#layOut(view) : null;
    // The picture turns out to have no room only once it was laid out.
    const fits = this.width === 0 || (this.width >= NARROWEST && this.#unfit !== this.#roomKey(view.model));
    const final = fits ? shown : 'list';
    if (final === 'list') this.#layout = null;
    const context = this.#contextOf(view, mode);
    return html`
      <div class="frame ${mode}">
        ${header(context, final, fits, nothing)}
        ${final === 'list' ? this.#renderList(context) : this.#renderDiagram(context)}
        ${footer(context, final)}
      </div>
      <span class="ruler" aria-hidden="true">${RULER_TEXT}</span>
    `;
  }

  #renderList(context: DiagramContext): TemplateResult {
    return html`
      <div class="body">${listView(context)}</div>
    `;
  }

  #renderDiagram(context: DiagramContext): TemplateResult {
    const { mode, selected, showPanel, model } = context;
    const keyed = (this.#layout?.key.length ?? 0) > 0;
    // On a phone the details take the place of the key.
    const inPlace = mode === 'compact' && keyed;
    const details = showPanel && selected ? panel(context, selected) : null;
    const atRest = showPanel && !inPlace && (!selected || mode === 'medium') ? overview(context) : null;
    const key = keyed && this.#layout && !(inPlace && details) ? keyLegend(context, this.#layout) : null;
    const beside = mode === 'wide' ? (details ?? atRest) : mode === 'medium' ? atRest : null;
    const below = [beside ? null : (details ?? atRest), mode === 'medium' ? details : null, key];
    return html`
      <div class="body ${beside ? 'side-by-side' : ''}">
        <div class="stage">
          <div class="width"></div>
          <p class="visually-hidden">${centerWords(model)}</p>
          ${this.#renderPicture(context)}
        </div>
        ${
          beside
            ? html`
                <div class="side">${beside}</div>
              `
            : nothing
        }
        ${[...new Set(below)].map((part) =>
          part
            ? html`
                <div class="below">${part}</div>
              `
            : nothing,
        )}
      </div>
    `;
  }

  #renderPicture({ model, t, selected, showRelations }: DiagramContext): TemplateResult {
    const layout = this.#layout;
    const { hovered, focused } = this.#picture;
    this.#scene = layout && sceneOf({ model, layout, selected, hovered, focused, showRelations });
    return html`
      <svg
        class="picture ${this.#scene?.choosing ? 'choosing' : ''}"
        part="picture"
        role="tree"
        aria-label=${t('diagram.picture', { title: model.framework.title })}
        viewBox=${layout?.viewBox ?? '0 0 1 1'}
        @pointerover=${this.#picture.handlePointerOver}
        @pointerleave=${this.#picture.handlePointerLeave}
        @focusin=${this.#picture.handleFocusIn}
        @focusout=${this.#picture.handleFocusOut}
        @keydown=${this.#picture.handleKeyDown}
      >
        ${guard([layout, model, t], () => (layout ? svg`<g>${picture({ model, layout, t })}</g>` : nothing))}
        ${this.#scene ? overlay(this.#scene.overlay) : nothing}
      </svg>
    `;
  }

  #layOut({ model, t }: WidgetView): DiagramLayout | null {
    const { font } = this.#text;
    const { width } = this.#stage;
    if (!font || width === 0) return null;
    const layout = this.#layouts.layout({ model, width, font, t, unfolded: null });
    if (!layout.fits) this.#unfit = this.#roomKey(model);
    return layout;
  }

  #roomKey = ({ framework }: Model): string => `${this.width} ${this.#text.font?.key ?? ''} ${framework.id}`;

  #contextOf(view: WidgetView, mode: Mode): DiagramContext {
    const { model, stored } = view;
    const selected = findNode(model, stored.selection ?? '') ?? null;
    return {
      ...view,
      mode,
      selected,
      related: relatedNodes(model, selected ?? ''),
      signs: signsOf(this.#layout),
      opened: this.opened,
      showPanel: !this.noPanel,
      showRelations: !this.noRelations,
    };
  }

  /** Too narrow a place shows the list; else the reader's choice, the page's, and the picture. */
  #shownView(model: Model): DiagramViewName {
    if (this.#unfit !== '' && this.#unfit === this.#roomKey(model)) return 'list';
    const given = DIAGRAM_VIEWS.find((name) => name === this.view);
    return this.chosenView ?? recallView(this, model.framework.id) ?? given ?? 'diagram';
  }

  /** The config's `diagram.start` is chosen once, where nothing else is. */
  #start(model: Model): void {
    this.#started = model;
    const { start } = model.diagram;
    if (start === undefined || this.#wanted !== undefined || this.snapshot.stored.selection !== null) return;
    this.store.dispatch({ type: 'select', id: start });
  }

  #applyWanted(model: Model): void {
    const node = this.#wanted === null ? undefined : findNode(model, this.#wanted ?? '');
    this.#wanted = undefined;
    this.store.dispatch({ type: 'select', id: node?.id ?? null });
  }

  /** The list opens around what is chosen; at first it shows what each ring holds. */
  #openAround(model: Model): void {
    const first = this.#listed !== model;
    const { selection } = this.snapshot.stored;
    const node = selection === null ? undefined : findNode(model, selection);
    if (!first && node === this.#shown) return;
    this.#listed = model;
    this.#shown = node ?? null;
    const ids = first ? model.framework.rings.map(({ id }) => id) : [];
    for (let part = node; part; part = parentOf(model, part)) if (part.items.length > 0) ids.push(part.id);
    this.opened = new Set([...this.opened, ...ids]);
  }

  #handleClick = (event: Event): void => {
    const control = (event.target as Element).closest<HTMLElement>('[data-pick],[data-toggle],[data-do]');
    if (!control) return;
    const { pick, toggle } = control.dataset;
    if (pick !== undefined) this.#pick(pick, control);
    else if (toggle !== undefined) this.#toggle(toggle);
    else this.#close();
  };

  #handleChange = (event: Event): void => {
    const { name, value } = event.target as HTMLInputElement;
    const { model } = this.snapshot;
    const view = DIAGRAM_VIEWS.find((word) => word === value);
    if (name !== 'view' || !view || !model) return;
    this.chosenView = view;
    rememberView(this, model.framework.id, view);
  };

  #toggle(key: string): void {
    const opened = new Set(this.opened);
    if (!opened.delete(key)) opened.add(key);
    this.opened = opened;
  }

  /** A person chose a part; choosing it again lets go of it. */
  #pick(id: string, control: Element): void {
    const again = this.snapshot.stored.selection === id;
    const region = ['key', 'overview', 'list'].find((name) => control.closest(`.${name}`));
    this.#choose(again ? null : id);
    if (again) return;
    if (region === 'list') {
      // A chip inside the list leads to the row it names.
      if (control.matches('.chip, .group-name'))
        this.#focus(`.list .row:is(${pickSelector(id)}, [data-toggle="${CSS.escape(id)}"])`);
    } else if (!control.closest('.picture')) {
      if (region) this.#cameFrom = { region, id };
      this.#focus(`#${PANEL_TITLE}`);
    }
  }

  #close(): void {
    const from = this.#cameFrom;
    const id = this.snapshot.stored.selection ?? '';
    this.#choose(null);
    void this.updateComplete.then(() => {
      const row =
        from && this.renderRoot.querySelector<HTMLElement>(`.${from.region} ${pickSelector(from.id)}`);
      if (row) row.focus();
      else if (!this.#picture.focus(id))
        this.renderRoot.querySelector<HTMLElement>(pickSelector(id))?.focus();
    });
  }

  /** Escape in the picture lets go of the choice. */
  #back(): boolean {
    if (this.snapshot.stored.selection === null) return false;
    this.#choose(null);
    return true;
  }

  #choose(id: string | null): void {
    this.#cameFrom = null;
    this.select(id);
    const { widgetView } = this;
    if (!widgetView) return;
    const { model, t, stored } = widgetView;
    const node = model.nodes.get(stored.selection ?? '') ?? null;
    this.announce(selectedWords(t, node, relatedNodes(model, node ?? '')));
  }

  #focus(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }
}
