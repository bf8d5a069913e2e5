/** All that a module imports, and what that imports; not what it fetches later. */
export function withImports(id, getModuleInfo) {
  const found = new Set([id]);
  for (const one of found) for (const next of getModuleInfo(one)?.importedIds ?? []) found.add(next);
  return found;
}

/**
 * One file for what several parts share, in the place of one for every combination of them: a browser finds out
 * about small files one after the other.
 * @param name of the file.
 * @param findParts ids of the parts, given `getModuleInfo`.
 * @param least how many of them have to share a module.
 * @param findElsewhere modules that lie elsewhere already, given the same.
 */
export function sharedChunk(name, findParts, least, findElsewhere = () => new Set()) {
  let shared = null;
  return (id, { getModuleInfo }) => {
    shared ??= collect(findParts(getModuleInfo), least, findElsewhere(getModuleInfo), getModuleInfo);
    return shared.has(id) ? name : undefined;
  };
}

function collect(parts, least, elsewhere, getModuleInfo) {
  const counts = new Map();
  for (const part of parts)
    for (const id of withImports(part, getModuleInfo)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const ids = [...counts].filter(
    ([id, count]) => count >= Math.min(least, parts.length) && !elsewhere.has(id),
  );
  return new Set(ids.map(([id]) => id));
}

/** What a module fetches, by the ends of the paths. */
export const fetchedBy = (entry, pattern) => (getModuleInfo) =>
  (getModuleInfo(entry)?.dynamicallyImportedIds ?? []).filter((id) => pattern.test(id));
