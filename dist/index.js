export { LcfDiagram } from './elements/lcf-diagram/lcf-diagram.js';
export { LcfActionPlan } from './elements/lcf-action-plan/lcf-action-plan.js';
export { LcfFramework } from './elements/lcf-framework/lcf-framework.js';
export { LcfReadinessForm } from './elements/lcf-readiness-form/lcf-readiness-form.js';
export { LcfReadinessRadar } from './elements/lcf-readiness-radar/lcf-readiness-radar.js';
export { LcfPracticeCard } from './elements/lcf-practice-card/lcf-practice-card.js';
export { LcfPracticeCards } from './elements/lcf-practice-cards/lcf-practice-cards.js';
export { VERSION } from './version.js';
