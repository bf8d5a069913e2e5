import { ATTRIBUTES } from './attributes.js';

const MARK = 'data-lcf-widget';

/** The tag an element stands for: its own, or the one a placeholder names (`diagram` or `lcf-diagram`). */
export const tagOf = (element: Element): string =>
  element.localName.startsWith('lcf-')
    ? element.localName
    : `lcf-${(element.getAttribute(MARK) ?? '').trim().replace(/^lcf-/, '')}`;

/**
 * Puts the element in the place of a placeholder: `<div data-lcf-widget="diagram" data-lcf-config="…">`,
 * `<pre data-lcf-widget="diagram">{ … }</pre>` or `<a data-lcf-widget="diagram" href="config.json">`.
 * The placeholder becomes the fallback content; a provider's takes over what stands inside it.
 * @returns the new element; null when the placeholder was taken already.
 */
export function upgradePlaceholder(placeholder: HTMLElement, tag: string): HTMLElement | null {
  // Another copy of the loader may have been quicker.
  if (!placeholder.hasAttribute(MARK)) return null;
  placeholder.removeAttribute(MARK);
  const isText = placeholder.localName === 'pre';
  const element = document.createElement(tag);
  for (const name of ['lang', ...ATTRIBUTES.map((known) => `data-lcf-${known}`)]) {
    const value = placeholder.getAttribute(name);
    if (value !== null) element.setAttribute(name.replace('data-lcf-', ''), value);
  }
  const config =
    placeholder.getAttribute('data-lcf-config') ??
    (isText ? placeholder.textContent : placeholder.getAttribute('href'));
  if (config?.trim().startsWith('{')) Object.assign(element, { config });
  else if (config?.trim()) element.setAttribute('src', config.trim());
  placeholder.replaceWith(element);
  if (tag === 'lcf-framework') element.append(...placeholder.childNodes);
  else if (!isText) element.append(placeholder);
  return element;
}
