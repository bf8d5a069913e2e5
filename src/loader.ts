/**
 * `dist/lcf-loader.js`: imports only the widgets a page uses, when they come near the view. Works as a
 * module and as a classic script, so that it can also stand where a host takes no module.
 */
import { watch } from './embed/watch.js';

watch({
  'lcf-framework': () => import('./define/lcf-framework.js'),
  'lcf-diagram': () => import('./define/lcf-diagram.js'),
  'lcf-practice-cards': () => import('./define/lcf-practice-cards.js'),
  'lcf-practice-card': () => import('./define/lcf-practice-card.js'),
  'lcf-readiness-form': () => import('./define/lcf-readiness-form.js'),
  'lcf-readiness-radar': () => import('./define/lcf-readiness-radar.js'),
  'lcf-action-plan': () => import('./define/lcf-action-plan.js'),
});
