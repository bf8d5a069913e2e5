const SHAPES = 4;
const LATIN = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
/** A, B … Z, AA, AB …: counting from 0 with the letters given. */
function letterSign(index, letters = LATIN) {
    const alphabet = letters.length > 0 ? letters : LATIN;
    let sign = '';
    for (let rest = index; rest >= 0; rest = Math.floor(rest / alphabet.length) - 1)
        sign = (alphabet[rest % alphabet.length] ?? '') + sign;
    return sign;
}
const ROMAN = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
];
/** Domains are signed I, II, III …, as letters and digits are taken. */
function romanSign(value) {
    let rest = value;
    return ROMAN.map(([worth, sign]) => {
        const count = Math.floor(rest / worth);
        rest -= count * worth;
        return sign.repeat(count);
    }).join('');
}
/** Everything inside a node, in order. */
function leavesOf(node) {
    if (node.items.every(({ items }) => items.length === 0))
        return node.items;
    return node.items.flatMap((item) => [item, ...leavesOf(item)]);
}
/** A ring's segments by domain; conditions outside any domain form groups of their own. */
function rawGroups(ring, counters) {
    if (ring.ringKind !== 'conditions')
        return ring.items.length > 0 ? [{ domains: [], firstDomain: 0, items: [...ring.items] }] : [];
    const groups = [];
    for (const node of ring.items) {
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
function signOf(ring, options) {
    const format = options.formatNumber ?? String;
    if (ring.ringKind === 'outcomes')
        return (index) => letterSign(index, options.letters);
    if (ring.ringKind === 'experiences' && options.experienceCount <= SHAPES)
        return () => '';
    return (index) => format(index + 1);
}
/** Cuts the ring into cells; merges where the pitch is under what a sign and a finger need. */
function ringCells(ring, counters, options, mergeRule) {
    const { first, sign, make } = begin(ring, counters, options);
    const raw = rawGroups(ring, counters);
    const count = countOf(raw);
    counters[ring.ringKind] += count;
    const { pitch, need } = mergeRule(count, raw.length);
    const [lastSign, firstSign] = [sign(first + count - 1), sign(Math.max(first, first + count - 2))];
    const hasRuns = count > 0 && pitch < need(lastSign);
    const runNeed = need(`${firstSign}–${lastSign}`);
    return cellsOf(ring, hasRuns ? mergeGroups(raw, pitch, runNeed, make) : wholeGroups(raw, make));
}
const countOf = (groups) => groups.reduce((sum, { items }) => sum + items.length, 0);
function begin(ring, counters, options) {
    const first = counters[ring.ringKind];
    const sign = signOf(ring, options);
    return { first, sign, make: cellMaker(ring, sign, first) };
}
const wholeGroups = (raw, make) => raw.map((group) => ({
    ...group,
    cells: group.items.map((item) => make([item])),
    count: group.items.length,
}));
function cellsOf(ring, groups) {
    const cells = groups.flatMap((group) => group.cells);
    return {
        ring,
        groups,
        count: groups.reduce((sum, { count }) => sum + count, 0),
        hasRuns: cells.some(({ merged }) => merged !== null),
        hasLeaves: cells.some(({ leaves }) => leaves.length > 0),
        hasDomains: groups.some(({ domains }) => domains.length > 0),
    };
}
function cellMaker(ring, sign, first) {
    let next = first;
    return (nodes) => {
        const start = next;
        next += nodes.length;
        const [node] = nodes;
        const isRun = nodes.length > 1;
        const ends = [sign(start), sign(next - 1)];
        return {
            id: isRun ? `run:${node.id}` : node.id,
            kind: node.kind,
            nodes,
            leaves: isRun ? nodes.flatMap(leavesOf) : leavesOf(node),
            sign: isRun && ends[0] !== ends[1] ? ends.join('–') : (ends[0] ?? ''),
            hue: ring.ringKind === 'experiences' && !isRun ? (start % SHAPES) + 1 : 0,
            merged: isRun ? { count: nodes.length, ids: nodes.map(({ id }) => id) } : null,
        };
    };
}
/** Evenly large runs within each group; groups too small for one run are put together. */
function mergeGroups(raw, pitch, need, make) {
    return packSmall(raw, Math.ceil(need / pitch)).map(({ domains, firstDomain, items }) => {
        const parts = Math.max(1, Math.floor((items.length * pitch) / need));
        const cells = [...Array(parts).keys()].map((part) => make(items.slice(Math.round((part * items.length) / parts), Math.round(((part + 1) * items.length) / parts))));
        return { domains, firstDomain, cells, count: items.length };
    });
}
function packSmall(raw, least) {
    const packed = [];
    for (const group of raw) {
        const last = packed.at(-1);
        const isOpen = last && (last.items.length < least || (group.items.length < least && group === raw.at(-1)));
        if (!isOpen)
            packed.push({ ...group, domains: [...group.domains], items: [...group.items] });
        else {
            for (const domain of group.domains)
                last.domains.push(domain);
            for (const item of group.items)
                last.items.push(item);
        }
    }
    return packed;
}

export { SHAPES, begin, cellsOf, countOf, leavesOf, letterSign, mergeGroups, rawGroups, ringCells, romanSign, signOf, wholeGroups };
