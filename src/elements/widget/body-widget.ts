import { html, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { ExtraController } from '../../controllers/extra-controller.js';
import { reduce } from '../../state/reduce.js';
import type { Reducer } from '../../state/reduce-shown.js';
import { LcfWidget, type WidgetView } from './lcf-widget.js';
import { wholeTemplate } from './load-templates.js';

/** All of a widget but its tag, as far as its element knows it. */
export interface WidgetBody {
  readonly styles: CSSResult;
  /** True once what a reader came for is drawn. */
  readonly isComplete: boolean;
  /** With the element, or when the body comes to an element on the page. */
  connect?(): void;
  disconnect?(): void;
  /** Before each render. */
  update?(changed: PropertyValues): void;
  render(view: WidgetView): TemplateResult;
  /** After each render. */
  updated?(): void;
}

/**
 * A widget before it is drawn: its tag, attributes and events, and a place for the rest. All else is its body,
 * which whoever has the element on the page fetches at once; `updateComplete` and `lcf-ready` wait for it.
 */
export abstract class BodyWidget<Body extends WidgetBody> extends LcfWidget {
  protected readonly body = new ExtraController(this, () => this.#fetch());

  protected override get reducer(): Reducer {
    return reduce;
  }

  protected abstract fetchBody(): Promise<Body>;

  /** A body whose part came for another widget of the page: it draws at once, with nothing in its place before. */
  protected bodyAtHand(): Body | null {
    return null;
  }

  async #fetch(): Promise<Body> {
    const body = await this.fetchBody();
    if (this.isConnected) body.connect?.();
    return body;
  }

  override connectedCallback(): void {
    const body = this.body.value ? null : this.bodyAtHand();
    if (body) this.body.give(body);
    // On its way while the config is.
    else void this.body.load();
    super.connectedCallback();
    this.body.value?.connect?.();
  }

  override disconnectedCallback(): void {
    // While the store is still known.
    this.body.value?.disconnect?.();
    super.disconnectedCallback();
  }

  protected override isComplete(): boolean {
    return this.body.value?.isComplete ?? false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const { failed, value } = this.body;
    if (!value && !failed) this.waitFor(this.body.load());
    value?.update?.(changed);
  }

  protected override updated(changed: PropertyValues): void {
    this.body.value?.updated?.();
    super.updated(changed);
  }

  protected override renderWidget(view: WidgetView): TemplateResult {
    return this.body.value?.render(view) ?? this.renderPlace(view);
  }

  /** In the place of a body that is on its way, or that could not be fetched. */
  protected renderPlace({ t }: WidgetView): TemplateResult {
    return html`
      <div class="frame">${wholeTemplate(t, this.body)}</div>
    `;
  }
}
