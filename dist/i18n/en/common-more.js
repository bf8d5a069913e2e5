/** Strings that more than one widget uses, and none at rest. */
const commonMore = {
    'common.memory-only': 'This browser does not let the page save. Your entries last until you close the page.',
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

export { commonMore };
