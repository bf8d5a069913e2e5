import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import '../../model/content/built-in-texts.js';
import { fold, searchNodes } from '../../model/selectors.js';
import type { FrameworkNode, Model } from '../../model/types.js';
import { icon } from '../shared/icons.js';
import type { DiagramContext } from './context.js';
import { markOf } from './parts.js';
import { eyebrowOf } from './wording.js';

/** More would not be read; another letter narrows it down. */
const MOST = 8;

/** Parts that have the words, those with the words in the title first. */
export function findParts(model: Model, query: string): FrameworkNode[] {
  if (query.trim() === '') return [];
  const start = fold(query.trim());
  const rank = ({ title }: FrameworkNode): number => {
    const at = fold(title).indexOf(start);
    return at === 0 ? 0 : at > 0 ? 1 : 2;
  };
  return searchNodes(model, query).sort((one, other) => rank(one) - rank(other));
}

export interface SearchActions {
  pick(id: string, element: Element): void;
  /** How many parts were found for a query, to be said. */
  found(count: number): void;
}

/** A field that finds parts as the reader types: a combobox with a list of options. */
export class SearchController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #actions: SearchActions;
  #model: Model | null = null;
  #query = '';
  #results: readonly FrameworkNode[] = [];
  #active = -1;

  constructor(host: ReactiveControllerHost, actions: SearchActions) {
    this.#host = host;
    this.#actions = actions;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.clear();
  }

  /** After a choice. */
  clear(): void {
    if (this.#query === '') return;
    this.#query = '';
    this.#find();
  }

  render(context: DiagramContext): TemplateResult {
    const { t, model } = context;
    if (model !== this.#model) {
      this.#model = model;
      this.#results = findParts(model, this.#query);
    }
    const shown = this.#results.slice(0, MOST);
    const open = this.#query.trim() !== '';
    return html`
      <div class="search" part="search" @focusout=${this.#handleFocusOut}>
        ${icon('search')}
        <input
          class="field"
          type="search"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          placeholder=${t('diagram.search')}
          aria-label=${t('diagram.search')}
          aria-autocomplete="list"
          aria-expanded=${open && shown.length > 0}
          aria-controls="found"
          aria-activedescendant=${this.#active >= 0 ? `found-${this.#active}` : nothing}
          .value=${live(this.#query)}
          @input=${this.#handleInput}
          @keydown=${this.#handleKeyDown}
        />
        <ul id="found" role="listbox" aria-label=${t('diagram.search')} ?hidden=${!open}>
          ${shown.map((node, index) => this.#option(context, node, index))}
          ${
            open && shown.length === 0
              ? html`
                  <li role="option" aria-disabled="true" aria-selected="false" class="none">
                    ${t('diagram.search-none')}
                  </li>
                `
              : nothing
          }
        </ul>
      </div>
    `;
  }

  #option(context: DiagramContext, node: FrameworkNode, index: number): TemplateResult {
    return html`
      <li
        id="found-${index}"
        role="option"
        class="option"
        data-pick=${node.id}
        aria-selected=${index === this.#active}
      >
        ${markOf(context, node)}
        <span>
          <span class="option-title">${node.title}</span>
          <span class="muted">${eyebrowOf(context.t, context.model, node)}</span>
        </span>
      </li>
    `;
  }

  #find(): void {
    this.#results = this.#model ? findParts(this.#model, this.#query) : [];
    this.#active = -1;
    this.#host.requestUpdate();
  }

  readonly #handleInput = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    this.#find();
    if (this.#query.trim() !== '') this.#actions.found(this.#results.length);
  };

  readonly #handleKeyDown = (event: KeyboardEvent): void => {
    const count = Math.min(MOST, this.#results.length);
    const { key } = event;
    if (key === 'Escape' && this.#query !== '') this.clear();
    else if (key === 'Enter' && count > 0) this.#choose(event.target as Element);
    else if ((key === 'ArrowDown' || key === 'ArrowUp') && count > 0)
      this.#step(key === 'ArrowDown' ? 1 : -1, count);
    else return;
    event.preventDefault();
  };

  #choose(field: Element): void {
    const node = this.#results[Math.max(0, this.#active)];
    if (node) this.#actions.pick(node.id, field);
  }

  /** Past the last option comes the field again, then the first. */
  #step(by: number, count: number): void {
    this.#active = ((this.#active + 1 + by + count + 1) % (count + 1)) - 1;
    this.#host.requestUpdate();
  }

  readonly #handleFocusOut = (event: FocusEvent): void => {
    const box = event.currentTarget as Element;
    if (event.relatedTarget instanceof Node && box.contains(event.relatedTarget)) return;
    // A press on an option takes the focus away before its click arrives.
    if (event.relatedTarget !== null) this.clear();
  };
}
