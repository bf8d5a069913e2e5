/** Line coverage per floor: the pure core is held to more than the rest. */
const FLOORS = { model: 90, layout: 90, state: 90 };

/** Lines covered below `src/<folder>/`, in per cent; null when it has none. */
export function lineCoverage(summary, folder) {
  let total = 0;
  let covered = 0;
  for (const [file, { lines }] of Object.entries(summary)) {
    if (!file.replaceAll('\\', '/').includes(`/src/${folder}/`)) continue;
    total += lines.total;
    covered += lines.covered;
  }
  return total === 0 ? null : (covered / total) * 100;
}

export function checkCoverage(summaryText) {
  const summary = JSON.parse(summaryText);
  let failed = 0;
  for (const [folder, least] of Object.entries(FLOORS)) {
    const percent = lineCoverage(summary, folder);
    if (percent === null) continue;
    console.log(`src/${folder}: ${percent.toFixed(1)} % of lines (at least ${least} %)`);
    if (percent < least) failed += 1;
  }
  return { passed: 0, failed };
}
