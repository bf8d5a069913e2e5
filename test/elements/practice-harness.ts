import { aTimeout, waitUntil } from '@open-wc/testing';
import type { LitElement } from 'lit';

const NATIVE: Readonly<Record<string, string>> = {
  button: 'button',
  link: 'a[href]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  searchbox: 'input[type=search]',
  textbox: 'textarea, input[type=text]',
  combobox: 'select',
  list: 'ul, ol',
};

/** Leaves a field. A window in the background, as test browsers have, sends no `focusout` of its own. */
export function leave(field: HTMLElement): void {
  let isTold = false;
  field.addEventListener('focusout', () => (isTold = true), { once: true });
  field.blur();
  if (!isTold) field.dispatchEvent(new FocusEvent('focusout', { bubbles: true, composed: true }));
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** Text as it is read out: without what is hidden from the accessibility tree. */
function spoken(node: Node): string {
  if (node instanceof Element && node.getAttribute('aria-hidden') === 'true') return '';
  if (node instanceof Text) return node.data;
  return [...node.childNodes].map(spoken).join(' ');
}

/** Accessible name, near enough for our own templates. */
export function nameOf(element: Element): string {
  const label = element.getAttribute('aria-label');
  if (label) return clean(label);
  const root = element.getRootNode() as ShadowRoot;
  const ids = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
  if (ids.length > 0) return clean(ids.map((id) => root.getElementById(id)?.textContent).join(' '));
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  return clean((labels.length > 0 ? labels : [element]).map(spoken).join(' '));
}

const isShown = (element: Element): boolean => element.checkVisibility();

/** Finds things in an element's shadow root as a person does: by role and name, among what is shown. */
export class Harness {
  readonly element: LitElement;
  constructor(element: LitElement) {
    this.element = element;
  }
  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }
  all<T extends HTMLElement>(role: string, name: string | RegExp = '', within: ParentNode = this.root): T[] {
    const selector = [NATIVE[role], `[role=${role}]`].filter(Boolean).join(', ');
    const fits = (text: string): boolean =>
      typeof name === 'string' ? text.includes(name) : name.test(text);
    return [...within.querySelectorAll<T>(selector)].filter((one) => isShown(one) && fits(nameOf(one)));
  }
  get<T extends HTMLElement>(role: string, name: string | RegExp = '', within: ParentNode = this.root): T {
    const [found] = this.all<T>(role, name, within);
    if (!found) {
      const names = this.all(role, '', within).map(nameOf);
      throw new Error(`no ${role} "${name}"; there are: ${names.slice(0, 30).join(' | ')}`);
    }
    return found;
  }
  /** Titles of the cards shown, in reading order. */
  get titles(): string[] {
    return [...this.root.querySelectorAll('.card-title')]
      .filter(isShown)
      .map((title) => clean(title.textContent));
  }
  card(title: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('[data-card]')].find(
      (card) => isShown(card) && clean(card.querySelector('.card-title')?.textContent) === title,
    );
    if (!found) throw new Error(`no card "${title}" among ${this.titles.join(' | ')}`);
    return found;
  }
  text(selector: string): string {
    return clean(this.root.querySelector(selector)?.textContent);
  }
  /** What the live region says. */
  get said(): string {
    return this.text('.lcf-root > [role=status]');
  }
  async type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await this.settle();
  }
  async click(target: HTMLElement): Promise<void> {
    target.click();
    await this.settle();
  }
  /** Presses something that fetches a part of the widget first. */
  async press(target: HTMLElement, arrived: string): Promise<void> {
    target.click();
    await waitUntil(() => this.root.querySelector(arrived), `${arrived} after ${nameOf(target)}`, {
      timeout: 8000,
    });
    await this.settle();
  }
  /** Someone comes near, and what is fetched then is here. */
  async near(): Promise<void> {
    await this.settle();
    this.element.dispatchEvent(new PointerEvent('pointerenter'));
    const { value } = Reflect.get(this.element, 'body') as { value: object };
    const load = (part: string): unknown =>
      (Reflect.get(value, part) as { load(): Promise<unknown> } | undefined)?.load();
    await load('more');
    if (this.element.hasAttribute('layout')) await load('layouts');
    await this.settle();
  }
  async settle(): Promise<void> {
    await this.element.updateComplete;
    await aTimeout(0);
    await this.element.updateComplete;
  }
}
