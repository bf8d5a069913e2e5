import { providerOf } from '../../controllers/store-controller.js';

/** Whether a page keeps what is chosen in its address. */
const isSynced = (element) => providerOf(element)?.hasAttribute('sync-hash') ?? false;

export { isSynced };
