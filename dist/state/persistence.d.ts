import type { FrameworkStore } from './store.js';
/** The part of `Storage` that is used; every call may throw. */
export interface KeyValueStore {
    getItem(key: string): string | null;
    setItem(key: string, value: string): void;
    removeItem(key: string): void;
}
/** Calls `heard` with each text another tab writes under `key` (null: removed) until the result is called. */
export type StorageWatch = (key: string, heard: (text: string | null) => void) => () => void;
/**
 * How a store meets what was kept. `join`: both, entries of the store first. `replace`: what was kept
 * takes the place of the store's, which belongs to another key or was written already. `keep`: the store's
 * takes the place of what was kept.
 */
export type Meeting = 'join' | 'replace' | 'keep';
/**
 * Keeps a store's entered state under one key: reads it once, then writes after each change.
 * A storage that throws turns the store to memory only, once; nothing entered is lost.
 * @param open returns the storage; called lazily because even naming `localStorage` may throw.
 * @param watch hears what other tabs write; the selection stays each tab's own.
 * @returns stops the writing and the hearing.
 */
export declare function persist(store: FrameworkStore, open: () => KeyValueStore, key: string, how?: Meeting, watch?: StorageWatch): () => void;
