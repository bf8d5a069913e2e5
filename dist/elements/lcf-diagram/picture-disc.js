import { labelElements } from './picture-label.js';
import { svgElement } from '../shared/svg-element.js';

/** Addresses no image came from. Asked again, they would leave the middle empty on paper, which waits for no answer. */
const failed = new Set();
/** The learner in the middle. Said in words beside the picture, so hidden here. */
function discElement({ model, layout, logo }) {
    const src = logo === undefined ? model.framework.center.image?.src : logo;
    const { radius, glyph, label, image: square } = layout.disc;
    const words = () => [...(glyph ? [person(glyph)] : []), ...labelElements(label)];
    const attributes = { class: 'disc', part: 'center', 'aria-hidden': 'true' };
    const circle = svgElement('circle', { r: radius });
    if (!src || failed.has(src))
        return svgElement('g', attributes, [circle, ...words()]);
    const { x, y, width, height } = square;
    const image = svgElement('image', { href: src, x, y, width, height });
    // Browsers draw a sign of their own in the place of an image that cannot be had.
    image.addEventListener('error', () => {
        failed.add(src);
        image.replaceWith(...words());
    });
    return svgElement('g', attributes, [circle, image]);
}
const person = ({ x, y, width }) => svgElement('path', {
    class: 'glyph',
    transform: `translate(${x} ${y}) scale(${width / 20})`,
    d: 'M10 9.2a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6ZM3.8 17a6.2 6.2 0 0 1 12.4 0 .6.6 0 0 1-.6.6H4.4a.6.6 0 0 1-.6-.6Z',
});

export { discElement };
