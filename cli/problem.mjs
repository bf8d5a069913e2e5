/** What went wrong, in a sentence for the person at the terminal; the stack is of no use to them. */
export class Problem extends Error {
  /** @param {string} message @param {number} code 1: something to mend in a config; 2: the call itself. */
  constructor(message, code = 2) {
    super(message);
    this.code = code;
  }
}
