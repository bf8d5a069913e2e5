/** Width of what is printed on the narrower of the two papers, A4, with our margins. */
const NARROWEST = '7.3in';
/** From the usual size to the smallest that can be read. */
const SIZES = ['small', 'smaller', 'smallest'];
/** What can be long in a card. */
const TEXT = 'h2, .text, .steps, .cell-head > span, .cell-end > p';
const overflows = (element) => element.scrollHeight > element.clientHeight + 1;
const isFull = (cell) => overflows(cell) || [...cell.querySelectorAll(TEXT)].some((text) => overflows(text));
/**
 * Makes the text of each card smaller until it fits, and ends it with an ellipsis where none is small enough:
 * all cards are the same size, so that fronts and backs of a sheet lie behind each other.
 */
function fitCells(page) {
    const { style } = page.body;
    style.setProperty('inline-size', NARROWEST);
    let full = [...page.querySelectorAll('.cell')].filter(isFull);
    for (const size of SIZES) {
        for (const cell of full)
            cell.classList.add(size);
        full = full.filter(isFull);
    }
    for (const cell of full) {
        for (const text of cell.querySelectorAll('.text'))
            cut(text);
        for (const list of cell.querySelectorAll('.steps'))
            dropLast(list);
    }
    style.removeProperty('inline-size');
}
/** Takes away the items that would be cut off; the first one stays. */
function dropLast(list) {
    while (list.children.length > 1 && overflows(list))
        list.lastElementChild?.remove();
}
function cut(text) {
    if (!overflows(text))
        return;
    const { lineHeight } = text.ownerDocument.defaultView?.getComputedStyle(text) ?? {};
    const lines = Math.max(1, Math.floor(text.clientHeight / Number.parseFloat(lineHeight ?? '')) || 1);
    text.classList.add('cut');
    text.style.setProperty('-webkit-line-clamp', String(lines));
}

export { fitCells };
