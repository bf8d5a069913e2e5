/** Remembers the last result for the same inputs, compared one by one. */
export declare class Last<T> {
    #private;
    for(inputs: readonly unknown[], make: () => T): T;
}
