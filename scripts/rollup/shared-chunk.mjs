/** All that a module imports, and what that imports; not what it fetches later. */
function withImports(id, getModuleInfo) {
  const found = new Set([id]);
  for (const one of found) for (const next of getModuleInfo(one)?.importedIds ?? []) found.add(next);
  return found;
}

/** What at least so many of some modules share. */
function sharedBy(ids, least, getModuleInfo) {
  const counts = new Map();
  for (const one of ids)
    for (const id of withImports(one, getModuleInfo)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= least).map(([id]) => id));
}

/**
 * For `manualChunks`: one file for what several parts share, in the place of one for every combination of them, as
 * a browser finds out about small files one after the other.
 * @param name of the file.
 * @param parts `{ of, pattern }`: what the module `of` fetches, by the ends of the paths.
 * @param least how many of them have to share a module.
 * @param script `{ name, entry }` of a script that keeps all it imports, so that it needs no file to begin with.
 */
export function sharedChunk(name, { of, pattern }, least, script = null) {
  let chunks = null;
  const collect = (getModuleInfo) => {
    const parts = (getModuleInfo(of)?.dynamicallyImportedIds ?? []).filter((id) => pattern.test(id));
    const shared = [...sharedBy(parts, least, getModuleInfo)].map((id) => [id, name]);
    const kept = script ? [...withImports(script.entry, getModuleInfo)].map((id) => [id, script.name]) : [];
    return new Map([...shared, ...kept]);
  };
  return (id, { getModuleInfo }) => (chunks ??= collect(getModuleInfo)).get(id);
}
