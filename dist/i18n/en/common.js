/** Strings that more than one widget uses. */
const common = {
    'common.loading': 'Loading…',
    'common.load-failed': 'The framework could not be loaded. Check the connection, then try again.',
    'common.config-invalid': 'The settings for this widget could not be read. Please tell the person who looks after this page.',
    'common.retry': 'Try again',
    'common.part-missing': 'This part could not be loaded. Check the connection, then try again.',
    'common.memory-only': 'This browser does not let the page save. Your entries last until you close the page.',
    'common.source': 'Based on the framework by {name}',
    'common.new-tab': '{label} (opens in a new tab)',
    'common.close': 'Close',
    'common.saved-here': 'Saved on this device only',
    'kind.ring': 'Ring',
    'kind.outcome': 'Outcome',
    'kind.experience': 'Learning experience',
    'kind.practice': 'Practice',
    'kind.domain': 'Domain',
    'kind.condition': 'Condition',
    'status.not-yet': 'Not yet',
    'status.trying': 'Trying',
    'status.doing': 'Doing',
};

export { common };
