/**
 * The library for bundlers. Importing this file registers nothing: import `lcf-widgets/define/<tag>.js`
 * for each element a page uses, or `lcf-widgets/define/all.js` for all of them.
 */
export { LcfDiagram } from './elements/lcf-diagram/lcf-diagram.js';
export { LcfActionPlan } from './elements/lcf-action-plan/lcf-action-plan.js';
export { LcfFramework } from './elements/lcf-framework/lcf-framework.js';
export { LcfReadinessForm } from './elements/lcf-readiness-form/lcf-readiness-form.js';
export { LcfReadinessRadar } from './elements/lcf-readiness-radar/lcf-readiness-radar.js';
export { LcfPracticeCard } from './elements/lcf-practice-card/lcf-practice-card.js';
export { LcfPracticeCards } from './elements/lcf-practice-cards/lcf-practice-cards.js';
export type * from './events/event-types.js';
export type * from './model/types.js';
export type * from './state/state-types.js';
export { VERSION } from './version.js';
