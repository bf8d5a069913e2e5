import { svg, type SVGTemplateResult } from 'lit';
import type { DiagramLayout, TweenFrame } from '../../layout/diagram-types.js';
import type { Model } from '../../model/types.js';
import { cssVars } from '../../styles/css-vars.js';
import { hueOf, type Hue } from '../shared/hue.js';
import { shapePath } from '../shared/shape.js';
import { indexOf } from './picture-parts.js';

/** A moment of the rings on their way from one layout to the next. */
export interface Moment {
  readonly from: DiagramLayout;
  readonly to: DiagramLayout;
  readonly progress: number;
  readonly frame: TweenFrame;
}

/** The shapes between two layouts, without words: text does not bend. Drawn again each frame. */
export function movingPicture(model: Model, { from, to, frame }: Moment): SVGTemplateResult {
  const hue = (id: string): Hue | undefined => {
    const node = model.nodes.get(id);
    return node && hueOf(model, node);
  };
  const part = (id: string) => indexOf(to).parts.get(id) ?? indexOf(from).parts.get(id);
  const filled = (id: string, d: string, className: string): SVGTemplateResult => {
    const own = hue(id);
    return svg`<path class="${className} ${own?.className ?? ''}" d=${d} ${cssVars(own?.vars ?? {})}></path>`;
  };
  const lines = (id: string, paths: readonly string[]): SVGTemplateResult[] => {
    const shown = part(id);
    const width = shown?.type === 'domain' ? shown.part.strokeWidth : 0;
    const dash = shown?.type === 'domain' ? (shown.part.dash ?? '') : '';
    return paths.map(
      (d) => svg`<path class="line" d=${d} stroke-width=${width} stroke-dasharray=${dash}></path>`,
    );
  };
  return svg`<g class="moving" aria-hidden="true">
    <g class="disc"><circle r=${frame.discRadius}></circle></g>
    ${[...frame.tracks].map(([id, d]) => filled(id, d, 'track'))}
    ${[...frame.segments].map(([id, d]) => filled(id, d, `fill ${part(id)?.part.kind ?? ''}`))}
    ${[...frame.domains].map(([id, paths]) => lines(id, paths))}
    ${[...frame.beads].map(([id, { x, y, size }]) => {
      const own = hue(id);
      return svg`<path
        class="shape ${own?.className ?? ''}"
        d=${shapePath(own?.index ?? 1)}
        transform="translate(${x} ${y}) scale(${size})"
        ${cssVars(own?.vars ?? {})}
      ></path>`;
    })}</g>`;
}
