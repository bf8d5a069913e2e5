import { PartSizeController } from '../../controllers/part-size-controller.js';
import { TextMeasureController } from '../../controllers/text-measure-controller.js';
import { LayoutCache, NARROWEST, widestRings } from './layout-cache.js';
import { isSamePicture } from './same-picture.js';

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
 * The room for the picture and the layout in it. The host renders `.frame`, and `.stage > .width`: an empty box as wide as it.
 */
class PictureStage {
    #host;
    #width;
    #text;
    #stage;
    #cache;
    /** Widget width, font and model that left no room for a picture. */
    #unfit;
    #model;
    /** @param width of the widget in CSS pixels, 0 before it is known. */
    constructor(host, width) {
        this.#cache = new LayoutCache();
        /** Widget width, font and model that left no room for a picture. */
        this.#unfit = '';
        this.#model = null;
        this.layout = null;
        this.unfolder = null;
        this.#roomKey = ({ framework }) => `${this.width} ${this.font?.key ?? ''} ${framework.id}`;
        this.#host = host;
        this.#width = width;
        this.#text = new TextMeasureController(host);
        this.#stage = new PartSizeController(host, '.stage > .width');
    }
    get font() {
        return this.#text.font;
    }
    /** How much larger than usual the reader's text is. */
    get zoom() {
        return (this.font?.base ?? BASE) / BASE;
    }
    /** Width of the widget. */
    get width() {
        return this.#width();
    }
    /** The model the picture is drawn from. Stays while others come that draw the same. */
    pictured(model) {
        if (!isSamePicture(model, this.#model))
            this.#model = model;
        return this.#model ?? model;
    }
    /** Nothing is in view: the next layout appears without moving. */
    clear() {
        this.unfolder?.stop();
        this.layout = null;
    }
    /** False where a picture would have no room, so far as is known. */
    fits(model) {
        const { width } = this;
        return (width === 0 || width >= NARROWEST) && this.#unfit !== this.#roomKey(model);
    }
    /**
     * Lays out what is to be seen.
     * @returns false when there is no room for it.
     */
    show(words) {
        const request = this.#request(words, this.#stage.width, this.unfolder?.wanted(words) ?? null);
        if (request && this.fits(words.model)) {
            const last = this.layout;
            const next = this.#cache.layout(request, this.unfolder?.layout ?? null);
            this.layout = next;
            if (last)
                this.unfolder?.change(request.model, last, next);
            if (!next.fits && this.#isCurrent(request.width))
                this.#unfit = this.#roomKey(words.model);
        }
        const fits = this.fits(words.model);
        if (!fits)
            this.clear();
        return fits;
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
        return font && width > 0 ? { model: this.pictured(model), width, font, t, unfolded } : null;
    }
    /** Widths are handed out after the widget's own: one of before says nothing about the room there is now. */
    #isCurrent(width) {
        return this.#host.renderRoot.querySelector('.stage > .width')?.clientWidth === width;
    }
    #roomKey;
    /** Width that a layout is drawn in. What is unfolded needs all the room there is. */
    widthOf(layout) {
        const room = this.#stage.width;
        return layout?.unfolded ? room : Math.min(room, widestRings(this.font));
    }
    /** Width of the drawing, as CSS. Undefined before the room is known. */
    get pictureWidth() {
        return this.#stage.width === 0 ? undefined : `${this.widthOf(this.layout)}px`;
    }
}

export { BASE, PictureStage, drawingVars };
