import { strToU8, zipSync } from '../vendor/fflate/esm/browser.js';

/** The first date a zip can hold, in the machine's own time, as zips know no other. */
const EPOCH = new Date(1980, 0, 1);
const bytesOf = (content) => typeof content === 'string' ? strToU8(content) : content;
/**
 * A zip of some files. The same files give the same bytes, whenever and wherever it is made: sorted by path
 * (the manifest first, as some systems read no further), without times, owners or system marks.
 */
function makeZip(files) {
    const first = (path) => (path === 'imsmanifest.xml' ? 0 : 1);
    const sorted = [...files].sort(([a], [b]) => first(a) - first(b) || (a < b ? -1 : a > b ? 1 : 0));
    const entries = sorted.map(([path, content]) => [path, bytesOf(content)]);
    return zipSync(Object.fromEntries(entries), { level: 9, mtime: EPOCH });
}

export { bytesOf, makeZip };
