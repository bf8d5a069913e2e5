import { answers } from './answers.js';

/** What the readiness form says from the start. */
const formFirst = {
    ...answers,
    'form.title': 'How ready are we?',
    'form.lead': {
        one: 'Rate {count} condition. Choose the level that fits most days, not the best day.',
        other: 'Rate {count} conditions. Choose the level that fits most days, not the best day.',
    },
    'form.progress': '{done} of {total} done',
    'form.conditions': 'Conditions',
    'form.menu': 'All conditions',
    'form.now': 'Now',
    'form.place': '{domain} · condition {index} of {total}',
    'form.place-alone': 'Condition {index} of {total}',
    'form.discuss': 'To discuss',
    'form.levels': 'Level of {title}',
    'form.unknown-short': '?',
    'form.not-rated': 'Not rated',
    'form.clear': 'Clear answer',
    'form.cleared': 'Answer cleared',
    'form.evidence': 'What do you see or hear that tells you this?',
    'form.evidence-hint': 'Do not name people. Your team may see this note.',
    'form.link': 'Link to the evidence',
    'form.link-hint': 'A web address that your team can open.',
    'form.link-error': 'This is not a full web address. Start it with https://',
    'form.optional': '(optional)',
    'form.back': 'Back: {title}',
    'form.next': 'Next: {title}',
    'form.review': 'Review answers',
    'form.kept-tab': 'Saved in this tab only',
    'form.kept-page': 'Kept until you close this page',
    'form.readonly': 'These answers are for reading only.',
    'form.group': 'I answer as',
    'form.group-none': 'I would rather not say',
    'form.empty': 'This framework has no conditions to rate.',
};

export { formFirst };
