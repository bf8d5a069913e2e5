import { nothing, html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { ExtraController } from '../../controllers/extra-controller.js';
import { PrintController } from '../../controllers/print-controller.js';
import { diagram } from '../../i18n/en/diagram.js';
import { addStrings } from '../../i18n/translator.js';
import { findNode } from '../../model/selectors.js';
import { cssVars } from '../../styles/css-vars.js';
import { rulerStyles } from '../../styles/ruler-styles.js';
import { whenIdle } from '../shared/when-idle.js';
import { LcfWidget } from '../widget/lcf-widget.js';
import { partTemplate } from '../widget/load-templates.js';
import { modeFor, keyedKinds, signsOf } from './context.js';
import { deedOf, canWait, DEEDS } from './deed.js';
import { diagramStyles } from './diagram-styles.js';
import { header, footer, DIAGRAM_VIEWS } from './frame.js';
import { overviewStyles } from './overview-styles.js';
import { Picture } from './picture.js';
import { PictureStage, drawingVars } from './picture-stage.js';
import { pictureStyles } from './picture-styles.js';
import { placementOf, hasOverview } from './placement.js';
import { searchField } from './search-field.js';
import { tools } from './tools.js';
import { rememberView, recallView } from './view-memory.js';
import { WantedSelection } from './wanted-selection.js';
import { centerWords } from './wording.js';

var __decorate = (undefined && undefined.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
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
class LcfDiagram extends LcfWidget {
    constructor() {
        super(...arguments);
        /** `diagram` or `list`; default: the diagram where there is room for it. A reader may switch. */
        this.view = undefined;
        /** Leave out the details and the overview. */
        this.noPanel = false;
        /** Leave out how parts connect. */
        this.noRelations = false;
        /** Leave out the search field. */
        this.noSearch = false;
        /** Leave out the button that starts the guided tour; `startTour()` still does. */
        this.noTour = false;
        this.chosenView = null;
        this.#stage = new PictureStage(this, () => this.width);
        this.#picture = new Picture();
        this.#print = new PrintController(this, () => this.#drawNow());
        this.#explorer = new ExtraController(this, () => this.fetchExplorer());
        this.#paper = new ExtraController(this, () => this.fetchPaper());
        this.#wanted = new WantedSelection();
        /** Whether what is drawn has been measured before; else it is only the boxes. */
        this.#isMeasured = false;
        this.#handleDeed = (event) => {
            const deed = deedOf(event);
            const { value } = this.#explorer;
            if (value)
                value.handle(deed);
            else if (!canWait(deed))
                this.#explorer.ask();
            else {
                if (deed.key)
                    deed.prevent();
                this.#use(this.#explorer, (explorer) => explorer.catchUp(deed), () => this.#selectAlone(deed.target.closest('[data-pick]')?.dataset['pick']));
            }
        };
        this.#handleChange = (event) => {
            const { name, value } = event.target;
            const { model } = this.snapshot;
            const view = DIAGRAM_VIEWS.find((word) => word === value);
            if (name !== 'view' || !view || !model)
                return;
            this.chosenView = view;
            rememberView(this, model.framework.id, view);
        };
    }
    static {
        // Sizes and fonts are known only once something is drawn, so a second update follows the first.
        this.disableWarning?.('change-in-update');
    }
    static { this.styles = [...LcfWidget.styles, rulerStyles, diagramStyles, overviewStyles, pictureStyles]; }
    #stage;
    #picture;
    #print;
    #explorer;
    #paper;
    #wanted;
    /** Whether what is drawn has been measured before; else it is only the boxes. */
    #isMeasured;
    /** Id of the chosen part; null when there is none. Setting it sends no event. */
    get selected() {
        return this.#wanted.id === undefined ? this.snapshot.stored.selection : this.#wanted.id;
    }
    set selected(id) {
        this.#wanted.id = id === '' ? null : id;
        this.requestUpdate();
    }
    async fetchExplorer() {
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
    fetchPaper() {
        return import('./paper.js');
    }
    createRenderRoot() {
        const root = super.createRenderRoot();
        // One listener each, however many parts there are. A pointer that leaves does not bubble.
        for (const type of DEEDS)
            root.addEventListener(type, this.#handleDeed, type === 'pointerleave');
        root.addEventListener('change', this.#handleChange);
        root.addEventListener('slotchange', () => this.requestUpdate());
        return root;
    }
    disconnectedCallback() {
        super.disconnectedCallback();
        this.#stage.clear();
    }
    /** Whether anything is shown that comes with the explorer. */
    get #isExploring() {
        return this.snapshot.stored.selection !== null || this.#shownView() === 'list';
    }
    isComplete() {
        const { failed, value } = this.#explorer;
        return this.#isMeasured && (failed || value !== null || !this.#isExploring);
    }
    willUpdate(changed) {
        super.willUpdate(changed);
        if (changed.has('view'))
            this.chosenView = null;
        const { model } = this.snapshot;
        if (!model)
            return;
        this.#wanted.apply(this.store, model);
        if (this.#isExploring && !this.#explorer.ask() && !this.#explorer.failed)
            this.waitFor(this.#explorer.load());
        this.#explorer.value?.update();
    }
    firstUpdated() {
        whenIdle(() => void this.#paper.load());
    }
    updated(changed) {
        super.updated(changed);
        this.#explorer.value?.updated();
    }
    renderWidget(view) {
        this.#isMeasured = this.#stage.font !== null;
        const shown = this.#layOut(view) ? 'diagram' : 'list';
        const context = this.#contextOf(view);
        const explorer = this.#explorer.value;
        // A phone shows the picture first.
        const search = context.mode === 'compact' && shown === 'diagram' ? nothing : this.#renderSearch(context);
        const chosen = explorer?.words(context) ?? null;
        const fits = this.#stage.fits(view.model);
        return html `
      <div class="frame ${context.mode} ${explorer?.unfold.id ? 'unfolded' : ''}">
        ${this.#isMeasured ? header(context, shown, fits, search) : nothing}
        ${shown === 'list' ? this.#renderList(context) : this.#renderDiagram(context)}
        ${this.#isMeasured ? footer(context, shown, chosen) : nothing}
      </div>
      <span class="ruler" aria-hidden="true">${view.model.framework.title}</span>
    `;
    }
    #renderList(context) {
        const list = this.#print.printing
            ? this.#paper.ask()?.printList(context, this.#stage.layout)
            : (this.#explorer.ask()?.renderList(context) ?? partTemplate(context.t, this.#explorer));
        return html `
      <div class="body">${list} ${this.#renderTools(context, false)}</div>
    `;
    }
    #renderAround(context) {
        // Boxes without content are enough to know how much room there is, and quick to lay out.
        if (!this.#isMeasured)
            return { beside: /medium|wide/.test(context.mode) ? nothing : null, below: [] };
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
    #renderDiagram(context) {
        const { beside, below } = this.#renderAround(context);
        return html `
      <div class="body ${beside ? 'side-by-side' : ''}">
        <div class="stage">
          <div class="width"></div>
          ${this.#explorer.value?.unfold.renderPath(context) ?? nothing}
          <p class="visually-hidden">${centerWords(context.model)}</p>
          ${this.#isMeasured ? [this.#renderPicture(context), this.#renderTools(context, hasOverview(context))] : nothing}
        </div>
        ${beside
            ? html `
                <div class="side">${beside}</div>
              `
            : nothing}
        ${below.map((piece) => html `
            <div class="below">${piece}</div>
          `)}
      </div>
    `;
    }
    /** @param above whether the overview has a place, which has the button of the tour then. */
    #renderTools(context, above) {
        const hasTour = !this.noTour && !above && context.model.nodes.size > 0;
        const tour = hasTour && !this.#explorer.value?.isTouring;
        const below = context.mode === 'compact' && this.#stage.layout !== null;
        const { failed, value } = this.#explorer;
        const entries = value?.renderMenu(context) ?? (failed ? partTemplate(context.t, this.#explorer) : nothing);
        return tools(context, tour, below ? this.#renderSearch(context) : nothing, entries);
    }
    #renderSearch(context) {
        if (this.noSearch)
            return nothing;
        return searchField(context, this.#explorer.value?.found(context) ?? null);
    }
    #renderPicture({ model, t }) {
        const { layout } = this.#stage;
        if (layout)
            this.#picture.draw({ model: this.#stage.pictured(model), layout, t });
        const center = layout && !layout.unfolded && this.querySelector(':scope > [slot="center"]');
        return html `
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
    #layOut(view) {
        if (this.#shownView() === 'list')
            this.#stage.clear();
        else if (this.#print.printing)
            return this.#stage.showOnPaper(view);
        else
            return this.#stage.show(view);
        return false;
    }
    #contextOf(view) {
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
    #shownView() {
        const { model } = this.snapshot;
        const given = DIAGRAM_VIEWS.find((name) => name === this.view);
        return this.chosenView ?? (model && recallView(this, model.framework.id)) ?? given ?? 'diagram';
    }
    #drawNow() {
        this.requestUpdate();
        if (this.isUpdatePending)
            this.performUpdate();
    }
    /** Now, or once the part is here; says so when it cannot be had. */
    #use(part, act, otherwise) {
        if (part.value)
            act(part.value);
        else
            this.waitFor(part.load().then((value) => {
                if (value)
                    act(value);
                else {
                    this.announce(this.t('common.part-missing'));
                    otherwise?.();
                }
            }));
    }
    #handleDeed;
    /** The page hears of a choice also where nothing of it can be shown. */
    #selectAlone(id) {
        if (id !== undefined && this.snapshot.model?.nodes.has(id))
            this.select(id === this.selected ? null : id);
    }
    #handleChange;
    /** Walks through the rings, one sentence at a time; the reader can pause, step and end it. */
    startTour() {
        this.#use(this.#explorer, (explorer) => explorer.startTour());
    }
    /**
     * Saves all rings as a picture with title, source and date. Nothing happens before the diagram is shown.
     * @param type `svg` (the default) or `png`, at twice the size.
     */
    async downloadImage(type = 'svg') {
        const explorer = await this.#explorer.load();
        if (!explorer)
            throw new Error(this.t('common.part-missing'));
        await explorer.save(type);
    }
}
__decorate([
    property()
], LcfDiagram.prototype, "view", void 0);
__decorate([
    property({ type: Boolean, attribute: 'no-panel' })
], LcfDiagram.prototype, "noPanel", void 0);
__decorate([
    property({ type: Boolean, attribute: 'no-relations' })
], LcfDiagram.prototype, "noRelations", void 0);
__decorate([
    property({ type: Boolean, attribute: 'no-search' })
], LcfDiagram.prototype, "noSearch", void 0);
__decorate([
    property({ type: Boolean, attribute: 'no-tour' })
], LcfDiagram.prototype, "noTour", void 0);
__decorate([
    state()
], LcfDiagram.prototype, "chosenView", void 0);
__decorate([
    property()
], LcfDiagram.prototype, "selected", null);

export { LcfDiagram };
