import type { TabName } from './layouts.js';

/** What a link to a view says: what a reader has chosen, nothing of what is shown. */
export interface ViewChoice {
  readonly tab?: TabName;
  /** Ids of the series, in the order of their marks. */
  readonly series?: readonly string[];
  readonly isTargetShown?: boolean;
}

const PREFIX = 'lcf-results=';
const TABS: readonly string[] = ['summary', 'radar', 'dots', 'table'] satisfies readonly TabName[];
/** Series of a link that are read; more fit on no screen. */
const MAX_SERIES = 50;

const partsOf = (hash: string): string[] => hash.replace(/^#/u, '').split('&').filter(Boolean);

/**
 * The address with a view written into its fragment; the other parts stay.
 * @param key tells several radars of a page apart: the element's own id, or nothing.
 */
export function viewLink(address: string, key: string, { tab, series, isTargetShown }: ViewChoice): string {
  const url = new URL(address);
  const entries = new URLSearchParams();
  if (key) entries.set('for', key);
  if (tab) entries.set('view', tab);
  for (const id of series ?? []) entries.append('series', id);
  if (isTargetShown === false) entries.set('target', 'off');
  const others = partsOf(url.hash).filter((part) => !part.startsWith(PREFIX));
  url.hash = [...others, PREFIX + encodeURIComponent(String(entries))].join('&');
  return url.href;
}

/** The view that a fragment asks this radar for; null when it asks for none. */
export function viewInHash(hash: string, key: string): ViewChoice | null {
  const part = partsOf(hash).find((one) => one.startsWith(PREFIX));
  if (part === undefined) return null;
  let entries: URLSearchParams;
  try {
    entries = new URLSearchParams(decodeURIComponent(part.slice(PREFIX.length)));
  } catch {
    return null;
  }
  if ((entries.get('for') ?? '') !== key) return null;
  const view = entries.get('view');
  const series = entries.getAll('series').slice(0, MAX_SERIES);
  return {
    ...(view !== null && TABS.includes(view) ? { tab: view as TabName } : {}),
    ...(series.length > 0 ? { series } : {}),
    ...(entries.get('target') === 'off' ? { isTargetShown: false } : {}),
  };
}
