import { html } from 'lit';

/** 20 × 20 outlines; stroked 1.7 wide unless filled. */
const BASE = {
    search: { d: 'M8.5 14.5a6 6 0 1 0 0-12 6 6 0 0 0 0 12ZM13 13l4.5 4.5' },
    'chevron-down': { d: 'M5 7.5l5 5 5-5' },
    'chevron-end': { d: 'M7.5 5l5 5-5 5', mirror: true },
    download: { d: 'M10 3v9M6 8.5l4 4 4-4M4 16.5h12' },
    diagram: {
        d: 'M10 17a7 7 0 1 0 0-14 7 7 0 0 0 0 14ZM10 12.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
    },
    list: { d: 'M7.5 5.5H17M7.5 10H17M7.5 14.5H17M3.5 5.5h.6M3.5 10h.6M3.5 14.5h.6' },
};
const icons = { ...BASE };
/** Adds what only some parts show. */
function addIcons(more) {
    Object.assign(icons, more);
}
const NONE = { d: '' };
/** The outline of an icon, for a template that has the `<svg>` itself. */
const iconPath = (name) => (icons[name] ?? NONE).d;
/** A decorative icon, 1.15 em, in the current colour. The control around it carries the name. */
function icon(name) {
    const shape = icons[name] ?? NONE;
    const className = shape.mirror ? 'icon mirror' : 'icon';
    // Two templates with what is fixed in them: a deck of cards draws hundreds of icons.
    return shape.filled
        ? html `
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
        : html `
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

export { addIcons, icon, iconPath };
