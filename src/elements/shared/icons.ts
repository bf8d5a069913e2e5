import { html, type TemplateResult } from 'lit';

interface IconShape {
  readonly d: string;
  readonly filled?: boolean;
  /** Points along the line of text, so it turns round in right-to-left text. */
  readonly mirror?: boolean;
}

/** 20 × 20 outlines; stroked 1.7 wide unless filled. */
const ICONS = {
  search: { d: 'M8.5 14.5a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM13 13l4.5 4.5' },
  close: { d: 'M5 5l10 10M15 5 5 15' },
  check: { d: 'M4 10.5l4 4 8-9' },
  'chevron-down': { d: 'M5 7.5l5 5 5-5' },
  'chevron-up': { d: 'M5 12.5l5-5 5 5' },
  'chevron-start': { d: 'M12.5 5l-5 5 5 5', mirror: true },
  'chevron-end': { d: 'M7.5 5l5 5-5 5', mirror: true },
  external: { d: 'M8 4H4v12h12v-4M11 3.5h5.5V9M16 4l-7 7', mirror: true },
  bookmark: { d: 'M5.5 3h9v14l-4.500-3.600L5.500 17Z' },
  'bookmark-filled': { d: 'M5.500 3h9v14l-4.500-3.600L5.500 17Z', filled: true },
  pencil: { d: 'M4 16l.800-3.600L13.500 3.700l2.800 2.800-8.700 8.700Z' },
  'status-empty': { d: 'M10 16.500a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Z' },
  'status-half': {
    d: 'M10 16.500a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13ZM10 4.500v11A5.500 5.500 0 0 0 10 4.500ZM11.500 5v10M13 6v8M14.300 7.500v5',
  },
  'status-full': {
    d: 'M10 17.300a7.300 7.300 0 1 0 0-14.600 7.300 7.300 0 0 0 0 14.600Zm-.900-4 5-6-1.300-1.100-3.900 4.700-2-1.900L5.800 10.100Z',
    filled: true,
  },
  filter: { d: 'M3 5.500h14M5.500 10h9M8 14.500h4' },
  download: { d: 'M10 3v9M6 8.500l4 4 4-4M4 16.500h12' },
  print: { d: 'M6 7.500V3h8v4.500M6 13.500H3.500v-6h13v6H14M6 11.500h8V17H6Z' },
  diagram: {
    d: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 12.500a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5Z',
  },
  list: { d: 'M7.500 5.500H17M7.500 10H17M7.500 14.500H17M3.500 5.500h.600M3.500 10h.600M3.500 14.500h.600' },
  lock: { d: 'M5 9h10v8H5ZM7 9V6.500a3 3 0 0 1 6 0V9' },
  'arrow-up': { d: 'M10 16.500v-13M5 8.500l5-5 5 5' },
  'arrow-down': { d: 'M10 3.500v13M5 11.500l5 5 5-5' },
  shuffle: { d: 'M3 6h3l7 8h4M3 14h3l2-2.300M11 8.300 13 6h4M15 4l2 2-2 2M15 12l2 2-2 2', mirror: true },
  learner: {
    d: 'M10 9.200a3.300 3.300 0 1 0 0-6.600 3.300 3.300 0 0 0 0 6.600ZM3.800 17a6.200 6.200 0 0 1 12.400 0 .600.600 0 0 1-.600.600H4.400a.600.600 0 0 1-.600-.600Z',
    filled: true,
  },
} as const satisfies Record<string, IconShape>;
export type IconName = keyof typeof ICONS;

/** The outline of an icon, for a template that has the `<svg>` itself. */
export const iconPath = (name: IconName): string => ICONS[name].d;

/** A decorative icon, 1.15 em, in the current colour. The control around it carries the name. */
export function icon(name: IconName): TemplateResult {
  const shape: IconShape = ICONS[name];
  const className = shape.mirror ? 'icon mirror' : 'icon';
  // Two templates with what is fixed in them: a deck of cards draws hundreds of icons.
  return shape.filled
    ? html`
        <svg
          class=${className}
          viewBox="0 0 20 20"
          aria-hidden="true"
          fill="currentColor"
          fill-rule="evenodd"
        >
          <path d=${shape.d}></path>
        </svg>
      `
    : html`
        <svg
          class=${className}
          viewBox="0 0 20 20"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          stroke-width="1.7"
          stroke-linecap="round"
          stroke-linejoin="round"
        >
          <path d=${shape.d}></path>
        </svg>
      `;
}
