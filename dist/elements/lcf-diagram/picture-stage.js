import { PartSizeController } from '../../controllers/part-size-controller.js';
import { TextMeasureController } from '../../controllers/text-measure-controller.js';
import { TweenController } from '../../controllers/tween-controller.js';
import { LayoutCache, NARROWEST, widestRings } from './layout-cache.js';
import { UNFOLD_ROOM } from './unfold.js';
import { contentWords } from './wording.js';

/** How long the rings take to unfold, in milliseconds (`--lcf-motion-slow`). */
const UNFOLD_TIME = 420;
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
 * The room for the picture and the layout in it. Measures, lays out, and moves from one layout to the next when a
 * part unfolds or folds. The host renders `.frame > .width` and `.stage > .width`: empty boxes as wide as the two.
 */
class PictureStage {
    #host;
    #text;
    #frame;
    #stage;
    #tween;
    #cache;
    #from;
    /** Widget width, font and model that left no room for a picture. */
    #unfit;
    #asked;
    constructor(host) {
        this.#cache = new LayoutCache();
        this.#from = null;
        /** Widget width, font and model that left no room for a picture. */
        this.#unfit = '';
        this.layout = null;
        /** What unfolding takes; null until it is there. */
        this.unfolding = null;
        this.#asked = false;
        this.#roomKey = ({ framework }, width) => `${width} ${this.font?.key ?? ''} ${framework.id}`;
        this.#host = host;
        this.#text = new TextMeasureController(host);
        this.#frame = new PartSizeController(host, '.frame > .width');
        this.#stage = new PartSizeController(host, '.stage > .width');
        this.#tween = new TweenController(host);
    }
    get font() {
        return this.#text.font;
    }
    /** How much larger than usual the reader's text is. */
    get zoom() {
        return (this.#text.font?.base ?? BASE) / BASE;
    }
    /** Nothing is in view: the next layout appears without moving. */
    clear() {
        this.#tween.stop();
        this.#from = this.layout = null;
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
        const ready = this.unfolding ? unfolded : null;
        const request = this.#request(words, this.#stage.width, ready);
        if (request && this.fits(words.model, width)) {
            // A part that is unfolded from the start stands so at once; one that is opened moves.
            if (unfolded !== null && !this.unfolding)
                this.#fetch(this.layout === null);
            this.#set(this.#cache.layout(request, this.unfolding?.unfoldedLayout ?? null));
            if (!this.layout?.fits && this.#isCurrent(request.width))
                this.#unfit = this.#roomKey(words.model, width);
        }
        const fits = this.fits(words.model, width);
        if (!fits)
            this.clear();
        return fits;
    }
    /** Fetches what unfolding takes before it is asked for, where it may be. */
    prepare() {
        if (this.canUnfold)
            this.#fetch(false);
    }
    /** Without it, a page that went offline keeps the rings, and the details list what a part holds. */
    #fetch(appears) {
        if (this.#asked)
            return;
        this.#asked = true;
        import('./unfolding.js').then((module) => {
            this.unfolding = module;
            if (appears)
                this.clear();
            this.#host.requestUpdate();
        }, () => (this.#asked = false));
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
    #request({ model, t }, width, unfolded) {
        const { font } = this;
        if (!font || width === 0)
            return null;
        const node = model.nodes.get(unfolded ?? '');
        if (!node)
            return { model, width, font, t, unfolded: null };
        const label = t('diagram.unfolded', { title: node.title, parts: contentWords(t, node) });
        return { model, width, font, t, unfolded: { id: node.id, label } };
    }
    /** Widths are handed out after the widget's own: one of before says nothing about the room there is now. */
    #isCurrent(width) {
        return this.#host.renderRoot.querySelector('.stage > .width')?.clientWidth === width;
    }
    #roomKey;
    #set(next) {
        const last = this.layout;
        this.layout = next;
        if (!last || last.unfolded === next.unfolded || last.dir !== next.dir)
            return;
        const { progress } = this.#tween;
        // Turning back half-way goes on from there.
        const back = progress !== null && this.#from?.unfolded === next.unfolded;
        this.#from = last;
        this.#tween.start(UNFOLD_TIME, back ? 1 - progress : 0);
    }
    /** Null while nothing moves. */
    get moment() {
        const { progress } = this.#tween;
        const [from, to] = [this.#from, this.layout];
        if (progress === null || !from || !to || !this.unfolding)
            return null;
        return { from, to, progress, frame: this.unfolding.tweenLayout(from, to, progress) };
    }
    /** Room to unfold a part. */
    get canUnfold() {
        return this.#frame.width >= UNFOLD_ROOM;
    }
    /** Whether the details can stand at the side; sizes as in the styles of `.wide > .side-by-side`. */
    hasRoomBeside(unfolded) {
        const unit = this.zoom * BASE;
        const side = Math.min(Math.max(20 * unit, 0.32 * this.#frame.width), 23.25 * unit);
        return unfolded === null || this.#frame.width - side - 1.75 * unit >= UNFOLD_ROOM;
    }
    /** Width of the drawing, as CSS: it grows while it unfolds. Undefined before the room is known. */
    pictureWidth(moment) {
        const room = this.#stage.width;
        if (room === 0)
            return undefined;
        const rings = Math.min(room, widestRings(this.font));
        const widthOf = ({ unfolded }) => (unfolded === null ? rings : room);
        if (!moment)
            return `${this.layout ? widthOf(this.layout) : rings}px`;
        const { from, to, progress } = moment;
        return `${widthOf(from) + (widthOf(to) - widthOf(from)) * progress}px`;
    }
}

export { PictureStage, drawingVars };
