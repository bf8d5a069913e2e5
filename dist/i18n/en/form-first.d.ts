/** What the readiness form says from the start. */
export declare const formFirst: {
    readonly 'form.na': 'Does not apply';
    readonly 'form.na-short': 'N/A';
    readonly 'form.unknown': 'I do not know';
    readonly 'form.title': 'How ready are we?';
    readonly 'form.lead': {
        readonly one: 'Rate {count} condition. Choose the level that fits most days, not the best day.';
        readonly other: 'Rate {count} conditions. Choose the level that fits most days, not the best day.';
    };
    readonly 'form.progress': '{done} of {total} done';
    readonly 'form.conditions': 'Conditions';
    readonly 'form.menu': 'All conditions';
    readonly 'form.now': 'Now';
    readonly 'form.place': '{domain} · condition {index} of {total}';
    readonly 'form.place-alone': 'Condition {index} of {total}';
    readonly 'form.discuss': 'To discuss';
    readonly 'form.levels': 'Level of {title}';
    readonly 'form.unknown-short': '?';
    readonly 'form.not-rated': 'Not rated';
    readonly 'form.clear': 'Clear answer';
    readonly 'form.cleared': 'Answer cleared';
    readonly 'form.evidence': 'What do you see or hear that tells you this?';
    readonly 'form.evidence-hint': 'Do not name people. Your team may see this note.';
    readonly 'form.link': 'Link to the evidence';
    readonly 'form.link-hint': 'A web address that your team can open.';
    readonly 'form.link-error': 'This is not a full web address. Start it with https://';
    readonly 'form.optional': '(optional)';
    readonly 'form.back': 'Back: {title}';
    readonly 'form.next': 'Next: {title}';
    readonly 'form.review': 'Review answers';
    readonly 'form.kept-tab': 'Saved in this tab only';
    readonly 'form.kept-page': 'Kept until you close this page';
    readonly 'form.readonly': 'These answers are for reading only.';
    readonly 'form.group': 'I answer as';
    readonly 'form.group-none': 'I would rather not say';
    readonly 'form.empty': 'This framework has no conditions to rate.';
};
