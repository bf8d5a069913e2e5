/** A template drawn once, to be copied; without Lit's marks and white space, which no copy needs. */
export declare function drawPattern(template: unknown): HTMLElement;
