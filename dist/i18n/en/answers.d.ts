/** Answers of the readiness form as they stand in files too. Part of `form`, apart for whoever only reads them. */
export declare const answers: {
    readonly 'form.na': 'Does not apply';
    readonly 'form.na-short': 'N/A';
    readonly 'form.unknown': 'I do not know';
};
