/** Pixels: less than this is nothing, more than this is a mistake. */
export const LEAST = 80;
export const MOST = 60_000;

const SAME = 2;
/** A scroll bar that comes and goes changes the width by less than this. */
const SCROLL_BAR = 24;
const PERIOD = 1000;
const TURNS = 4;

export const clampHeight = (height: number): number => Math.min(MOST, Math.max(LEAST, Math.ceil(height)));

/**
 * Decides which heights are worth telling. A frame that is made higher may get a scroll bar, which makes it
 * narrower, which makes it higher …: when a height turns up and down that often, the highest stays until
 * a person does something, the frame gets another width, or the content is lower than it was in any turn.
 */
export class Steady {
  #told = 0;
  #width = 0;
  #turns: { readonly at: number; readonly height: number }[] = [];
  #direction = 0;
  #held = false;

  /** The height to tell now, or null when there is nothing new. Times in milliseconds. */
  next(height: number, width: number, now: number): number | null {
    const wanted = clampHeight(height);
    if (Math.abs(width - this.#width) > SCROLL_BAR) this.release();
    this.#width = width;
    const lowest = Math.min(...this.#turns.map((turn) => turn.height));
    if (this.#held && wanted <= lowest - SAME) this.release();
    const change = wanted - this.#told;
    if (Math.abs(change) < SAME || (this.#held && change < 0)) return null;
    this.#noteTurn(Math.sign(change), wanted, now);
    if (this.#held && change < 0) return null;
    this.#told = wanted;
    return wanted;
  }

  /** The last height that was told, 0 before the first. */
  get told(): number {
    return this.#told;
  }

  /** A person did something: heights may shrink again. */
  release(): void {
    this.#held = false;
    this.#turns = [];
  }

  #noteTurn(direction: number, height: number, at: number): void {
    if (this.#direction !== 0 && direction !== this.#direction) this.#turns.push({ at, height });
    this.#direction = direction;
    this.#turns = this.#turns.filter((turn) => at - turn.at < PERIOD);
    if (this.#turns.length >= TURNS) this.#held = true;
  }
}
