/** Strings of the cards widget. Keys start with `cards.`. */
export const cards = {
  'cards.title': 'cards',
} as const;
