/** The control of a card an event came from. */
function controlOf({ target }) {
    const control = target instanceof Element ? target.closest('[data-act]') : null;
    const id = control?.closest('[data-card]')?.dataset['card'];
    const { act, value = '' } = control?.dataset ?? {};
    return control && id !== undefined && act !== undefined ? { id, act, value, control } : null;
}

export { controlOf };
