import { strToU8, zipSync } from 'fflate';

/** Path in the package to its content. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

/** The first date a zip can hold, in the machine's own time, as zips know no other. */
const EPOCH = new Date(1980, 0, 1);

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? strToU8(content) : content;

/**
 * A zip of some files. The same files give the same bytes, whenever and wherever it is made: sorted by path
 * (the manifest first, as some systems read no further), without times, owners or system marks.
 */
export function makeZip(files: Files): Uint8Array {
  const first = (path: string): number => (path === 'imsmanifest.xml' ? 0 : 1);
  const sorted = [...files].sort(([a], [b]) => first(a) - first(b) || (a < b ? -1 : a > b ? 1 : 0));
  const entries = sorted.map(([path, content]) => [path, bytesOf(content)] as const);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: EPOCH });
}
