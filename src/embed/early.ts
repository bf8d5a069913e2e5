/*
 * Starts fetching what a widget on the page will ask for as soon as it is drawn, while the rest of the script is
 * still being evaluated. The widget asks again, and says so when it cannot be had.
 */
const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'lcf-practice-cards': () => import('../elements/lcf-practice-cards/deck-body.js'),
  'lcf-practice-card': () => import('../elements/lcf-practice-card/card-body.js'),
  'lcf-practice-cards,lcf-practice-card': () => import('../elements/shared/practice/practice-body.js'),
  'lcf-readiness-radar': () => import('../elements/lcf-readiness-radar/radar-part.js'),
  'lcf-action-plan': () => import('../elements/lcf-action-plan/plan-part.js'),
  'lcf-readiness-form': () => import('../elements/lcf-readiness-form/form-part.js'),
  'lcf-readiness-form[mode=facilitated]': () => import('../elements/lcf-readiness-form/team-part.js'),
  'lcf-readiness-form[layout=page]': () => import('../elements/lcf-readiness-form/review-part.js'),
};

for (const [selector, fetchPart] of Object.entries(PARTS))
  if (document.querySelector(selector)) void fetchPart().catch(() => undefined);
