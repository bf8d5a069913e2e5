import { addIcons } from './icons.js';

/** Import for its effect: icons that the picture at rest does without. */
addIcons({
    close: { d: 'M5 5l10 10M15 5 5 15' },
    check: { d: 'M4 10.5l4 4 8-9' },
    'chevron-up': { d: 'M5 12.5l5-5 5 5' },
    'chevron-start': { d: 'M12.5 5l-5 5 5 5', mirror: true },
    external: { d: 'M8 4H4v12h12v-4M11 3.5h5.5V9M16 4l-7 7', mirror: true },
    bookmark: { d: 'M5.5 3h9v14l-4.5-3.6L5.5 17Z' },
    pencil: { d: 'M4 16l.8-3.6L13.5 3.7l2.8 2.8-8.7 8.7Z' },
    'status-empty': { d: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13Z' },
    'status-half': {
        d: 'M10 16.5a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM10 4.5v11A5.5 5.5 0 0 0 10 4.5ZM11.5 5v10M13 6v8M14.3 7.5v5',
    },
    'status-full': {
        d: 'M10 17.3a7.3 7.3 0 1 0 0-14.6 7.3 7.3 0 0 0 0 14.6Zm-.9-4 5-6-1.3-1.1-3.9 4.7-2-1.9L5.8 10.1Z',
        filled: true,
    },
    print: { d: 'M6 7.5V3h8v4.5M6 13.5H3.5v-6h13v6H14M6 11.5h8V17H6Z' },
    lock: { d: 'M5 9h10v8H5ZM7 9V6.5a3 3 0 0 1 6 0V9' },
    'arrow-up': { d: 'M10 16.5v-13M5 8.5l5-5 5 5' },
    'arrow-down': { d: 'M10 3.5v13M5 11.5l5 5 5-5' },
    filter: { d: 'M3 5.5h14M5.5 10h9M8 14.5h4' },
    shuffle: { d: 'M3 6h3l7 8h4M3 14h3l2-2.3M11 8.3 13 6h4M15 4l2 2-2 2M15 12l2 2-2 2', mirror: true },
});
