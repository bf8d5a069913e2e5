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
  'lcf-framework': withPart(
    () => import('./define/lcf-framework.js'),
    // Few providers have no config to read.
    () => import('./controllers/config-reader.js'),
  ),
  'lcf-diagram': () => import('./define/lcf-diagram.js'),
  'lcf-practice-cards': withPart(
    () => import('./define/lcf-practice-cards.js'),
    () =>
      Promise.all([
        import('./elements/lcf-practice-cards/deck-body.js'),
        import('./elements/shared/practice/practice-body.js'),
      ]),
  ),
  'lcf-practice-card': withPart(
    () => import('./define/lcf-practice-card.js'),
    () =>
      Promise.all([
        import('./elements/lcf-practice-card/card-body.js'),
        import('./elements/shared/practice/practice-body.js'),
      ]),
  ),
  'lcf-readiness-form': withPart(
    () => import('./define/lcf-readiness-form.js'),
    () => import('./elements/lcf-readiness-form/form-part.js'),
  ),
  'lcf-readiness-radar': withPart(
    () => import('./define/lcf-readiness-radar.js'),
    () => import('./elements/lcf-readiness-radar/radar-part.js'),
  ),
  'lcf-action-plan': withPart(
    () => import('./define/lcf-action-plan.js'),
    () => import('./elements/lcf-action-plan/plan-part.js'),
  ),
});
