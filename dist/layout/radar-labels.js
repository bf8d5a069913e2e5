import { polar } from './radar.js';
import { tokensOf } from './text-lines.js';

/** Room between the outer level and the text: the domain line lies in it. */
const ARC_OFFSET = 11;
const LABEL_OFFSET = 23;
/** Narrower than this there is no room for titles. */
const MIN_TITLES_WIDTH = 420;
const MAX_LINES = 4;
const GAP = 4;
/** Lines no wider than `room`, broken where a line may end; null when a piece is wider. */
function wrap(text, room, measure, tokens = tokensOf(text)) {
    const lines = [];
    for (const token of tokens) {
        if (measure(token.text) > room)
            return null;
        const last = lines.at(-1);
        const joined = `${last ?? ''}${last !== undefined && token.spaced ? ' ' : ''}${token.text}`;
        if (last !== undefined && measure(joined) <= room)
            lines[lines.length - 1] = joined;
        else
            lines.push(token.text);
    }
    return lines;
}
/** As few lines as fit, then as even as they can be. */
function wrapEvenly(text, room, measure, tokens = tokensOf(text)) {
    let lines = wrap(text, room, measure, tokens);
    if (!lines || lines.length < 2)
        return lines;
    const count = lines.length;
    for (let narrower = room * 0.9;; narrower *= 0.9) {
        const next = wrap(text, narrower, measure, tokens);
        if (next?.length !== count)
            return lines;
        lines = next;
    }
}
const overlap = (a, b) => a.left < b.left + b.width + GAP &&
    b.left < a.left + a.width + GAP &&
    a.top < b.top + b.height + GAP &&
    b.top < a.top + a.height + GAP;
function place(title, note, angle, radius, { frame, measure, lineHeight }) {
    const lines = [...title, ...note];
    const at = polar(frame, angle, radius);
    const side = frame.mirror * Math.sin(angle);
    const edge = Math.abs(side) < 0.2 ? 'middle' : side > 0 ? 'left' : 'right';
    const width = Math.max(0, ...lines.map(measure));
    const height = lines.length * lineHeight;
    const left = edge === 'left' ? at.x : edge === 'right' ? at.x - width : at.x - width / 2;
    const top = at.y - height / 2 - (Math.cos(angle) * height) / 2;
    return {
        lines,
        titleLines: title.length,
        x: at.x,
        y: Math.round(top + lineHeight * 0.76),
        edge,
        left,
        top,
        width,
        height,
    };
}
/** Every label at a radius; null where one does not fit. */
function labelsAt(radius, maxLines, input, tokens) {
    const { frame, titles, notes, width, measure } = input;
    const labels = [];
    for (const { angle, index } of frame.axes) {
        const x = Math.abs(polar(frame, angle, radius + LABEL_OFFSET).x);
        const isMiddle = Math.abs(Math.sin(angle)) < 0.2;
        const room = isMiddle ? Math.min(width - 2 * x, radius) : width / 2 - x;
        const title = wrapEvenly(titles[index] ?? '', room, measure, tokens[index]);
        const note = notes[index] == null ? [] : wrap(notes[index], room, measure);
        if (!title || !note || title.length + note.length > maxLines)
            return null;
        const label = place(title, note, angle, radius + LABEL_OFFSET, input);
        if (labels.some((other) => overlap(label, other)))
            return null;
        labels.push(label);
    }
    return labels;
}
function bounds(radius, labels) {
    const reach = radius + ARC_OFFSET + 3;
    const left = Math.min(-reach, ...labels.map((label) => label.left));
    const top = Math.min(-reach, ...labels.map((label) => label.top));
    const right = Math.max(reach, ...labels.map((label) => label.left + label.width));
    const bottom = Math.max(reach, ...labels.map((label) => label.top + label.height));
    return { left, top, width: right - left, height: bottom - top };
}
/** Room around the labels for the focus ring. */
const FRAME = 7;
function finish(mode, radius, labels, width) {
    const { top, height } = bounds(radius, labels);
    const above = Math.floor(top - FRAME);
    return {
        mode,
        radius,
        labels,
        left: -width / 2,
        top: above,
        width,
        height: Math.ceil(top + height + FRAME) - above,
    };
}
/** Full titles around the largest radius that leaves room for them; else numbers. Total: any text, any width. */
function radarPlan(input) {
    const { frame, width } = input;
    if (width >= MIN_TITLES_WIDTH) {
        const inner = { ...input, width: width - 2 * FRAME };
        // Tried at many sizes.
        const tokens = input.titles.map((title) => tokensOf(title));
        for (const lines of [MAX_LINES - 1, MAX_LINES + 1]) {
            const most = Math.round(Math.min(width * 0.36, 220));
            for (let radius = most; radius >= Math.max(96, width * 0.23); radius -= 4) {
                const labels = labelsAt(radius, lines, inner, tokens);
                if (labels)
                    return finish('titles', radius, labels, width);
            }
        }
    }
    const radius = Math.max(40, Math.min(width / 2 - LABEL_OFFSET - 22, 200));
    const labels = frame.axes.map(({ angle, index }) => place([input.numbers[index] ?? ''], [], angle, radius + LABEL_OFFSET, input));
    return finish('numbers', radius, labels, width);
}

export { ARC_OFFSET, radarPlan, wrap, wrapEvenly };
