import { render } from 'lit';

/** What makes a drawing look as it does; written into the file, as a file has no style sheet. */
const STYLES = [
    'direction',
    'fill',
    'fill-opacity',
    'font-family',
    'font-size',
    'font-style',
    'font-weight',
    'opacity',
    'paint-order',
    'stroke',
    'stroke-dasharray',
    'stroke-linecap',
    'stroke-linejoin',
    'stroke-opacity',
    'stroke-width',
    'text-anchor',
    'vector-effect',
];
/** Those that a child does not inherit, with the values they have unless something else is said. */
const INITIAL = { opacity: '1', 'vector-effect': 'none' };
const KEPT = new Set([
    ...['xmlns', 'viewBox', 'width', 'height', 'x', 'y', 'dx', 'dy', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r'],
    ...[
        'rx',
        'ry',
        'd',
        'transform',
        'overflow',
        'points',
        'preserveAspectRatio',
        'href',
        'lang',
        'id',
        'startOffset',
    ],
]);
const SVG = 'http://www.w3.org/2000/svg';
function copy(source) {
    const target = document.createElementNS(SVG, source.localName);
    for (const { name, value } of source.attributes)
        if (KEPT.has(name))
            target.setAttribute(name, value);
    const style = getComputedStyle(source);
    const parent = source.parentElement;
    const above = parent?.namespaceURI === SVG ? getComputedStyle(parent) : null;
    for (const name of STYLES) {
        const value = style.getPropertyValue(name);
        // What a child has anyway need not be said again.
        const known = Object.hasOwn(INITIAL, name) ? INITIAL[name] : above?.getPropertyValue(name);
        if (value && value !== known)
            target.setAttribute(name, value);
    }
    for (const child of source.childNodes) {
        if (child instanceof Text)
            target.append(child.data.replace(/\s+/gu, ' '));
        else if (child instanceof SVGElement && getComputedStyle(child).display !== 'none')
            target.append(copy(child));
    }
    return target;
}
/**
 * Draws a template out of sight, on white paper whatever the scheme, and gives it as a file of its own: no classes,
 * no script, no reference to anything outside.
 * @param template one `<svg>` with `width` and `height`.
 * @param place where the widget's styles hold: its shadow root.
 * @param rootClass classes of the wrapper that hold the font; the scheme is always light.
 */
function svgFile(template, place, rootClass, dir) {
    const stage = document.createElement('div');
    stage.className = `${rootClass.replace(/scheme-\w+/u, '')} scheme-light picture-stage`;
    stage.dir = dir;
    stage.setAttribute('aria-hidden', 'true');
    place.append(stage);
    try {
        render(template, stage);
        const svg = stage.querySelector('svg');
        if (!svg)
            throw new Error('There is nothing to save.');
        const file = copy(svg);
        return new XMLSerializer().serializeToString(file);
    }
    finally {
        stage.remove();
    }
}
/** How many pixels of the file show one of the drawing: sharp on paper and on dense screens. */
const DENSITY = 2;
/** A drawing as PNG. */
async function pngFile(svg) {
    const image = new Image();
    // A data URL, as strict policies allow those for images but not blob URLs.
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.naturalWidth * DENSITY);
    canvas.height = Math.ceil(image.naturalHeight * DENSITY);
    const context = canvas.getContext('2d');
    if (!context)
        throw new Error('This browser cannot draw the picture.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return new Promise((resolve, reject) => {
        canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('This browser cannot save the picture.'))), 'image/png');
    });
}

export { pngFile, svgFile };
