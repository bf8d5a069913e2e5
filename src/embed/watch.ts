import { loader as words } from '../i18n/en/loader.js';
import { tagOf, upgradePlaceholder } from './upgrade.js';

/** Tag to the function that imports what defines it. */
export type Importers = Readonly<Record<string, () => Promise<unknown>>>;

/** How far outside the view an element may be when its code is fetched. */
const NEAR = '600px';
/** Pixels kept free until a widget has drawn itself: the least it takes at any width, so that nothing moves back. */
const RESERVED: Readonly<Record<string, number>> = {
  'lcf-framework': 0,
  'lcf-practice-card': 200,
  'lcf-practice-cards': 2000,
  'lcf-action-plan': 700,
};
/** The diagram, the form, a radar. */
const USUAL = 1000;
/** A radar that no config gives results to: a message. */
const NO_RESULTS = 280;

const heightOf = (element: Element, tag: string): number =>
  tag === 'lcf-readiness-radar' && !element.closest('[src],[data-lcf-config],lcf-framework')
    ? NO_RESULTS
    : (RESERVED[tag] ?? USUAL);

/** Keeps the place of an element free; the returned function gives it back. */
function reserve(element: HTMLElement, height: number): () => void {
  const { style } = element;
  if (!height || style.minHeight) return () => undefined;
  const { display } = style;
  style.display ||= 'block';
  style.minHeight = `${height}px`;
  return () => {
    style.minHeight = '';
    style.display = display;
  };
}

/**
 * Finds `lcf-*` elements and placeholders, now and later, and imports what each needs once it comes near
 * the view (at once with `data-lcf-eager`). An import that fails leaves the page's own content and says so.
 * @returns stops the watching.
 */
export function watch(importers: Importers): () => void {
  const known = Object.keys(importers).map((tag) => `${tag}:not(:defined)`);
  const wanted = ['[data-lcf-widget]', ...known].join();
  const loads = new WeakMap<Element, Promise<void>>();
  const release = new WeakMap<Element, () => void>();

  const load = (element: HTMLElement): Promise<void> => {
    const started = loads.get(element) ?? start(element, tagOf(element));
    loads.set(element, started);
    return started;
  };

  async function start(element: HTMLElement, tag: string): Promise<void> {
    const outer = element.parentElement?.closest<HTMLElement>('lcf-framework,[data-lcf-widget]');
    // A provider goes first, or what is inside it would draw the built-in framework meanwhile.
    if (outer && importers[tagOf(outer)]) await load(outer);
    try {
      await importers[tag]?.();
      if (element.localName === tag) return;
      const height = heightOf(element, tag);
      release.get(element)?.();
      const upgraded = upgradePlaceholder(element, tag);
      if (upgraded) hold(upgraded, height);
    } catch (error) {
      fail(element, tag, error);
    }
  }

  /** Keeps an element's place free until it has drawn itself. */
  function hold(element: HTMLElement, height: number): void {
    const free = reserve(element, height);
    release.set(element, free);
    element.addEventListener('lcf-ready', () => requestAnimationFrame(free), { once: true });
  }

  function fail(element: HTMLElement, tag: string, error: unknown): void {
    console.error(`lcf-loader: <${tag}> could not be loaded.`, error);
    release.get(element)?.();
    const note = document.createElement('p');
    note.setAttribute('role', 'status');
    note.textContent = element.getAttribute('data-lcf-failed') || words['loader.failed'];
    if (element.localName === tag) element.prepend(note);
    else element.before(note);
  }

  const sight = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        sight.unobserve(target);
        void load(target as HTMLElement);
      }
    },
    { rootMargin: NEAR },
  );

  const meet = (element: HTMLElement): void => {
    const tag = tagOf(element);
    // What stands in an editor is being written: it must be saved as it is.
    if (loads.has(element) || release.has(element) || element.isContentEditable) return;
    if (!importers[tag]) {
      console.warn(`lcf-loader: there is no widget "${tag}".`);
      return;
    }
    hold(element, heightOf(element, tag));
    if (element.hasAttribute('data-lcf-eager')) void load(element);
    else sight.observe(element);
  };
  const scan = (root: ParentNode): void => root.querySelectorAll<HTMLElement>(wanted).forEach(meet);

  const changes = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof HTMLElement)) continue;
        if (node.matches(wanted)) meet(node);
        scan(node);
      }
  });
  changes.observe(document, { childList: true, subtree: true });
  scan(document);
  return () => {
    changes.disconnect();
    sight.disconnect();
  };
}
