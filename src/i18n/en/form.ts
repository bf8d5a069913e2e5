/** Strings of the form widget. Keys start with `form.`. */
export const form = {
  'form.title': 'form',
} as const;
