/** Strings of an unfolded part. */
export const diagramUnfolding = {
  'diagram.unfolded': '{title} · {parts}',
  'diagram.all-rings': 'All rings',
  'diagram.path': 'Where you are',
} as const;
