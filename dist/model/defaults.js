/** What holds where a config says nothing. */
/** Their names come from the message catalogue, in the reader's language. */
const STATUSES = ['not-yet', 'trying', 'doing'];
/** Smallest group whose answers may be shown. */
const MIN_N = 10;
const THEME = {
    colors: {},
    drawn: {},
    tones: {},
    scheme: 'auto',
    radius: 'soft',
    density: 'regular',
};

export { MIN_N, STATUSES, THEME };
