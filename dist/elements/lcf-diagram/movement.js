import { render, nothing, svg } from 'lit';
import { TweenController } from '../../controllers/tween-controller.js';
import { tweenLayout } from '../../layout/diagram-tween.js';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from '../shared/hue.js';
import { shapePath } from '../../layout/shape-path.js';

/** How long the rings take to unfold, in milliseconds (`--lcf-motion-slow`). */
const UNFOLD_TIME = 420;
/** Moves the picture from one layout to the next when a part unfolds or folds, without updates of the host. */
class Movement {
    #host;
    #tween;
    #way = null;
    constructor(host) {
        this.#host = host;
        this.#tween = new TweenController(host, () => {
            this.paint();
            if (!this.isOn)
                this.#host.requestUpdate();
        });
    }
    get isOn() {
        return this.#tween.progress !== null;
    }
    start(way) {
        const { progress } = this.#tween;
        // Turning back half-way goes on from there.
        const back = progress !== null && this.#way?.from.unfolded === way.to.unfolded;
        this.#way = way;
        this.#tween.start(UNFOLD_TIME, back ? 1 - progress : 0);
    }
    /** The room has changed: what moves goes on to the layout there is now. */
    turnTo(to, width) {
        const way = this.#way;
        if (!way)
            return;
        this.#way = { ...way, to, widths: [way.widths[0], width] };
        if (!to.fits || to.dir !== way.from.dir)
            this.#tween.stop();
    }
    stop() {
        this.#tween.stop();
        this.paint();
    }
    /** Also after an update of the host, which knows only where the way ends. */
    paint() {
        const drawing = this.#host.renderRoot.querySelector('.drawing');
        const picture = drawing?.querySelector('.picture');
        const group = picture?.querySelector('.motion');
        if (!drawing || !picture || !group || !this.#way)
            return;
        const { model, from, to, widths } = this.#way;
        const { progress } = this.#tween;
        const share = progress ?? 1;
        const frame = progress === null ? null : tweenLayout(from, to, progress);
        picture.classList.toggle('is-moving', frame !== null);
        picture.setAttribute('viewBox', (frame ?? to).viewBox);
        drawing.style.setProperty('--_lcf-picture', `${widths[0] + (widths[1] - widths[0]) * share}px`);
        render(frame ? movingPicture(model, from, to, frame) : nothing, group);
        if (!frame)
            this.#way = null;
    }
}
/** The shapes between two layouts, without words: text does not bend. Drawn again each frame. */
function movingPicture(model, from, to, frame) {
    const hue = (id) => {
        const node = model.nodes.get(id);
        return node && hueOf(model, node);
    };
    const kindOf = (id) => model.nodes.get(id)?.kind ?? '';
    const domains = new Map([...from.domains, ...to.domains].map((domain) => [domain.id, domain]));
    const filled = (id, d, className) => {
        const own = hue(id);
        return svg `<path class="${className} ${own?.className ?? ''}" d=${d} ${cssVars(own?.vars ?? {})}></path>`;
    };
    const lines = (id, paths) => {
        const { strokeWidth = 0, dash = '' } = domains.get(id) ?? {};
        const own = hue(id);
        return paths.map((d) => svg `<path class="line ${own?.className ?? ''}" d=${d} stroke-width=${strokeWidth} stroke-dasharray=${dash ?? ''} ${cssVars(own?.vars ?? {})}></path>`);
    };
    return svg `<g class="moving" aria-hidden="true">
    <g class="disc"><circle r=${frame.discRadius}></circle></g>
    ${[...frame.tracks].map(([id, d]) => filled(id, d, 'track'))}
    ${[...frame.segments].map(([id, d]) => filled(id, d, `fill ${kindOf(id.replace(/^run:/, ''))}`))}
    ${[...frame.domains].map(([id, paths]) => lines(id, paths))}
    ${[...frame.beads].map(([id, { x, y, size }]) => {
        const own = hue(id);
        return svg `<path
        class="shape ${own?.className ?? ''}"
        d=${shapePath(Math.max(1, own?.index ?? 1))}
        transform="translate(${x} ${y}) scale(${size})"
        ${cssVars(own?.vars ?? {})}
      ></path>`;
    })}</g>`;
}

export { Movement };
