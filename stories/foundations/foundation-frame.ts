import { css, html, LitElement, type TemplateResult } from 'lit';
import { contrast } from '../../src/model/color.js';
import { controlStyles } from '../../src/styles/control-styles.js';
import { levelStyles } from '../../src/styles/level-styles.js';
import { tokens } from '../../src/styles/tokens.js';

const frame = css`
  :host {
    display: block;
  }
  .lcf-root {
    padding: clamp(16px, 4vw, 44px);
    color: var(--_lcf-ink);
    font: var(--_lcf-text-body) / 1.53 var(--lcf-font, system-ui, sans-serif);
    letter-spacing: normal;
    text-transform: none;
    text-align: start;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  .lcf-root > h1 {
    margin: 0 0 var(--_lcf-space-2);
    font-size: var(--_lcf-text-title);
    line-height: 1.25;
  }
  h2 {
    margin: var(--_lcf-space-7) 0 var(--_lcf-space-3);
    font-size: var(--_lcf-text-card);
  }
  .lcf-root > p {
    max-inline-size: 66ch;
    margin: 0 0 var(--_lcf-space-4);
    color: var(--_lcf-ink-2);
  }
  code,
  .value {
    color: var(--_lcf-ink-2);
    font-size: var(--_lcf-text-small);
    font-variant-numeric: tabular-nums;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(190px, 1fr));
    gap: var(--_lcf-space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .swatch {
    display: flex;
    align-items: end;
    min-block-size: 72px;
    margin-block-end: var(--_lcf-space-1);
    padding: var(--_lcf-space-2);
    border: 1px solid var(--_lcf-line);
    border-radius: var(--_lcf-radius-m);
    font-weight: 600;
  }
  .grid code,
  .grid .value {
    display: block;
  }
  .ratio.short {
    color: var(--_lcf-error);
    font-weight: 650;
  }
  table {
    border-collapse: collapse;
  }
  th,
  td {
    padding: var(--_lcf-space-2) var(--_lcf-space-4) var(--_lcf-space-2) 0;
    border-block-end: 1px solid var(--_lcf-line);
    text-align: start;
    vertical-align: middle;
  }
  .bar {
    block-size: 20px;
    background: var(--_lcf-exp-1);
  }
  .corner {
    inline-size: 88px;
    block-size: 64px;
    border: 2px solid var(--_lcf-ink);
    background: var(--_lcf-surface-3);
  }
  .track {
    position: relative;
    inline-size: min(360px, 50vw);
    block-size: 24px;
    border-radius: 12px;
    background: var(--_lcf-surface-3);
  }
  .dot {
    position: absolute;
    inset-inline-start: 0;
    inline-size: 24px;
    block-size: 24px;
    border-radius: 50%;
    background: var(--_lcf-exp-2);
    transition-property: inset-inline-start;
    transition-timing-function: var(--_lcf-ease);
  }
  .moved .dot {
    inset-inline-start: calc(100% - 24px);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_lcf-space-4);
    align-items: center;
  }
  .signs svg {
    inline-size: 24px;
    block-size: 24px;
  }
  .signs .icon {
    flex: none;
  }
`;

/**
 * What a foundation story stands in: the tokens and controls of the widgets themselves, in a shadow root as in
 * a widget. Measures `data-on` (contrast with the token named, least wanted in `data-least`) and `data-measure`.
 */
export class FoundationFrame extends LitElement {
  static override styles = [tokens, controlStyles, levelStyles, frame];
  static override properties = { content: { attribute: false } };
  declare content: TemplateResult;

  override render(): TemplateResult {
    return html`
      <div class="lcf-root">${this.content}</div>
    `;
  }

  /** Toolbars change what tokens come to without a new drawing of this element. */
  readonly #again = (): void => void requestAnimationFrame(() => this.measure());
  #watch?: MutationObserver;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#watch = new MutationObserver(this.#again);
    for (const watched of [document.documentElement, document.head])
      this.#watch.observe(watched, { attributes: true, childList: true, subtree: watched === document.head });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#watch?.disconnect();
  }

  override updated(): void {
    this.measure();
  }

  measure(): void {
    for (const place of this.renderRoot.querySelectorAll<HTMLElement>('[data-on]')) this.#contrast(place);
    for (const place of this.renderRoot.querySelectorAll<HTMLElement>('[data-measure]')) this.#size(place);
  }

  /** What a colour token comes to here, as hex. */
  #resolve(token: string): string {
    const probe = document.createElement('i');
    probe.style.color = `var(--_lcf-${token})`;
    this.renderRoot.querySelector('.lcf-root')?.append(probe);
    const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? [];
    probe.remove();
    return `#${parts
      .slice(0, 3)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  }

  #contrast(place: HTMLElement): void {
    const { token = '', on = '', least = '4.5' } = place.dataset;
    const found = contrast(this.#resolve(token), this.#resolve(on));
    place.classList.toggle('short', found < Number(least));
    place.textContent = `${found.toFixed(1)} on ${on}, least ${least}`;
  }

  #size(place: HTMLElement): void {
    const specimen = place.closest('tr')?.querySelector('[data-specimen]');
    const property = place.dataset['measure'] ?? '';
    if (specimen) place.textContent = getComputedStyle(specimen).getPropertyValue(property);
  }
}
if (!customElements.get('kit-foundation')) customElements.define('kit-foundation', FoundationFrame);

export const foundation = (content: TemplateResult): TemplateResult => html`
  <kit-foundation .content=${content}></kit-foundation>
`;

/** Names and formulas of the private tokens with a prefix, read from the style sheet of the widgets. */
export const tokensNamed = (prefix: string): { readonly name: string; readonly value: string }[] => {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of tokens.cssText.matchAll(/--_lcf-([\w-]+):\s*([^;]+);/g))
    if (name.startsWith(prefix) && !found.has(name)) found.set(name, value.trim());
  return [...found].map(([name, value]) => ({ name, value }));
};
