import { html } from 'lit';
import '../../src/elements/shared/more-words.js';
import { rate } from '../../src/elements/lcf-readiness-form/rate.js';
import { setPractice } from '../../src/elements/shared/practice/set-practice.js';
import { LcfWidget, type WidgetView } from '../../src/elements/widget/lcf-widget.js';
import { reduce } from '../../src/state/reduce.js';

/** The smallest widget: shows the title, the selection and one string, and can send each intent. */
export class ProbeWidget extends LcfWidget {
  protected override get reducer() {
    return reduce;
  }
  protected renderWidget({ model, stored, t, heading }: WidgetView) {
    return html`
      <p class="title">${model.framework.title}</p>
      <p class="selection">${stored.selection ?? '–'}</p>
      <p class="agency">${model.nodes.get('agency')?.title}</p>
      <p class="t">${t('common.close')}</p>
      ${heading(0, 'Own')} ${heading(1, 'Inner')}
    `;
  }
  pick(id: string | null) {
    this.select(id);
  }
  note(id: string, note: string) {
    setPractice(this, this.store, id, { note });
  }
  score(id: string, value: number) {
    rate(this, this.store, 'self', id, { value });
  }
  say(text: string) {
    this.announce(text);
  }
  text(name: string) {
    return this.renderRoot.querySelector(`.${name}`)?.textContent ?? null;
  }
  /** What a reader can see of the page's own content inside the tag. */
  get fallback(): Element[] {
    return this.shadowRoot?.querySelector('slot')?.assignedElements() ?? [];
  }
  get alert(): Element | null {
    return this.shadowRoot?.querySelector('[role=alert]') ?? null;
  }
}

export function defineProbe(): void {
  if (!customElements.get('probe-widget')) customElements.define('probe-widget', ProbeWidget);
}

export const BUILT_IN = 'Learner-Centered Framework';

/** A config that changes nothing but the title. */
export const titled = (title: string, extra = {}): object => ({ version: 1, framework: { title, ...extra } });

export async function probeIn(element: Element): Promise<ProbeWidget> {
  const found = element.matches('probe-widget') ? element : element.querySelector('probe-widget');
  const probe = found as ProbeWidget;
  await probe.updateComplete;
  return probe;
}

/** Lets everything that is under way within the page settle: microtasks, observers, updates. */
export async function settled(...elements: { updateComplete: Promise<unknown> }[]): Promise<void> {
  await new Promise((done) => setTimeout(done, 0));
  for (const { updateComplete } of elements) await updateComplete;
}
