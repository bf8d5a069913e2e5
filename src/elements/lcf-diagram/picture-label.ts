import type { Label, LabelLine, Mark } from '../../layout/diagram-types.js';
import { lineGap } from '../../layout/line-gap.js';
import { shapePath } from '../../layout/shape-path.js';
import { svgElement } from '../shared/svg-element.js';

/** A label as the layout decided it; nothing where it shows none. */
export function labelElements(label: Label | null): SVGElement[] {
  if (!label) return [];
  const { mark, fontSize, lines } = label;
  return [
    ...(mark ? [markElement(mark)] : []),
    ...(lines.length > 0
      ? [svgElement('text', { class: 'label', 'font-size': fontSize }, lines.flatMap(lineElements))]
      : []),
  ];
}

const markElement = ({ shape, x, y, size }: Mark): SVGElement =>
  svgElement('path', {
    class: 'sign-mark',
    d: shapePath(shape),
    transform: `translate(${x} ${y}) scale(${size})`,
  });

function lineElements(line: LabelLine, index: number, lines: readonly LabelLine[]): SVGElement[] {
  const { text, x, y, anchor, arc, key } = line;
  const before = lines[index - 1];
  // Keeps the words of two lines apart for whatever reads the text; stands by itself, so that it moves nothing.
  const space = before && lineGap(before.text, text) === ' ' ? [svgElement('tspan', { x, y }, [' '])] : [];
  const drawn =
    arc === null
      ? svgElement('tspan', { x, y, 'text-anchor': anchor }, [text])
      : svgElement('textPath', { href: `#${key}`, startOffset: '50%', 'text-anchor': 'middle' }, [text]);
  return [...space, drawn];
}

/** Baselines of the curved lines of these labels. */
export const labelArcs = (labels: readonly (Label | null)[]): SVGElement[] =>
  labels.flatMap((label) =>
    (label?.lines ?? []).flatMap(({ arc, key }) =>
      arc === null ? [] : [svgElement('path', { id: key, d: arc })],
    ),
  );
