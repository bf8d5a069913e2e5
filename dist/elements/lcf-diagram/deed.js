function deedOf(event) {
    const { key = '', ctrlKey, metaKey, altKey, relatedTarget, pointerType, } = event;
    return {
        type: event.type,
        target: event.target,
        key: ctrlKey || metaKey || altKey ? '' : key,
        related: relatedTarget ?? null,
        isTouch: pointerType === 'touch',
        at: event.timeStamp,
        prevent: () => event.preventDefault(),
    };
}
/** Deeds that the explorer is told of. */
const DEEDS = [
    'click',
    'input',
    'keydown',
    'focusin',
    'focusout',
    'pointerover',
    'pointerleave',
];
const KEYS = /^(?:.|Enter|Home|End|(?:Arrow|Page)\w+)$/;
/** Deeds that are worth waiting for what acts on them; the others are over by then. */
const canWait = ({ type, target, key }) => type === 'input' ||
    (type === 'click' && target.closest('[data-pick],[data-do]') !== null) ||
    (type === 'keydown' && KEYS.test(key) && target.closest('[role="treeitem"]') !== null);

export { DEEDS, canWait, deedOf };
