/** Where what a reader enters is kept: this page, this tab or this device. */
const EMPTY_PRACTICE = Object.freeze({ status: null, bookmarked: false, note: '' });
const EMPTY_RATING = Object.freeze({ value: null, evidence: '' });

export { EMPTY_PRACTICE, EMPTY_RATING };
