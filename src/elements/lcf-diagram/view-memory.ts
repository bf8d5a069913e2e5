import { providerOf } from '../../controllers/store-controller.js';
import { DIAGRAM_VIEWS, type DiagramViewName } from './frame.js';

/** What readers chose on this page, by framework. */
const chosen = new Map<string, DiagramViewName>();

interface Keeper {
  readonly persist?: string;
  readonly storageKey?: string;
}

/** A reader's choice is kept on the device only where the page has asked for that; else as long as the page lives. */
function withStorage<T>(host: Element, id: string, use: (storage: Storage, key: string) => T): T | null {
  const { persist, storageKey } = (providerOf(host) ?? {}) as Keeper;
  if (persist !== 'local' && persist !== 'session') return null;
  try {
    return use(persist === 'local' ? localStorage : sessionStorage, `${storageKey || `lcf:${id}`}:view`);
  } catch {
    return null;
  }
}

/** Diagram or list, as the reader last chose; null when never. */
export function recallView(host: Element, id: string): DiagramViewName | null {
  const word = chosen.get(id) ?? withStorage(host, id, (storage, key) => storage.getItem(key));
  return DIAGRAM_VIEWS.find((name) => name === word) ?? null;
}

export function rememberView(host: Element, id: string, view: DiagramViewName): void {
  chosen.set(id, view);
  withStorage(host, id, (storage, key) => storage.setItem(key, view));
}
