/** Remembers the last result for the same inputs, compared one by one. */
export class Last<T> {
  #inputs: readonly unknown[] | null = null;
  #value: T | undefined;

  for(inputs: readonly unknown[], make: () => T): T {
    const known = this.#inputs;
    if (known?.length === inputs.length && inputs.every((input, index) => input === known[index])) {
      return this.#value as T;
    }
    this.#value = make();
    this.#inputs = inputs;
    return this.#value;
  }
}
