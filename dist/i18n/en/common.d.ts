/** Strings that more than one widget uses. */
export declare const common: {
    readonly 'common.loading': 'Loading…';
    readonly 'common.load-failed': 'The framework could not be loaded. Check the connection, then try again.';
    readonly 'common.config-invalid': 'The settings for this widget could not be read. Please tell the person who looks after this page.';
    readonly 'common.retry': 'Try again';
    readonly 'common.part-missing': 'This part could not be loaded. Check the connection, then try again.';
    readonly 'common.memory-only': 'This browser does not let the page save. Your entries last until you close the page.';
    readonly 'common.source': 'Based on the framework by {name}';
    readonly 'common.new-tab': '{label} (opens in a new tab)';
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
