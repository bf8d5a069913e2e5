import { createContext } from '@lit/context';
import type { FrameworkStore } from '../state/store.js';

/** The provider's store. `Symbol.for`, so that two copies of this version on a page understand each other. */
export const storeContext = createContext<FrameworkStore>(Symbol.for('lcf-widgets:store:1'));
