import { providerOf } from '../../controllers/store-controller.js';

/** Whether a page keeps what is chosen in its address. */
export const isSynced = (element: Element): boolean =>
  providerOf(element)?.hasAttribute('sync-hash') ?? false;
