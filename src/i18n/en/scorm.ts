/** Strings of the course packages. Apart from the catalogue, as only packages load them. */
export const scorm = {
  'scorm.shortened':
    'Your notes are longer than this course can keep. Copy long notes to a place of your own.',
  'scorm.no-system': 'This page is not running inside a course. Your entries last until you close the page.',
} as const;
