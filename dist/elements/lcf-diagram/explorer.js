import { nothing, html, render } from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';
import { diagramExplorer } from '../../i18n/en/diagram-explorer.js';
import { addStrings } from '../../i18n/translator.js';
import { findNode } from '../../model/selectors.js';
import { Choice } from './choice.js';
import { explorerStyles } from './explorer-styles.js';
import { listView } from './list-view.js';
import { menuEntries, pressInMenu, leaveMenu, closeMenu } from './menu.js';
import { OpenedLists } from './opened-lists.js';
import { panel } from './panel.js';
import { PictureAttention } from './picture-attention.js';
import { overlay } from './picture-overlay.js';
import { partFor, indexOf } from './picture-parts.js';
import { PicturePainter } from './picture-states.js';
import { relationsOf, selectedWords } from './relation-words.js';
import { runPanel, runName } from './run-panel.js';
import { signsWithRuns } from './run-signs.js';
import { sceneOf } from './scene.js';
import { unfoldedFor } from './unfold.js';
import { UnfoldStage } from './unfold-stage.js';

addStrings(diagramExplorer);
const CONTROLS = '[data-pick],[data-toggle],[data-do]';
const NOTHING = {
    states: new Map(),
    choosing: false,
    overlay: {
        layout: null,
        selected: undefined,
        focused: undefined,
        hovered: undefined,
        related: [],
        connectors: null,
    },
};
/**
 * Everything that a reader who turns to the diagram asks of it: states, outlines and connectors in the picture,
 * its keys, the details and the list, and what is fetched in turn: search, tour and saved pictures. Fetched itself
 * when the first pointer or focus comes near.
 */
class Explorer {
    #host;
    #opened;
    #painter;
    #attention;
    #choice;
    #search;
    #tour;
    #saving;
    /** Where keys have led that were pressed on a part before this was there. */
    #ledTo;
    /** What had the focus when the tour began. */
    #tourFrom;
    /** Id of the run that was chosen; stays while one of its parts is. */
    #run;
    constructor(host) {
        this.styles = explorerStyles;
        this.#opened = new OpenedLists();
        this.#painter = new PicturePainter();
        /** Where keys have led that were pressed on a part before this was there. */
        this.#ledTo = new WeakMap();
        /** What had the focus when the tour began. */
        this.#tourFrom = null;
        /** Id of the run that was chosen; stays while one of its parts is. */
        this.#run = null;
        this.#isField = (target) => target.closest('.search') !== null;
        this.#host = host;
        this.unfold = new UnfoldStage(host.element, host.stage);
        this.#attention = new PictureAttention(host.element, {
            picture: host.picture,
            layout: () => host.stage.layout,
            titleOf: (id) => host.view()?.model.nodes.get(id)?.title ?? '',
            pick: (id, element) => this.#pick(id, element),
            back: () => this.#choice.back(),
            paint: () => this.paint(),
        });
        this.#choice = new Choice({
            root: () => host.element.renderRoot,
            updated: () => host.element.updateComplete,
            words: () => host.view(),
            selection: () => this.#selection,
            select: (id) => host.select(id),
            announce: (words) => host.announce(words),
            unfolded: () => this.unfold.id,
            unfoldsTo: (id) => this.#unfoldsTo(id),
            listed: () => this.#listed,
            list: (id) => this.#list(id),
            focusPart: (id) => this.#attention.focus(id),
        });
        this.#search = new ExtraController(host.element, () => this.#fetchSearch());
        this.#tour = new ExtraController(host.element, () => this.#fetchTour());
        this.#saving = new ExtraController(host.element, () => import('./picture-export.js'));
        this.#attention.start();
    }
    async #fetchSearch() {
        const { Search } = await import('./search.js');
        return new Search({
            update: () => this.#host.element.requestUpdate(),
            view: () => this.#host.view(),
            pick: (id, control) => this.#pick(id, control),
            announce: (words) => this.#host.announce(words),
        });
    }
    async #fetchTour() {
        const { Tour } = await import('./tour.js');
        return new Tour(this.#host.element, (words) => this.#host.announce(words));
    }
    /** Before each update of the element. */
    update() {
        const { model } = this.#host.view() ?? {};
        if (!model)
            return;
        const selection = this.#selection;
        this.#opened.openAround(model, findNode(model, selection ?? '') ?? null);
        this.unfold.id = this.#unfoldsTo(selection);
        if (selection !== null && this.#host.stage.layout?.partOf.get(selection) !== this.#run)
            this.#run = null;
    }
    #list(id) {
        this.#run = id;
        this.#host.element.requestUpdate();
    }
    get #listed() {
        const part = this.#selection === null ? this.#runAt(this.#run) : null;
        return this.isTouring ? null : part;
    }
    /** The run with this id, so long as the picture draws it. */
    #runAt(id) {
        const { layout } = this.#host.stage;
        const part = layout && partFor(layout, id)?.part;
        return part?.id === id && part.merged ? part : null;
    }
    get #selection() {
        return this.#host.view()?.stored.selection ?? null;
    }
    #unfoldsTo(selection) {
        const { model } = this.#host.view() ?? {};
        const mayUnfold = this.#host.hasPicture() && !this.isTouring && this.unfold.canUnfold;
        if (!model || !mayUnfold)
            return null;
        return unfoldedFor(model, model.nodes.get(selection ?? '') ?? null, this.unfold.id);
    }
    get isTouring() {
        return this.#tour.value?.isOn ?? false;
    }
    #context(context) {
        return {
            ...context,
            signs: signsWithRuns(this.#host.stage.layout, context.model, context.t),
            related: relationsOf(context.model, context.selected),
            opened: this.#opened.ids,
        };
    }
    /** The step of the tour that is on, or the details of the chosen part; null when there is neither. */
    renderDetails(context) {
        const { selected, showPanel } = context;
        const unfolded = this.#host.stage.layout?.unfolded ?? null;
        if (this.isTouring)
            return this.#tour.value?.render(context) ?? null;
        if (showPanel && selected)
            return panel(this.#context(context), selected, unfolded);
        const run = showPanel ? this.#listed : null;
        return run && runPanel(this.#context(context), run);
    }
    renderList(context) {
        return html `
      ${this.isTouring ? this.#tour.value?.render(context) : nothing} ${listView(this.#context(context))}
    `;
    }
    renderMenu(context) {
        return menuEntries(context);
    }
    /** What the search has found; null before it is there. */
    found(context) {
        return this.#search.value?.show(context) ?? null;
    }
    /** The chosen part and what it connects to, in a sentence; null when nothing is chosen. */
    words({ model, t, selected }) {
        if (selected)
            return selectedWords(t, selected, relationsOf(model, selected));
        const run = this.#listed;
        return run && t('diagram.selected', { title: runName(t, run) });
    }
    /** After each update of the element. */
    updated() {
        this.unfold.paint();
        this.paint();
    }
    /** After each update, and whenever a reader looks at another part: touches only what differs. */
    paint() {
        const { element, picture, stage } = this.#host;
        const { layout } = stage;
        const { model } = this.#host.view() ?? {};
        const svg = picture.element.closest('svg');
        if (!model || !layout || !svg)
            return;
        const scene = this.unfold.isMoving ? NOTHING : this.#scene(model, layout);
        svg.classList.toggle('choosing', scene.choosing);
        const selection = this.#selection ?? this.#listed?.id ?? null;
        const part = selection === null ? null : (layout.partOf.get(selection) ?? selection);
        this.#painter.paint(picture.items, scene.states, part);
        const { reachable } = indexOf(layout);
        const stops = [this.#attention.active, part];
        picture.moveStop(stops.find((id) => id !== null && reachable.has(id)) ?? null);
        const group = element.renderRoot.querySelector('.overlay');
        if (group)
            render(overlay(scene.overlay), group);
    }
    #scene(model, layout) {
        const { hovered, focused } = this.#attention;
        const chosen = model.nodes.get(this.#selection ?? '') ?? null;
        const shown = this.isTouring ? (this.#tour.value?.node ?? null) : chosen;
        const isPrinting = this.#host.isPrinting();
        const selected = isPrinting ? null : shown;
        const listed = isPrinting ? null : (this.#listed?.id ?? null);
        return sceneOf({
            model,
            layout,
            selected,
            listed,
            hovered,
            focused,
            showRelations: this.#host.showRelations(),
        });
    }
    /** What was done before this was there. A key that follows others is meant for the part they lead to. */
    catchUp(deed) {
        const { type, target } = deed;
        const root = this.#host.element.shadowRoot;
        const before = root?.activeElement;
        this.handle(type === 'keydown' ? { ...deed, target: this.#ledTo.get(target) ?? target } : deed);
        const now = root?.activeElement;
        if (type === 'keydown' && now && now !== before)
            this.#ledTo.set(target, now);
    }
    handle(deed) {
        const { type, target, isTouch } = deed;
        const picture = target.closest('.drawing');
        if (picture)
            this.unfold.prepare();
        if (type === 'click')
            this.#click(target);
        else if (type === 'keydown') {
            if (this.#press(deed))
                deed.prevent();
        }
        else if (type === 'input')
            this.#host.use(this.#search, (search) => search.type(target));
        else if (type === 'focusin')
            this.#enter(target);
        else if (type === 'focusout')
            this.#leave(deed);
        // Nothing is meant by where a finger passes.
        else if (!isTouch && (type === 'pointerover' || target === picture))
            this.#attention.hover(type === 'pointerover' ? target : null);
    }
    #press(deed) {
        const { key, target } = deed;
        if (key === 'Escape' && this.isTouring && target.closest('.tour, .picture')) {
            this.#actOnTour('tour-stop');
            return true;
        }
        if (target.closest('.picture'))
            return this.#attention.press(deed);
        if (target.closest('.tour'))
            return this.#tour.value?.press(key) === true;
        if (this.#isField(target))
            return this.#search.value?.press(key, target) === true;
        return pressInMenu(deed);
    }
    #isField;
    #enter(target) {
        if (this.#isField(target))
            void this.#search.load();
        else if (target.closest('.picture'))
            this.#attention.focusOn(target);
    }
    #leave(deed) {
        const { target } = deed;
        if (this.#isField(target))
            this.#search.value?.leave(deed);
        else if (target.closest('.picture'))
            this.#attention.blur();
        leaveMenu(deed);
    }
    #click(target) {
        const control = target.closest(CONTROLS);
        if (!control)
            return;
        const { pick, toggle, do: action = '' } = control.dataset;
        if (pick !== undefined)
            this.#pick(pick, control);
        else if (toggle === undefined)
            this.#do(action, control);
        else {
            this.#opened.toggle(toggle);
            this.#host.element.requestUpdate();
        }
    }
    #pick(id, control) {
        const run = this.#runAt(id);
        this.#tour.value?.stop();
        if (!run)
            this.#choice.pick(id, control);
        // Without details of ours, those of the page tell of what holds it.
        else if (this.#host.element.noPanel)
            this.#choice.pick(run.parentId, control);
        else
            this.#choice.pickRun(id, control);
        this.#search.value?.clear();
    }
    #do(action, control) {
        closeMenu(control);
        if (action === 'close')
            this.#choice.close();
        else if (action === 'fold')
            this.#choice.fold();
        else if (action === 'tour')
            this.startTour();
        else if (action.startsWith('tour-'))
            this.#actOnTour(action);
        else if (action === 'print')
            this.#host.print();
        else
            this.save(action === 'save-png' ? 'png' : 'svg').catch(() => {
                const { t } = this.#host.view() ?? {};
                if (t)
                    this.#host.announce(t('diagram.save-failed'));
            });
    }
    startTour() {
        if (!this.isTouring)
            this.#tourFrom = this.#focused;
        this.#host.use(this.#tour, (tour) => {
            const view = this.#host.view();
            if (!view)
                return;
            tour.start(view.model, view.t);
            this.#choice.focus('#tour-title');
        });
    }
    #actOnTour(action) {
        this.#tour.value?.act(action);
        if (this.isTouring)
            return;
        // The button that began it is drawn anew.
        this.#choice.focus(this.#tourFrom, '[data-do="tour"]', '.picture [tabindex="0"]');
        this.#tourFrom = null;
    }
    /** What has the focus, here or on the page around. */
    get #focused() {
        const { shadowRoot, ownerDocument } = this.#host.element;
        const root = this.#host.element.getRootNode();
        const focused = shadowRoot?.activeElement ?? root.activeElement;
        return focused === ownerDocument.body ? null : focused;
    }
    /** Saves all rings as a file. Nothing happens before the diagram is shown. */
    async save(type) {
        const { element, stage } = this.#host;
        const view = this.#host.view();
        const layout = view && stage.paperLayout(view);
        const { font } = stage;
        if (!layout || !font)
            return;
        const part = await this.#saving.load();
        if (!part)
            throw new Error(view.t('diagram.save-failed'));
        const place = element.renderRoot.querySelector('.lcf-root');
        if (place)
            await part.savePicture({ ...view, layout, font, place, rootClass: place.className }, type);
    }
}

export { Explorer };
