/** Outlines of the four experience shapes around (0, 0), for a size of 1: ● ◆ ■ ▲ with about the same area. */
const SHAPE_PATHS = [
    'M-1 0a1 1 0 1 0 2 0a1 1 0 1 0-2 0Z',
    'M0-1.3 1.3 0 0 1.3-1.3 0Z',
    'M-.92-.92H.92V.92H-.92Z',
    'M0-1.2 1.2.95H-1.2Z',
];
/** Path data of a shape (1 to 4; others repeat). */
const shapePath = (index) => SHAPE_PATHS[(index - 1 + SHAPE_PATHS.length) % SHAPE_PATHS.length] ?? SHAPE_PATHS[0];

export { shapePath };
