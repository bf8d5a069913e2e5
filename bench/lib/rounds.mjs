/** Interleaved rounds: what slows the machine for a moment slows every candidate alike. */
export const median = (values) => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/**
 * Runs every candidate once a round, in a turned order, after one round that does not count.
 * @param candidates name → async function that resolves to a number
 * @returns name → its numbers
 */
export async function interleave(candidates, rounds) {
  const names = Object.keys(candidates);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    const order = names.map((_, index) => names[(index + round) % names.length]);
    for (const name of order) {
      const value = await candidates[name]();
      if (round > 0) results[name].push(value);
    }
  }
  return results;
}

/** Prints medians and their ratio to `base`. */
export function report(title, results, base, unit = 'ms') {
  console.log(`\n${title}`);
  const floor = median(results[base]);
  for (const [name, values] of Object.entries(results)) {
    const middle = median(values);
    const spread = `${Math.min(...values).toFixed(1)}–${Math.max(...values).toFixed(1)}`;
    console.log(
      `  ${name.padEnd(34)} ${middle.toFixed(1).padStart(8)} ${unit}  × ${(middle / floor).toFixed(2)}  (${spread})`,
    );
  }
}
