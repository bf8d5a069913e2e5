/**
 * `dist/lcf-loader.js`: imports only the widgets a page uses, when they come near the view. Works as a
 * module and as a classic script, so that it can also stand where a host takes no module.
 */
import { watch } from './embed/watch.js';

/** What draws a widget comes beside its tag; the widget asks for it again, and says so when it cannot be had. */
function withPart(tag: () => Promise<unknown>, part: () => Promise<unknown>): () => Promise<unknown> {
  return () => {
    void part().catch(() => undefined);
    return tag();
  };
}

watch({
  'lcf-framework': () => import('./define/lcf-framework.js'),
  'lcf-diagram': () => import('./define/lcf-diagram.js'),
  'lcf-practice-cards': () => import('./define/lcf-practice-cards.js'),
  'lcf-practice-card': () => import('./define/lcf-practice-card.js'),
  'lcf-readiness-form': () => import('./define/lcf-readiness-form.js'),
  'lcf-readiness-radar': withPart(
    () => import('./define/lcf-readiness-radar.js'),
    () => import('./elements/lcf-readiness-radar/radar-part.js'),
  ),
  'lcf-action-plan': withPart(
    () => import('./define/lcf-action-plan.js'),
    () => import('./elements/lcf-action-plan/plan-part.js'),
  ),
});
