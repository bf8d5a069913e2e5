/**
 * Places of a longest run of numbers that already ascend: what may stay where it is when a list is put in
 * order. The numbers are distinct.
 */
function longestRun(ranks) {
    // `tails[n]` is the place of the smallest number a run of n + 1 can end with.
    const tails = [];
    const before = [];
    ranks.forEach((rank, place) => {
        let low = 0;
        let high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((ranks[tails[middle] ?? 0] ?? 0) < rank)
                low = middle + 1;
            else
                high = middle;
        }
        before[place] = low > 0 ? (tails[low - 1] ?? -1) : -1;
        tails[low] = place;
    });
    const run = new Set();
    for (let place = tails.at(-1) ?? -1; place >= 0; place = before[place] ?? -1)
        run.add(place);
    return run;
}

export { longestRun };
