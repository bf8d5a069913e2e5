import { html } from 'lit';
import '../shared/more-icons.js';
import '../../model/content/built-in-texts.js';
import { diagramTour } from '../../i18n/en/diagram-tour.js';
import { addStrings } from '../../i18n/translator.js';
import { icon } from '../shared/icons.js';
import { locator } from '../shared/locator.js';
import { tourStyles } from './tour-styles.js';

addStrings(diagramTour);
/** Time to look, and time to read each letter, in milliseconds. */
const LOOK = 3_500;
const READ = 60;
/** Where focus goes when the tour begins. */
const TOUR_TITLE = 'tour-title';
/** The learner, then each ring and what it holds, inside out, one sentence each, and an end. */
function tourSteps({ framework }, t) {
    const stepOf = (node, fallback = '') => {
        const text = node.summary ?? node.description ?? fallback;
        return text ? [{ node, title: node.title, text }] : [];
    };
    return [
        { node: null, title: framework.center.title, text: t('diagram.tour-center') },
        ...framework.rings.flatMap((ring) => [
            ...stepOf(ring, t(`diagram.about-${ring.ringKind}`)),
            ...ring.items.flatMap((item) => stepOf(item)),
        ]),
        { node: null, title: framework.title, text: t('diagram.tour-end') },
    ];
}
/** Walks the rings step by step; goes on by itself until the reader pauses it or steps. */
class Tour {
    #host;
    #say;
    #model;
    #steps;
    #index;
    #timer;
    #playing;
    #dir;
    constructor(host, say) {
        this.styles = tourStyles;
        this.#model = null;
        this.#steps = [];
        this.#index = 0;
        this.#playing = false;
        this.#dir = 'ltr';
        this.#host = host;
        this.#say = say;
        host.addController(this);
    }
    hostDisconnected() {
        this.stop();
    }
    get isOn() {
        return this.#steps.length > 0;
    }
    /** What the picture shows now; null in the middle and at the end. */
    get node() {
        return this.#steps[this.#index]?.node ?? null;
    }
    /** Goes on by itself, unless the reader has asked for less motion. */
    start(model, t) {
        this.#prepare(model, t);
        this.#playing = !matchMedia('(prefers-reduced-motion: reduce)').matches;
        this.#dir = t.dir;
        this.#go(0);
    }
    stop() {
        clearTimeout(this.#timer);
        if (!this.isOn)
            return;
        this.#steps = [];
        this.#model = null;
        this.#host.requestUpdate();
    }
    /** Texts that come later may bring steps of their own. */
    #prepare(model, t) {
        if (model === this.#model)
            return;
        this.#model = model;
        const { node = null } = this.#steps[this.#index] ?? {};
        this.#steps = tourSteps(model, t);
        this.#index = Math.max(0, this.#steps.findIndex((step) => step.node?.id === node?.id));
    }
    /** What a button of the tour does. A step taken by hand stops the clock: the reader sets the pace from here. */
    act(action) {
        if (action === 'tour-stop')
            this.stop();
        else if (action === 'tour-toggle')
            this.#toggle();
        else
            this.#step(action === 'tour-next' ? 1 : -1);
    }
    #step(by) {
        this.#playing = false;
        this.#go(this.#index + by);
    }
    #toggle() {
        this.#playing = !this.#playing;
        this.#wait();
        this.#host.requestUpdate();
    }
    #go(index) {
        this.#index = Math.min(Math.max(0, index), this.#steps.length - 1);
        const step = this.#steps[this.#index];
        if (step)
            this.#say(`${step.title}. ${step.text}`);
        this.#wait();
        this.#host.requestUpdate();
    }
    #wait() {
        clearTimeout(this.#timer);
        const step = this.#steps[this.#index];
        if (!step || this.#index === this.#steps.length - 1)
            this.#playing = false;
        if (step && this.#playing)
            this.#timer = setTimeout(() => this.#go(this.#index + 1), LOOK + READ * step.text.length);
    }
    render({ model, t, heading }) {
        this.#prepare(model, t);
        const { node, title, text } = this.#steps[this.#index] ?? { node: null, title: '', text: '' };
        const total = this.#steps.length;
        const index = this.#index + 1;
        return html `
      <section class="panel tour" part="tour" aria-labelledby=${TOUR_TITLE}>
        <div class="panel-head">
          ${locator(model, node?.id ?? '', t.dir)}
          <div class="panel-name">
            <p class="eyebrow">${t('diagram.tour-step', { index, total })}</p>
            ${heading(1, html `
                <span id=${TOUR_TITLE} tabindex="-1"><bdi>${title}</bdi></span>
              `, 'panel-title')}
          </div>
        </div>
        <p class="lead">${text}</p>
        <div class="tour-controls">
          <button type="button" part="button" class="button" data-do="tour-back" ?disabled=${index === 1}>
            ${icon('chevron-start')} ${t('diagram.tour-back')}
          </button>
          <button
            type="button"
            part="button primary"
            class="button primary"
            data-do="tour-next"
            ?disabled=${index === total}
          >
            ${t('diagram.tour-next')} ${icon('chevron-end')}
          </button>
          <button
            type="button"
            part="button"
            class="button"
            data-do="tour-toggle"
            ?disabled=${index === total}
          >
            ${t(this.#playing ? 'diagram.tour-pause' : 'diagram.tour-play')}
          </button>
          <button type="button" part="button" class="button" data-do="tour-stop">
            ${t('diagram.tour-stop')}
          </button>
        </div>
      </section>
    `;
    }
    /** The arrow keys step; false for other keys. */
    press(key) {
        if (key !== 'ArrowRight' && key !== 'ArrowLeft')
            return false;
        this.#step((key === 'ArrowRight') === (this.#dir === 'ltr') ? 1 : -1);
        return true;
    }
}

export { Tour };
