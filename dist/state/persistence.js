import { EMPTY_STORED } from './reduce-shown.js';
import { parseStored, isEmpty, joinStored } from './stored-state.js';

/**
 * Keeps a store's entered state under one key: reads it once, then writes after each change.
 * A storage that throws turns the store to memory only, once; nothing entered is lost.
 * @param open returns the storage; called lazily because even naming `localStorage` may throw.
 * @param watch hears what other tabs write; the selection stays each tab's own.
 * @returns stops the writing and the hearing.
 */
function persist(store, open, key, how = 'join', watch) {
    const attempt = (task) => {
        try {
            task();
        }
        catch {
            store.dispatch({ type: 'memory-only' });
        }
    };
    let written = null;
    const write = (stored) => {
        if (stored === written)
            return;
        written = stored;
        attempt(() => {
            if (isEmpty(stored))
                open().removeItem(key);
            else
                open().setItem(key, JSON.stringify(stored));
        });
    };
    attempt(() => {
        const saved = how === 'keep' ? null : parseStored(open().getItem(key));
        const entered = how === 'replace' ? EMPTY_STORED : store.snapshot.stored;
        if (saved || how === 'replace')
            store.dispatch({ type: 'import', stored: joinStored(saved ?? EMPTY_STORED, entered) });
        if (how !== 'keep' && isEmpty(entered))
            written = store.snapshot.stored;
    });
    write(store.snapshot.stored);
    const stopHearing = watch?.(key, (text) => {
        const saved = text === null ? EMPTY_STORED : parseStored(text);
        if (!saved)
            return;
        const { selection } = store.snapshot.stored;
        // Noted first: what another tab wrote need not be written again.
        written = { ...saved, selection };
        store.dispatch({ type: 'import', stored: written });
    });
    const stopWriting = store.subscribe(({ stored }) => write(stored));
    return () => {
        stopHearing?.();
        stopWriting();
    };
}

export { persist };
