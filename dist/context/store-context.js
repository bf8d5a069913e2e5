import { createContext } from '@lit/context';

/** The provider's store. `Symbol.for`, so that two copies of this version on a page understand each other. */
const storeContext = createContext(Symbol.for('lcf-widgets:store:1'));

export { storeContext };
