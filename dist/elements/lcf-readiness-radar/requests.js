/** What a control in the templates asks for: one `data-` attribute each. */
const REQUESTS = [
    'series',
    'target',
    'axis',
    'condition',
    'sort',
    'tab',
    'export',
    'files',
    'link',
    'more',
    'table',
];
const SELECTOR = REQUESTS.map((name) => `[data-${name}]`).join();
/** What a click asks for, and of what; null where it is on no control. */
function requestOf(event) {
    const control = event.target.closest(SELECTOR);
    const request = control && REQUESTS.find((name) => name in control.dataset);
    return control && request ? { request, value: control.dataset[request] ?? '' } : null;
}

export { requestOf };
