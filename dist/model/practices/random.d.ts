/** Numbers in [0, 1) that depend on the seed alone (FNV-1a into mulberry32): the same link, the same draw. */
export declare function seededRandom(seed: string): () => number;
/** A shuffled copy (Fisher–Yates). */
export declare function shuffled<T>(items: readonly T[], random: () => number): T[];
/** A short text to draw or shuffle by. */
export declare const newSeed: (random: () => number) => string;
