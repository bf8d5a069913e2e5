import { ExtraController } from '../../controllers/extra-controller.js';
import { PartSizeController } from '../../controllers/part-size-controller.js';
import { TextMeasureController } from '../../controllers/text-measure-controller.js';
import { LayoutCache, NARROWEST, widestRings } from './layout-cache.js';
import { isSamePicture } from './same-picture.js';

/** Narrower than this, nothing unfolds: the details list what a part holds instead. */
const UNFOLD_ROOM = 720;
/** Width of the picture on paper and in files. */
const PAPER = 720;
/** Text size where nobody has changed it. */
const BASE = 16;
/** For the frame of the drawing: its width, and the box of what stands in the middle. */
const drawingVars = (layout, width) => {
    if (!layout)
        return { '--_lcf-picture': width };
    const { box, disc } = layout;
    return {
        '--_lcf-picture': width,
        '--_lcf-center': `${(disc.radius * 170) / box.width}%`,
        '--_lcf-center-x': `${(-box.x * 100) / box.width}%`,
        '--_lcf-center-y': `${(-box.y * 100) / box.height}%`,
    };
};
/**
 * The room for the picture and the layout in it. Measures, lays out, and hands on what moves from one layout to the
 * next when a part unfolds or folds. The host renders `.frame`, and `.stage > .width`: an empty box as wide as it.
 */
class PictureStage {
    #host;
    #text;
    #stage;
    #cache;
    #unfolding;
    #movement;
    /** Widget width, font and model that left no room for a picture. */
    #unfit;
    #model;
    #appears;
    constructor(host) {
        this.#cache = new LayoutCache();
        this.#movement = null;
        /** Widget width, font and model that left no room for a picture. */
        this.#unfit = '';
        this.#model = null;
        this.#appears = false;
        this.layout = null;
        this.#roomKey = ({ framework }, width) => `${width} ${this.font?.key ?? ''} ${framework.id}`;
        this.#host = host;
        this.#text = new TextMeasureController(host);
        this.#stage = new PartSizeController(host, '.stage > .width');
        this.#unfolding = new ExtraController(host, () => this.#fetch());
    }
    get font() {
        return this.#text.font;
    }
    /** How much larger than usual the reader's text is. */
    get zoom() {
        return (this.font?.base ?? BASE) / BASE;
    }
    /** What unfolding takes; null until it is there. */
    get unfolding() {
        return this.#unfolding.value;
    }
    get isMoving() {
        return this.#movement?.isOn ?? false;
    }
    /** The model the picture is drawn from. Stays while others come that draw the same. */
    pictured(model) {
        if (!isSamePicture(model, this.#model))
            this.#model = model;
        return this.#model ?? model;
    }
    /** Nothing is in view: the next layout appears without moving. */
    clear() {
        this.#movement?.stop();
        this.layout = null;
    }
    /** False where a picture would have no room, so far as is known. */
    fits(model, width) {
        return (width === 0 || width >= NARROWEST) && this.#unfit !== this.#roomKey(model, width);
    }
    /**
     * Lays out what is to be seen.
     * @param width of the widget.
     * @returns false when there is no room for it.
     */
    show(words, width, unfolded) {
        const { unfolding } = this;
        const request = this.#request(words, this.#stage.width, unfolding ? unfolded : null);
        if (request && this.fits(words.model, width)) {
            if (unfolded !== null)
                this.#askUnfolding();
            this.#set(this.#cache.layout(request, unfolding?.unfoldedLayout ?? null), request.model);
            if (!this.layout?.fits && this.#isCurrent(request.width))
                this.#unfit = this.#roomKey(words.model, width);
        }
        const fits = this.fits(words.model, width);
        if (!fits)
            this.clear();
        return fits;
    }
    #askUnfolding() {
        // A part that is unfolded from the start stands so at once; one that is opened moves.
        if (!this.unfolding)
            this.#appears ||= this.layout === null;
        this.#unfolding.ask();
    }
    /** Fetches what unfolding takes before it is asked for, where it may be. */
    prepare() {
        if (this.canUnfold)
            void this.#unfolding.load();
    }
    /** Without it, a page that went offline keeps the rings, and the details list what a part holds. */
    async #fetch() {
        const module = await import('./unfolding.js');
        this.#movement = new module.Movement(this.#host);
        if (this.#appears)
            this.clear();
        return module;
    }
    /** Lays out for paper, at once. */
    showOnPaper(words) {
        this.clear();
        this.layout = this.paperLayout(words);
        return this.layout?.fits ?? false;
    }
    /** All rings at the size of a page; null before the font is known. */
    paperLayout(words) {
        const request = this.#request(words, PAPER, null);
        return request && this.#cache.layout(request, null);
    }
    #request(words, width, unfolded) {
        const { font } = this;
        if (!font || width === 0)
            return null;
        const { t } = words;
        const model = this.pictured(words.model);
        const node = model.nodes.get(unfolded ?? '');
        const label = node && this.unfolding?.unfoldedLabel(t, node);
        if (!node || label === undefined)
            return { model, width, font, t, unfolded: null };
        return { model, width, font, t, unfolded: { id: node.id, label } };
    }
    /** Widths are handed out after the widget's own: one of before says nothing about the room there is now. */
    #isCurrent(width) {
        return this.#host.renderRoot.querySelector('.stage > .width')?.clientWidth === width;
    }
    #roomKey;
    #set(next, model) {
        const last = this.layout;
        this.layout = next;
        if (!last || last.unfolded === next.unfolded)
            return;
        const widths = [this.#widthOf(last), this.#widthOf(next)];
        // A picture that could not be read, or that ran the other way, is not where a movement begins.
        if (last.fits && next.fits && last.dir === next.dir)
            this.#movement?.start({ model, from: last, to: next, widths });
    }
    /** After an update of the host. */
    paint() {
        if (this.isMoving)
            this.#movement?.paint();
    }
    /** Room to unfold a part. */
    get canUnfold() {
        return this.#frameWidth >= UNFOLD_ROOM;
    }
    /** Whether the details can stand at the side; sizes as in the styles of `.wide > .side-by-side`. */
    hasRoomBeside(unfolded) {
        const [unit, frame] = [this.zoom * BASE, this.#frameWidth];
        const side = Math.min(Math.max(20 * unit, 0.32 * frame), 23.25 * unit);
        return unfolded === null || frame - side - 1.75 * unit >= UNFOLD_ROOM;
    }
    get #frameWidth() {
        return this.#host.renderRoot.querySelector('.frame')?.clientWidth ?? 0;
    }
    /** What is unfolded needs all the room there is. */
    #widthOf({ unfolded }) {
        const room = this.#stage.width;
        return unfolded === null ? Math.min(room, widestRings(this.font)) : room;
    }
    /** Width of the drawing, as CSS. Undefined before the room is known. */
    get pictureWidth() {
        const { layout } = this;
        const room = this.#stage.width;
        if (room === 0)
            return undefined;
        return `${layout ? this.#widthOf(layout) : Math.min(room, widestRings(this.font))}px`;
    }
}

export { PictureStage, drawingVars };
