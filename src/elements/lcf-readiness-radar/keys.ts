/** Steps of the arrow keys along a row or a ring; right-to-left text turns the sideways ones round. */
function stepOf(key: string, rtl: boolean): number {
  if (key === 'ArrowRight') return rtl ? -1 : 1;
  if (key === 'ArrowLeft') return rtl ? 1 : -1;
  return 0;
}

/** The tab that a key leads to, round the ends; null for keys that do not move. */
export function nextTab<T>(tabs: readonly T[], current: T, key: string, rtl: boolean): T | null {
  if (key === 'Home') return tabs[0] ?? null;
  if (key === 'End') return tabs.at(-1) ?? null;
  const step = stepOf(key, rtl);
  return step === 0 ? null : (tabs[(tabs.indexOf(current) + step + tabs.length) % tabs.length] ?? null);
}

/** The axis that a key leads to, round the circle; null for keys that do not move. */
export function nextIndex(current: number, count: number, key: string, rtl: boolean): number | null {
  if (count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : stepOf(key, rtl);
  return step === 0 ? null : (current + step + count) % count;
}
