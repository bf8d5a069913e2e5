/** Hears what other tabs write to this site's storage. */
const watchStorage = (open) => (key, heard) => {
    const listener = (event) => {
        // A cleared storage has no key.
        if ((event.key !== key && event.key !== null) || event.storageArea !== open())
            return;
        heard(event.key === null ? null : event.newValue);
    };
    addEventListener('storage', listener);
    return () => removeEventListener('storage', listener);
};

export { watchStorage };
