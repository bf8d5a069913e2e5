/** Steps of the arrow keys along a row or a ring; right-to-left text turns the sideways ones round. */
function stepOf(key, rtl) {
    if (key === 'ArrowRight')
        return rtl ? -1 : 1;
    if (key === 'ArrowLeft')
        return rtl ? 1 : -1;
    return 0;
}
/** The tab that a key leads to, round the ends; null for keys that do not move. */
function nextTab(tabs, current, key, rtl) {
    if (key === 'Home')
        return tabs[0] ?? null;
    if (key === 'End')
        return tabs.at(-1) ?? null;
    const step = stepOf(key, rtl);
    return step === 0 ? null : (tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length] ?? null);
}
/** The axis that a key leads to, round the circle; null for keys that do not move. */
function nextIndex(current, count, key, rtl) {
    if (count === 0)
        return null;
    if (key === 'Home')
        return 0;
    if (key === 'End')
        return count - 1;
    const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : stepOf(key, rtl);
    return step === 0 ? null : (current + step + count) % count;
}
/** What a key on a control asks for; null for keys that are not ours. */
function keyAction(event, situation) {
    const { key } = event;
    const { rtl, isMenuOpen, tabs, axes, hasChoice } = situation;
    const { tab, axis } = event.target.dataset;
    if (key === 'Escape' && isMenuOpen)
        return { kind: 'close-menu' };
    if (tab !== undefined) {
        const next = nextTab(tabs, tab, key, rtl);
        return next && { kind: 'tab', tab: next };
    }
    if (axis === undefined)
        return null;
    if (key === 'Enter' || key === ' ')
        return { kind: 'choose', axis: Number(axis) };
    if (key === 'Escape')
        return hasChoice ? { kind: 'clear' } : null;
    const next = nextIndex(Number(axis), axes, key, rtl);
    return next === null ? null : { kind: 'move', axis: next };
}

export { keyAction, nextIndex, nextTab };
