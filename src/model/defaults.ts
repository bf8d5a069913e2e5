import type { Theme } from './types.js';

/** What holds where a config says nothing. */

/** Their names come from the message catalogue, in the reader's language. */
export const STATUSES: readonly string[] = ['not-yet', 'trying', 'doing'];

/** Smallest group whose answers may be shown. */
export const MIN_N = 10;

export const THEME: Theme = {
  colors: {},
  drawn: {},
  tones: {},
  scheme: 'auto',
  radius: 'soft',
  density: 'regular',
};
