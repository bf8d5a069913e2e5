const SVG = 'http://www.w3.org/2000/svg';
/** Null takes an attribute away. */
function setAttributes(element, attributes) {
    Object.keys(attributes).forEach((name) => {
        const value = attributes[name] ?? null;
        if (value === null)
            element.removeAttribute(name);
        else
            element.setAttribute(name, String(value));
    });
}
/** An SVG element made by hand: hundreds of them as templates take several times as long. */
function svgElement(name, attributes = {}, children = []) {
    const element = document.createElementNS(SVG, name);
    setAttributes(element, attributes);
    element.append(...children);
    return element;
}
/** Makes these the children of an element. Those that stay are not moved: a moved element loses the focus. */
function placeChildren(parent, children) {
    const wanted = new Set(children);
    for (const child of [...parent.childNodes])
        if (!wanted.has(child))
            child.remove();
    children.forEach((child, index) => {
        const there = parent.childNodes[index];
        if (there !== child)
            parent.insertBefore(child, there ?? null);
    });
}

export { placeChildren, setAttributes, svgElement };
