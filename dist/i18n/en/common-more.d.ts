/** Strings that more than one widget uses, and none at rest. */
export declare const commonMore: {
    readonly 'common.memory-only': 'This browser does not let the page save. Your entries last until you close the page.';
    readonly 'common.close': 'Close';
    readonly 'common.saved-here': 'Saved on this device only';
    readonly 'kind.ring': 'Ring';
    readonly 'kind.outcome': 'Outcome';
    readonly 'kind.experience': 'Learning experience';
    readonly 'kind.practice': 'Practice';
    readonly 'kind.domain': 'Domain';
    readonly 'kind.condition': 'Condition';
    readonly 'status.not-yet': 'Not yet';
    readonly 'status.trying': 'Trying';
    readonly 'status.doing': 'Doing';
};
