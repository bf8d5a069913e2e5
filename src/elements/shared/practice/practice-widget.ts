import type { PropertyValues, TemplateResult } from 'lit';
import { ExtraController } from '../../../controllers/extra-controller.js';
import { LcfWidget, type WidgetView } from '../../widget/lcf-widget.js';
import { wholeTemplate } from '../../widget/load-templates.js';
import type { Body, PracticeHost } from './practice-host.js';

/**
 * What every element with practice cards is before its cards are: a place for them. All else is its body, which
 * whoever has the element on the page fetches at once.
 */
export abstract class PracticeWidget extends LcfWidget {
  protected readonly body = new ExtraController(this, () => this.#fetch());

  protected abstract fetchBody(host: PracticeHost<this>): Promise<Body>;

  override connectedCallback(): void {
    // On its way while the config is.
    void this.body.load();
    super.connectedCallback();
    this.body.value?.connect();
  }

  override disconnectedCallback(): void {
    // While the store is still known.
    this.body.value?.disconnect();
    super.disconnectedCallback();
  }

  // Cards belong to the update that asks for them.
  protected override async getUpdateComplete(): Promise<boolean> {
    const result = await super.getUpdateComplete();
    if (this.body.value || this.body.failed) return result;
    await this.body.load();
    return super.getUpdateComplete();
  }

  protected override isComplete(): boolean {
    return this.body.value?.isComplete ?? false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.body.value?.update?.();
  }

  protected override renderWidget(view: WidgetView): TemplateResult {
    return this.body.ask()?.render(view) ?? wholeTemplate(view.t, this.body);
  }

  protected override updated(changed: PropertyValues): void {
    this.body.value?.updated();
    super.updated(changed);
  }

  async #fetch(): Promise<Body> {
    // Beside the body, which stands on it, not after it.
    const [body] = await Promise.all([this.fetchBody(this.#host()), import('./practice-body.js')]);
    if (this.isConnected) body.connect();
    return body;
  }

  #host(): PracticeHost<this> {
    return {
      element: this,
      view: () => this.widgetView,
      stored: () => this.snapshot.stored,
      select: (id) => this.select(id),
      setPractice: (id, patch) => this.setPractice(id, patch),
      setPlan: (plan) => this.store.dispatch({ type: 'plan', plan }, 'user'),
      announce: (text) => this.announce(text),
    };
  }
}
