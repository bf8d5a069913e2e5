/** Strings of the course packages. Apart from the catalogue, as only packages load them. */
export declare const scorm: {
    readonly 'scorm.shortened': 'Your notes are longer than this course can keep. Copy long notes to a place of your own.';
    readonly 'scorm.no-system': 'This page is not running inside a course. Your entries last until you close the page.';
};
