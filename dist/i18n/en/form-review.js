/** What the readiness form says before the first and after the last condition: copying, review, handing in. */
const formReview = {
    'form.add-evidence': 'Add evidence',
    'form.review-title': 'Check your answers',
    'form.review-lead': 'You can change any answer, or leave it open.',
    'form.rated': 'Rated',
    'form.change': 'Change',
    'form.change-of': 'Change: {title}',
    'form.own-answers': 'My answers',
    'form.copy-lead': 'You have answers from another time. Copy them as a start, then change what is different.',
    'form.copy': 'Copy from: {from}',
    'form.copied': 'Copied from: {from}',
    'form.undo': 'Undo',
    'form.hand-in': 'Hand in your answers',
    'form.hand-in-lead': 'The file and the link hold your levels and your group. They hold no name and no notes.',
    'form.save-file': 'Save answer file',
    'form.copy-link': 'Copy answer link',
    'form.link-copied': 'Link copied',
    'form.link-shown': 'Copy this link',
};

export { formReview };
