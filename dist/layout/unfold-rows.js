import { ASCENT, DESCENT, LINE, LABEL_WEIGHT } from './label-fit.js';
import { round } from './polar.js';
import { fontSizes } from './ring-labels.js';

const LARGEST_FONT = 15;
const MAX_LINES = 2;
/** Room for a finger, and how far apart rows stand where there is room. */
const MIN_PITCH = 44;
const PITCH = 56;
const ROW_FREE = 10;
/** More rows than this would be a page of their own: the last one holds the rest. */
const MAX_ROWS = 24;
const BEAD = 5.5;
const BAND_FREE = 3;
/** From the bead to the row's start, and to its text. */
const BEFORE_BEAD = 20;
const TEXT_AT = 21;
/** Text of all rows in one size: the largest in which each takes two lines, else the smallest with more. */
function rowTexts({ breaker, base }, { leaves }, room, height) {
    const single = leaves.length > MAX_ROWS ? MAX_ROWS - 1 : leaves.length;
    const groups = leaves.slice(0, single).map((node) => [node]);
    if (single < leaves.length)
        groups.push(leaves.slice(single));
    const textOf = ([node]) => node?.title.trim() || (node?.id ?? '');
    const inSize = (size) => groups.map((nodes) => ({ nodes, lines: breaker.linesWithin(textOf(nodes), room, size, LABEL_WEIGHT) }));
    const sizes = fontSizes(LARGEST_FONT, base);
    let [fontSize, rows] = [LARGEST_FONT, []];
    for (fontSize of sizes) {
        rows = inSize(fontSize);
        if (rows.every(({ lines }) => lines.length <= MAX_LINES))
            break;
    }
    const most = Math.max(...rows.map(({ lines }) => lines.length));
    const least = Math.max(MIN_PITCH, most * LINE * fontSize + ROW_FREE);
    return { rows, fontSize, pitch: Math.max(least, Math.min(PITCH, height / rows.length)) };
}
function rowLabel({ lines }, fontSize, x, y, { room, mirror }, key) {
    const height = (ASCENT + DESCENT + LINE * (lines.length - 1)) * fontSize;
    const first = y - height / 2 + ASCENT * fontSize;
    const drawn = lines.map(({ text, width }, index) => {
        const at = { x: round(mirror * x), y: round(first + LINE * index * fontSize) };
        return { text, width, ...at, anchor: 'start', arc: null, key: `${key}-${index}` };
    });
    const box = { x: round(mirror > 0 ? x : -x - room), y: round(y - height / 2), width: room, height };
    return { mode: 'row', source: 'title', fontSize, lines: drawn, mark: null, box };
}
/** The beads of the unfolded cell with their rows, from top to bottom. */
function rowBeads(cell, texts, frame, key) {
    const { rows, fontSize, pitch } = texts;
    const { radius, mirror, room, band } = frame;
    return rows.map((row, index) => {
        const y = (index - (rows.length - 1) / 2) * pitch;
        const side = Math.asin(y / radius);
        const x = Math.cos(side) * radius;
        const [first] = row.nodes;
        const isRun = row.nodes.length > 1;
        const nearest = Math.max(0, Math.abs(y) - pitch / 2);
        const start = Math.max(x - BEFORE_BEAD, Math.sqrt(Math.max(0, band * band - nearest * nearest)) + BAND_FREE);
        const width = x + TEXT_AT + room - start;
        return {
            id: isRun ? `run:${first?.id ?? ''}` : (first?.id ?? ''),
            kind: first?.kind ?? 'practice',
            ringId: frame.ringId,
            parentId: cell.id,
            hue: cell.hue,
            merged: isRun ? { count: row.nodes.length, ids: row.nodes.map(({ id }) => id) } : null,
            hidden: false,
            x: round(mirror * x),
            y: round(y),
            angle: frame.middle + side,
            distance: radius,
            size: BEAD,
            isTarget: true,
            hitRadius: MIN_PITCH / 2,
            row: {
                x: round(mirror > 0 ? start : -start - width),
                y: round(y - pitch / 2),
                width: round(width),
                height: pitch,
            },
            label: rowLabel(row, fontSize, x + TEXT_AT, y, frame, `${key}-${index}`),
        };
    });
}

export { BEFORE_BEAD, TEXT_AT, rowBeads, rowTexts };
