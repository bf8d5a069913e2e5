import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { defaultSeries } from '../../model/readiness/cells.js';
import type { Sorting, SortKey } from '../../model/readiness/results-table.js';
import { toggled, type Slots } from './choices.js';
import type { TabName } from './layouts.js';
import type { Results } from './results.js';
import { viewInHash, viewLink } from './view-link.js';

type Host = ReactiveControllerHost & { readonly id: string };

/** What a reader has chosen to see: groups, target, view and order. Starts from a link to a view, if the page has one. */
export class ChoiceController implements ReactiveController {
  readonly #host: Host;
  /** Null until the reader chooses. */
  slots: Slots | null = null;
  isTargetShown = true;
  tab: TabName | null = null;
  sorting: Sorting | null = null;
  /** What a long list of groups is searched for; null while it is closed. */
  search: string | null = null;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#readHash);
    this.#readHash();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#readHash);
  }

  /** Back to what is shown first. */
  resetSeries(): void {
    this.slots = null;
    this.#host.requestUpdate();
  }

  /** What a control in the templates asks for; false when it is not about a choice. */
  act(request: string, value: string, results: Results): boolean {
    switch (request) {
      case 'series':
        this.slots = toggled(this.slots ?? defaultSeries(results.visible), value);
        break;
      case 'target':
        this.isTargetShown = !this.isTargetShown;
        break;
      case 'sort':
        this.#sort(value as SortKey);
        break;
      case 'tab':
        this.tab = value as TabName;
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

  readonly handleInput = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    if (!('find' in field.dataset)) return;
    this.search = field.value;
    this.#host.requestUpdate();
  };

  showTab(tab: TabName | null): void {
    this.tab = tab;
    this.#host.requestUpdate();
  }

  /** The same column again turns the order round. */
  #sort(key: SortKey): void {
    const isSame = this.sorting?.key === key;
    // Figures are asked for from the top, words from A.
    const isText = key === 'condition' || key === 'domain';
    this.sorting = { key, descending: isSame ? !this.sorting?.descending : !isText };
  }

  /** The page's address with this view in its fragment. */
  link({ shown }: Results): string {
    return viewLink(location.href, this.#host.id, {
      ...(this.tab ? { tab: this.tab } : {}),
      series: shown.map(({ series }) => series.id),
      isTargetShown: this.isTargetShown,
    });
  }

  readonly #readHash = (): void => {
    const choice = viewInHash(location.hash, this.#host.id);
    if (!choice) return;
    this.slots = choice.series ?? null;
    this.isTargetShown = choice.isTargetShown ?? true;
    this.showTab(choice.tab ?? null);
  };
}
