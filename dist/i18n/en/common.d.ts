/** Strings that more than one widget uses, from the first. */
export declare const common: {
    readonly 'common.loading': 'Loading…';
    readonly 'common.load-failed': 'The framework could not be loaded. Check the connection, then try again.';
    readonly 'common.config-invalid': 'The settings for this widget could not be read. Please tell the person who looks after this page.';
    readonly 'common.retry': 'Try again';
    readonly 'common.part-missing': 'This part could not be loaded. Check the connection, then try again.';
    readonly 'common.source': 'Based on the framework by {name}';
    readonly 'common.new-tab': '{label} (opens in a new tab)';
};
