import { SHAPES, hueAt } from '../model/selectors.js';

/**
 * What a ring draws as one part each: usually one node, or a run of neighbours that would be too small to see or
 * touch. All work is linear in the number of nodes.
 */
const [LETTERS, FIRST_LETTER] = [26, 65];
/** A, B … Z, AA, AB …: counting from 0. */
const letterSign = (index) => (index < LETTERS ? '' : letterSign(Math.floor(index / LETTERS) - 1)) +
    String.fromCharCode(FIRST_LETTER + (index % LETTERS));
const ROMAN = ['M', 'CM', 'D', 'CD', 'C', 'XC', 'L', 'XL', 'X', 'IX', 'V', 'IV', 'I'];
const WORTH = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];
/** Domains are signed I, II, III …, as letters and digits are taken. */
function romanSign(value) {
    let rest = value;
    return WORTH.map((worth, index) => {
        const count = Math.floor(rest / worth);
        rest -= count * worth;
        return ROMAN[index]?.repeat(count);
    }).join('');
}
/** What a part of these nodes is called; a run has nothing but its sign. */
const titleOf = ([node, more]) => node && !more ? node.title.trim() || node.id : '';
/** Everything inside a node, in order. */
const leavesOf = ({ items }) => items.some((item) => item.items.length > 0) ? items.flatMap((item) => [item, ...leavesOf(item)]) : items;
/** What is drawn for some neighbours: one node, or a run of them. */
function partOf(nodes, ringId, parentId, hue, hidden = false) {
    const [first] = nodes;
    const count = nodes.length;
    const isRun = count > 1;
    return {
        id: isRun ? `run:${first.id}` : first.id,
        kind: first.kind,
        ringId,
        parentId,
        hue,
        merged: isRun ? { count, ids: nodes.map(({ id }) => id) } : null,
        hidden,
    };
}
/** A ring's segments by domain; those outside any domain form groups of their own. */
function rawGroups({ items }, counters) {
    const groups = [];
    for (const node of items) {
        const last = groups.at(-1);
        if (node.kind === 'domain')
            groups.push({ domains: [node], firstDomain: counters.domains++, items: [...node.items] });
        else if (last?.domains.length === 0)
            last.items.push(node);
        else
            groups.push({ domains: [], firstDomain: counters.domains, items: [node] });
    }
    return groups;
}
/** How a ring names its items, by place from 0. */
const signsOf = ({ ringKind }, { options, experienceCount }) => (index) => {
    if (ringKind === 'outcomes')
        return letterSign(index);
    if (ringKind === 'experiences' && experienceCount <= SHAPES)
        return '';
    return (options.formatNumber ?? String)(index + 1);
};
const countOf = (groups) => groups.reduce((sum, { count }) => sum + count, 0);
/** Merges where the pitch is under what a sign and a finger need. */
function cutter(ring, counters, context) {
    const sign = signsOf(ring, context);
    const { ringKind, id } = ring;
    return (raw, { pitch, need }, hidden = false) => {
        const count = raw.reduce((sum, { items }) => sum + items.length, 0);
        const end = counters[ringKind] + count - 1;
        const isCrowded = count > 0 && pitch < need(sign(end), ringKind === 'experiences');
        // How many nodes it takes until a run has the room it needs.
        const least = isCrowded ? Math.ceil(need(`${sign(Math.max(0, end - 1))}–${sign(end)}`) / pitch) : 1;
        const groups = isCrowded ? packSmall(raw, least) : raw;
        return groups.map(({ domains, firstDomain, items }) => {
            const total = items.length;
            const parts = isCrowded ? Math.max(1, Math.floor(total / least)) : total;
            const cells = [...Array(parts).keys()].map((place) => {
                const start = counters[ringKind];
                const nodes = items.slice(Math.round((place * total) / parts), Math.round(((place + 1) * total) / parts));
                counters[ringKind] += nodes.length;
                const ends = [sign(start), sign(start + nodes.length - 1)];
                const [one] = nodes;
                const hasHue = ringKind === 'experiences' && nodes.length === 1;
                const hue = hasHue ? (one?.hue ?? hueAt(start)) : 0;
                return {
                    part: partOf(nodes, id, domains[0]?.id ?? id, hue, hidden),
                    nodes,
                    sign: [...new Set(ends)].join('–'),
                    startAngle: 0,
                    endAngle: 0,
                };
            });
            return { domains, firstDomain, cells, count: total, hidden, startAngle: 0, endAngle: 0 };
        });
    };
}
/** Puts groups together that are too small for one run. */
function packSmall(raw, least) {
    const packed = [];
    const add = ({ domains, firstDomain, items }, isSmall) => {
        const last = packed.at(-1);
        if (!last || !isSmall)
            packed.push({ domains: [...domains], firstDomain, items: [...items] });
        else {
            for (const domain of domains)
                last.domains.push(domain);
            for (const item of items)
                last.items.push(item);
        }
    };
    for (const group of raw)
        add(group, (packed.at(-1)?.items.length ?? 0) < least);
    // The last one has none after it to grow with.
    const end = packed.at(-1);
    if (packed.length > 1 && end && end.items.length < least)
        add(packed.pop(), true);
    return packed;
}

export { countOf, cutter, leavesOf, partOf, rawGroups, romanSign, signsOf, titleOf };
