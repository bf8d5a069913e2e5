import { aTimeout, fixture, html, nextFrame } from '@open-wc/testing';
// Already here, so that no test waits for the network.
import '../../src/elements/lcf-diagram/explorer.js';
import '../../src/elements/lcf-diagram/paper.js';
import '../../src/elements/lcf-diagram/picture-export.js';
import '../../src/elements/lcf-diagram/search.js';
import '../../src/elements/lcf-diagram/tour.js';
import '../../src/elements/lcf-diagram/unfolding.js';
import type { LcfDiagram } from '../../src/elements/lcf-diagram/lcf-diagram.js';

/** A diagram in a box of a given width, drawn to the end, that a reader has turned to. */
export async function diagramIn(width: number, properties: Partial<LcfDiagram> = {}): Promise<LcfDiagram> {
  const diagram = await restingIn(width, properties);
  approach(diagram);
  await settled(diagram);
  return diagram;
}

/** The first pointer comes near the picture, or what is in its place. */
export const approach = (diagram: LcfDiagram): unknown =>
  diagram
    .shadowRoot!.querySelector('.lcf-root')!
    .dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));

/** The same as nobody has turned to yet. */
export async function restingIn(
  width: number,
  properties: Partial<LcfDiagram> = {},
  tag = 'lcf-diagram',
): Promise<LcfDiagram> {
  const box = await fixture<HTMLElement>(html`
    <div></div>
  `);
  box.style.setProperty('width', `${width}px`);
  const diagram = document.createElement(tag) as LcfDiagram;
  Object.assign(diagram, properties);
  box.append(diagram);
  await settled(diagram);
  return diagram;
}

/** After sizes are known and everything is drawn. */
export async function settled(diagram: LcfDiagram): Promise<void> {
  await diagram.updateComplete;
  // A window in the background gets no frames.
  for (const _ of [1, 2]) await Promise.race([nextFrame(), aTimeout(300)]);
  await diagram.updateComplete;
}

export const all = (diagram: LcfDiagram, selector: string): HTMLElement[] => [
  ...diagram.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

export function one<T extends Element = HTMLElement>(diagram: LcfDiagram, selector: string): T {
  const found = diagram.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

export const text = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The first button with this name. */
export function button(diagram: LcfDiagram, name: string): HTMLButtonElement {
  const found = all(diagram, 'button').find(
    (control) =>
      control.getAttribute('aria-label') === name ||
      text(control).replace(/ \d+$/, '') === name ||
      text(control) === name,
  );
  if (!found) throw new Error(`no button is named ${name}`);
  return found as HTMLButtonElement;
}

export const panelTitle = (diagram: LcfDiagram): string | null => {
  const title = diagram.shadowRoot!.querySelector('#panel-title');
  return title && text(title);
};

/** What screen readers were told last. */
export const status = (diagram: LcfDiagram): string => text(one(diagram, '[role="status"]'));

/** The tree item with this name. */
export function treeItem(diagram: LcfDiagram, name: string): SVGElement {
  const found = diagram.shadowRoot!.querySelector<SVGElement>(
    `[role="treeitem"][aria-label="${CSS.escape(name)}"]`,
  );
  if (!found) throw new Error(`no tree item is named ${name}`);
  return found;
}

/** Name of what has the focus. */
export const focusedName = (diagram: LcfDiagram): string | null =>
  diagram.shadowRoot!.activeElement?.getAttribute('aria-label') ?? null;
