/** Line coverage per floor: the pure core is held to more than the rest. */
import { readFileSync } from 'node:fs';
import { listFiles } from './glob.mjs';

const FLOORS = { model: 90, layout: 90, state: 90 };

/** Whether a module runs anything: types alone leave nothing to cover. */
export const hasCode = (source) =>
  /^(?:export )?(?:default |const |let |function |async function |abstract class |class )/m.test(source);

/**
 * Lines covered below `src/<folder>/`, in per cent; null when nothing of it was loaded. A file that no
 * test loads is not in the summary: it is named, and counts with all its lines.
 * @param sources path from the project's root to its text.
 */
export function lineCoverage(summary, folder, sources) {
  const loaded = Object.entries(summary)
    .map(([file, { lines }]) => [file.replaceAll('\\', '/'), lines])
    .filter(([file]) => file.includes(`/src/${folder}/`));
  if (loaded.length === 0) return null;
  const forgotten = Object.entries(sources)
    .filter(([file, source]) => file.startsWith(`src/${folder}/`) && hasCode(source))
    .filter(([file]) => !loaded.some(([path]) => path.endsWith(`/${file}`)))
    .map(([file, source]) => [file, { total: source.split('\n').length, covered: 0 }]);
  const sum = (key) => [...loaded, ...forgotten].reduce((all, [, lines]) => all + lines[key], 0);
  return { percent: (sum('covered') / sum('total')) * 100, forgotten: forgotten.map(([file]) => file) };
}

export function checkCoverage(summaryText) {
  const summary = JSON.parse(summaryText);
  const files = listFiles('src').filter((file) => file.endsWith('.ts'));
  const sources = Object.fromEntries(files.map((file) => [file, readFileSync(file, 'utf8')]));
  let failed = 0;
  for (const [folder, least] of Object.entries(FLOORS)) {
    const measured = lineCoverage(summary, folder, sources);
    if (!measured) continue;
    const { percent, forgotten } = measured;
    for (const file of forgotten) console.log(`no test loads ${file}`);
    console.log(`src/${folder}: ${percent.toFixed(1)} % of lines (at least ${least} %)`);
    if (percent < least) failed += 1;
  }
  return { passed: 0, failed };
}
