/** Remembers the last result for the same inputs, compared one by one. */
class Last {
    #inputs = null;
    #value;
    for(inputs, make) {
        const known = this.#inputs;
        if (known?.length === inputs.length && inputs.every((input, index) => input === known[index])) {
            return this.#value;
        }
        this.#value = make();
        this.#inputs = inputs;
        return this.#value;
    }
}

export { Last };
