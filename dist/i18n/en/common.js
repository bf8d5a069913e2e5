/** Strings that more than one widget uses, from the first. */
const common = {
    'common.loading': 'Loading…',
    'common.load-failed': 'The framework could not be loaded. Check the connection, then try again.',
    'common.config-invalid': 'The settings for this widget could not be read. Please tell the person who looks after this page.',
    'common.retry': 'Try again',
    'common.part-missing': 'This part could not be loaded. Check the connection, then try again.',
    'common.source': 'Based on the framework by {name}',
    'common.new-tab': '{label} (opens in a new tab)',
};

export { common };
