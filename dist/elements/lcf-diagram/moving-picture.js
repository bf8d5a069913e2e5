import { svg } from 'lit';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf } from '../shared/hue.js';
import { shapePath } from '../../layout/shape-path.js';
import { indexOf } from './picture-parts.js';

/** The shapes between two layouts, without words: text does not bend. Drawn again each frame. */
function movingPicture(model, { from, to, frame }) {
    const hue = (id) => {
        const node = model.nodes.get(id);
        return node && hueOf(model, node);
    };
    const part = (id) => indexOf(to).parts.get(id) ?? indexOf(from).parts.get(id);
    const filled = (id, d, className) => {
        const own = hue(id);
        return svg `<path class="${className} ${own?.className ?? ''}" d=${d} ${cssVars(own?.vars ?? {})}></path>`;
    };
    const lines = (id, paths) => {
        const shown = part(id);
        const width = shown?.type === 'domain' ? shown.part.strokeWidth : 0;
        const dash = shown?.type === 'domain' ? (shown.part.dash ?? '') : '';
        return paths.map((d) => svg `<path class="line" d=${d} stroke-width=${width} stroke-dasharray=${dash}></path>`);
    };
    return svg `<g class="moving" aria-hidden="true">
    <g class="disc"><circle r=${frame.discRadius}></circle></g>
    ${[...frame.tracks].map(([id, d]) => filled(id, d, 'track'))}
    ${[...frame.segments].map(([id, d]) => filled(id, d, `fill ${part(id)?.part.kind ?? ''}`))}
    ${[...frame.domains].map(([id, paths]) => lines(id, paths))}
    ${[...frame.beads].map(([id, { x, y, size }]) => {
        const own = hue(id);
        return svg `<path
        class="shape ${own?.className ?? ''}"
        d=${shapePath(own?.index ?? 1)}
        transform="translate(${x} ${y}) scale(${size})"
        ${cssVars(own?.vars ?? {})}
      ></path>`;
    })}</g>`;
}

export { movingPicture };
