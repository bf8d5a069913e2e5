/** What the readiness form says before the first and after the last condition: copying, review, handing in. */
export declare const formReview: {
    readonly 'form.add-evidence': 'Add evidence';
    readonly 'form.review-title': 'Check your answers';
    readonly 'form.review-lead': 'You can change any answer, or leave it open.';
    readonly 'form.rated': 'Rated';
    readonly 'form.change': 'Change';
    readonly 'form.change-of': 'Change: {title}';
    readonly 'form.own-answers': 'My answers';
    readonly 'form.copy-lead': 'You have answers from another time. Copy them as a start, then change what is different.';
    readonly 'form.copy': 'Copy from: {from}';
    readonly 'form.copied': 'Copied from: {from}';
    readonly 'form.undo': 'Undo';
    readonly 'form.hand-in': 'Hand in your answers';
    readonly 'form.hand-in-lead': 'The file and the link hold your levels and your group. They hold no name and no notes.';
    readonly 'form.save-file': 'Save answer file';
    readonly 'form.copy-link': 'Copy answer link';
    readonly 'form.link-copied': 'Link copied';
    readonly 'form.link-shown': 'Copy this link';
};
