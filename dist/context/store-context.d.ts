import type { FrameworkStore } from '../state/store.js';
/** The provider's store. `Symbol.for`, so that two copies of this version on a page understand each other. */
export declare const storeContext: {
    __context__: FrameworkStore;
};
