/** Strings of the diagram widget. Keys start with `diagram.`. */
export const diagram = {
  'diagram.title': 'diagram',
} as const;
