import { defaultSeries } from '../../model/readiness/cells.js';
import { toggled } from './choices.js';
import { viewInHash, viewLink } from './view-link.js';

/** What a reader has chosen to see: groups, target, view and order. Starts from a link to a view, if the page has one. */
class ChoiceController {
    #host;
    constructor(host) {
        /** Null until the reader chooses. */
        this.slots = null;
        this.isTargetShown = true;
        this.tab = null;
        this.sorting = null;
        /** What a long list of groups is searched for; null while it is closed. */
        this.search = null;
        this.handleInput = (event) => {
            const field = event.target;
            if (!('find' in field.dataset))
                return;
            this.search = field.value;
            this.#host.requestUpdate();
        };
        this.#readHash = () => {
            const choice = viewInHash(location.hash, this.#host.id);
            if (!choice)
                return;
            this.slots = choice.series ?? null;
            this.isTargetShown = choice.isTargetShown ?? true;
            this.showTab(choice.tab ?? null);
        };
        this.#host = host;
        host.addController(this);
    }
    hostConnected() {
        addEventListener('hashchange', this.#readHash);
        this.#readHash();
    }
    hostDisconnected() {
        removeEventListener('hashchange', this.#readHash);
    }
    /** Back to what is shown first. */
    resetSeries() {
        this.slots = null;
        this.#host.requestUpdate();
    }
    /** What a control in the templates asks for; false when it is not about a choice. */
    act(request, value, results) {
        switch (request) {
            case 'series':
                this.slots = toggled(this.slots ?? defaultSeries(results.visible), value);
                break;
            case 'target':
                this.isTargetShown = !this.isTargetShown;
                break;
            case 'sort':
                this.#sort(value);
                break;
            case 'tab':
                this.tab = value;
                break;
            case 'more':
                this.search = this.search === null ? '' : null;
                break;
            default:
                return false;
        }
        this.#host.requestUpdate();
        return true;
    }
    showTab(tab) {
        this.tab = tab;
        this.#host.requestUpdate();
    }
    /** The same column again turns the order round. */
    #sort(key) {
        const isSame = this.sorting?.key === key;
        // Figures are asked for from the top, words from A.
        const isText = key === 'condition' || key === 'domain';
        this.sorting = { key, descending: isSame ? !this.sorting?.descending : !isText };
    }
    /** The page's address with this view in its fragment. */
    link({ shown }) {
        return viewLink(location.href, this.#host.id, {
            ...(this.tab ? { tab: this.tab } : {}),
            series: shown.map(({ series }) => series.id),
            isTargetShown: this.isTargetShown,
        });
    }
    #readHash;
}

export { ChoiceController };
