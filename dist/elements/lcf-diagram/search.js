import { nothing, html } from 'lit';
import '../../model/content/built-in-texts.js';
import { diagramSearch } from '../../i18n/en/diagram-search.js';
import { addStrings } from '../../i18n/translator.js';
import { fold, searchNodes } from '../../model/search.js';
import { markOf } from './parts.js';
import { searchStyles } from './search-styles.js';
import { eyebrowOf } from './eyebrow.js';

addStrings(diagramSearch);
/** More would not be read; another letter narrows it down. */
const MOST = 8;
/** Parts that have the words, those with the words in the title first. */
function findParts(model, query) {
    if (query.trim() === '')
        return [];
    const start = fold(query.trim());
    const rank = ({ title }) => {
        const at = fold(title).indexOf(start);
        return at === 0 ? 0 : at > 0 ? 1 : 2;
    };
    return searchNodes(model, query).sort((one, other) => rank(one) - rank(other));
}
/** What the search field finds, and its keys. Fetched when a reader turns to the field. */
class Search {
    #host;
    #model;
    #field;
    #results;
    #active;
    constructor(host) {
        this.styles = searchStyles;
        this.#model = null;
        this.#field = null;
        this.#results = [];
        this.#active = -1;
        this.#host = host;
    }
    get #query() {
        return this.#field?.value ?? '';
    }
    get #isOpen() {
        return this.#query.trim() !== '';
    }
    /** After a choice. */
    clear() {
        if (!this.#field || this.#query === '')
            return;
        this.#field.value = '';
        this.#find();
    }
    /** For the field's template. */
    show(context) {
        const { t, model } = context;
        // Another width puts another field in the place of the one that was typed into.
        if (this.#field?.isConnected === false)
            this.#field = null;
        if (model !== this.#model || !this.#isOpen) {
            this.#model = model;
            this.#results = findParts(model, this.#query);
        }
        const shown = this.#results.slice(0, MOST);
        return {
            isOpen: shown.length > 0,
            active: this.#active >= 0 ? `found-${this.#active}` : null,
            list: html `
        <ul id="found" role="listbox" aria-label=${t('diagram.search')} ?hidden=${!this.#isOpen}>
          ${shown.map((node, index) => this.#option(context, node, index))}
          ${this.#isOpen && shown.length === 0
                ? html `
                  <li role="option" aria-disabled="true" aria-selected="false" class="none">
                    ${t('diagram.search-none')}
                  </li>
                `
                : nothing}
        </ul>
      `,
        };
    }
    #option(context, node, index) {
        return html `
      <li
        id="found-${index}"
        role="option"
        class="option"
        data-pick=${node.id}
        aria-selected=${index === this.#active}
      >
        ${markOf(context, node)}
        <span>
          <span class="option-title"><bdi>${node.title}</bdi></span>
          <span class="muted">${eyebrowOf(context.t, context.model, node)}</span>
        </span>
      </li>
    `;
    }
    #find() {
        this.#model = this.#host.view()?.model ?? null;
        this.#results = this.#model ? findParts(this.#model, this.#query) : [];
        this.#active = -1;
        this.#host.update();
    }
    /** What was typed into a field, also before this was there. */
    type(field) {
        this.#field = field;
        this.#find();
        const { t } = this.#host.view() ?? {};
        const count = this.#results.length;
        if (t && this.#isOpen)
            this.#host.announce(count > 0 ? t('diagram.search-found', { count }) : t('diagram.search-none'));
    }
    /** A key in the field; false when it does nothing here. */
    press(key, field) {
        this.#field = field;
        const count = Math.min(MOST, this.#results.length);
        if (key === 'Escape' && this.#query !== '')
            this.clear();
        else if (key === 'Enter' && count > 0)
            this.#choose(field);
        else if ((key === 'ArrowDown' || key === 'ArrowUp') && count > 0)
            this.#step(key === 'ArrowDown' ? 1 : -1, count);
        else
            return false;
        return true;
    }
    #choose(field) {
        const node = this.#results[Math.max(0, this.#active)];
        if (node)
            this.#host.pick(node.id, field);
    }
    /** Past the last option comes the field again, then the first. */
    #step(by, count) {
        this.#active = ((this.#active + 1 + by + count + 1) % (count + 1)) - 1;
        this.#host.update();
    }
    /** The focus goes elsewhere. */
    leave({ target, related }) {
        // A press on an option takes the focus away before its click arrives.
        if (related instanceof Node && !target.closest('.search')?.contains(related))
            this.clear();
    }
}

export { Search };
