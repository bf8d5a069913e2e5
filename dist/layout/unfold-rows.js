import { ASCENT, DESCENT, LINE } from './label-fit.js';
import { round } from './polar.js';
import { partOf } from './ring-cells.js';
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
/** As many lines as a width asks for. Only a word wider than that is broken inside, between characters. */
function linesWithin(breaker, text, room) {
    const { tokens, widths } = breaker.knownOf(text);
    const pieces = tokens.flatMap((token, index) => (widths[index] ?? 0) <= room
        ? [token]
        : [...token.text].map((letter, at) => ({ text: letter, spaced: at === 0 && token.spaced })));
    return breaker.fill(pieces, pieces.map((piece) => breaker.width(piece.text)), room);
}
/** Text of all rows in one size: the largest in which each takes two lines, else the smallest with more. */
function rowTexts({ breaker, base }, leaves, room, height) {
    const single = leaves.length > MAX_ROWS ? MAX_ROWS - 1 : leaves.length;
    const groups = leaves.slice(0, single).map((node) => [node]);
    if (single < leaves.length)
        groups.push(leaves.slice(single));
    const textOf = ([node]) => node?.title.trim() || (node?.id ?? '');
    const inSize = (size) => groups.map((nodes) => ({ nodes, lines: linesWithin(breaker, textOf(nodes), room / size) }));
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
function rowLabel({ lines }, fontSize, x, y, { mirror }, key) {
    const height = (ASCENT + DESCENT + LINE * (lines.length - 1)) * fontSize;
    const first = y - height / 2 + ASCENT * fontSize;
    const drawn = lines.map(({ text, width }, index) => {
        const at = { x: round(mirror * x), y: round(first + LINE * index * fontSize) };
        return { text, width: width * fontSize, ...at, anchor: 'start', arc: null, key: `${key}-${index}` };
    });
    return { mode: 'row', source: 'title', fontSize, lines: drawn, mark: null };
}
/** The beads of the unfolded cell with their rows, from top to bottom. */
function rowBeads({ part }, texts, frame, key) {
    const { rows, fontSize, pitch } = texts;
    const { radius, mirror, room, band } = frame;
    return rows.map((row, index) => {
        const y = (index - (rows.length - 1) / 2) * pitch;
        const side = Math.asin(y / radius);
        const x = Math.cos(side) * radius;
        const nearest = Math.max(0, Math.abs(y) - pitch / 2);
        const start = Math.max(x - BEFORE_BEAD, Math.sqrt(Math.max(0, band * band - nearest * nearest)) + BAND_FREE);
        const width = x + TEXT_AT + room - start;
        return {
            ...partOf(row.nodes, part.ringId, part.id, part.hue),
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
