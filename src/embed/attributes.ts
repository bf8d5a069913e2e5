/** Attributes that a placeholder or the address of a frame may set. A list, as `onclick` must stay words. */
export const ATTRIBUTES: readonly string[] = (
  'locale scheme heading-level selected view no-panel no-relations no-search no-tour experience outcome ' +
  'query status tag bookmarked plan follow-selection layout practice assessment mode readonly series no-takeaways persist'
).split(' ');
