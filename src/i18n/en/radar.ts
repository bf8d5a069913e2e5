/** Strings of the radar widget. Keys start with `radar.`. */
export const radar = {
  'radar.title': 'radar',
} as const;
