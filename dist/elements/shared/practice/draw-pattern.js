import { render } from 'lit';

/** A template drawn once, to be copied; without Lit's marks and white space, which no copy needs. */
function drawPattern(template) {
    const place = document.createElement('div');
    render(template, place);
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_TEXT);
    const blanks = [];
    while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node instanceof Comment || node.data.trim() === '')
            blanks.push(node);
    }
    for (const node of blanks)
        node.remove();
    return place.firstElementChild;
}

export { drawPattern };
