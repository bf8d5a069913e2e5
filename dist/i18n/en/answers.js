/** Answers of the readiness form as they stand in files too. Part of `form`, apart for whoever only reads them. */
const answers = {
    'form.na': 'Does not apply',
    'form.na-short': 'N/A',
    'form.unknown': 'I do not know',
};

export { answers };
