/**
 * `dist/lcf-loader.js`: imports only the widgets a page uses, when they come near the view. Works as a
 * module and as a classic script, so that it can also stand where a host takes no module.
 */
import { watch } from './embed/watch.js';

/** What draws a widget comes beside its tag; the widget asks for it again, and says so when it cannot be had. */
const withParts =
  (tag: () => Promise<unknown>, ...parts: readonly (() => Promise<unknown>)[]) =>
  (): Promise<unknown> => {
    for (const part of parts) void part().catch(() => undefined);
    return tag();
  };

const practiceBody = (): Promise<unknown> => import('./elements/shared/practice/practice-body.js');

watch({
  'lcf-framework': withParts(
    () => import('./define/lcf-framework.js'),
    // Few providers have no config to read.
    () => import('./controllers/config-reader.js'),
  ),
  'lcf-diagram': () => import('./define/lcf-diagram.js'),
  'lcf-practice-cards': withParts(
    () => import('./define/lcf-practice-cards.js'),
    () => import('./elements/lcf-practice-cards/deck-body.js'),
    practiceBody,
  ),
  'lcf-practice-card': withParts(
    () => import('./define/lcf-practice-card.js'),
    () => import('./elements/lcf-practice-card/card-body.js'),
    practiceBody,
  ),
  'lcf-readiness-form': withParts(
    () => import('./define/lcf-readiness-form.js'),
    () => import('./elements/lcf-readiness-form/form-part.js'),
  ),
  'lcf-readiness-radar': withParts(
    () => import('./define/lcf-readiness-radar.js'),
    () => import('./elements/lcf-readiness-radar/radar-part.js'),
  ),
  'lcf-action-plan': withParts(
    () => import('./define/lcf-action-plan.js'),
    () => import('./elements/lcf-action-plan/plan-part.js'),
  ),
});
