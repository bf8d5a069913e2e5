/** Small helpers for page checks: a counted, named list of promises to keep. */
export function createTally() {
  const tally = { passed: 0, failed: 0 };
  return {
    result: tally,
    /** `problems` is a list of sentences; none means the check passed. */
    record(name, problems) {
      if (problems.length === 0) {
        tally.passed += 1;
        return;
      }
      tally.failed += 1;
      console.error(`  ✗ ${name}`);
      for (const problem of problems.slice(0, 12)) console.error(`      ${problem}`);
    },
  };
}

/** Runs `task` over `items`, `limit` at a time. */
export async function inParallel(items, limit, task) {
  const queue = [...items];
  const worker = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item);
  };
  await Promise.all(Array.from({ length: limit }, worker));
}
