import { nothing } from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';
import { whenIdle } from '../shared/when-idle.js';
import { BASE } from './picture-stage.js';
import { UNFOLD_ROOM } from './unfold.js';

/** The frame grows no wider, as in the styles of `.frame`. */
const WIDEST_FRAME = 1240;
/** Unfolds a part on the stage, once what that takes has been fetched, and moves the picture there and back. */
class UnfoldStage {
    #host;
    #stage;
    #part;
    #movement;
    #isPrepared;
    #appears;
    constructor(host, stage) {
        this.#movement = null;
        this.#isPrepared = false;
        this.#appears = false;
        /** Id of the part that is to stand unfolded. */
        this.id = null;
        this.#host = host;
        this.#stage = stage;
        this.#part = new ExtraController(host, () => this.#fetch());
        stage.unfolder = this;
    }
    /** Without it, a page that went offline keeps the rings, and the details list what a part holds. */
    async #fetch() {
        const module = await import('./unfolding.js');
        this.#movement = new module.Movement(this.#host);
        if (this.#appears)
            this.#stage.clear();
        return module;
    }
    /** Fetches it before it is asked for, where it may be; what is to be drawn now goes first. */
    prepare() {
        if (this.#isPrepared)
            return;
        this.#isPrepared = true;
        whenIdle(() => {
            if (this.canUnfold)
                void this.#part.load();
        });
    }
    get layout() {
        return this.#part.value?.unfoldedLayout ?? null;
    }
    wanted({ model, t }) {
        const node = model.nodes.get(this.id ?? '');
        if (!node)
            return null;
        // A part that is unfolded from the start stands so at once; one that is opened moves.
        if (!this.#part.value)
            this.#appears ||= this.#stage.layout === null;
        const part = this.#part.ask();
        return part && { id: node.id, label: part.unfoldedLabel(t, node) };
    }
    change(model, from, to) {
        const widths = [this.#stage.widthOf(from), this.#stage.widthOf(to)];
        // A picture that could not be read, or that ran the other way, is not where a movement begins.
        const canMove = from.fits && to.fits && from.dir === to.dir;
        if (from.unfolded === to.unfolded)
            this.#movement?.turnTo(to, widths[1]);
        else if (canMove)
            this.#movement?.start({ model, from, to, widths });
        else
            this.#movement?.stop();
    }
    stop() {
        this.#movement?.stop();
    }
    get isMoving() {
        return this.#movement?.isOn ?? false;
    }
    /** After an update of the host. */
    paint() {
        this.#movement?.paint();
    }
    /** Above what stands unfolded: where the reader is, and the way back. */
    renderPath(context) {
        const node = context.model.nodes.get(this.#stage.layout?.unfolded ?? '');
        return (node && this.#part.value?.pathBar(context, node)) ?? nothing;
    }
    // Not read off the page: a choice would have to wait for it to be laid out.
    get #frameWidth() {
        return Math.min(this.#stage.width, WIDEST_FRAME);
    }
    /** Room to unfold a part. */
    get canUnfold() {
        return this.#frameWidth >= UNFOLD_ROOM;
    }
    /** Whether the details can stand at the side; sizes as in the styles of `.wide > .side-by-side`. */
    get hasRoomBeside() {
        const [unit, frame] = [this.#stage.zoom * BASE, this.#frameWidth];
        const side = Math.min(Math.max(20 * unit, 0.32 * frame), 23.25 * unit);
        return this.id === null || frame - side - 1.75 * unit >= UNFOLD_ROOM;
    }
}

export { UnfoldStage };
