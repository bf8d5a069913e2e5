/**
 * `dist/lcf-scorm.js`: keeps what a reader enters in the learning system that started the package.
 * `<lcf-framework data-lcf-complete="open|rated" data-lcf-score>` says what counts as done.
 */
import { resume, suspend } from '../kit/suspend-data.js';
import type { LcfFramework } from '../elements/lcf-framework/lcf-framework.js';
import { scormWords } from './page-words.js';
import { Course } from './scorm/course.js';
import { progressOf } from './scorm/progress.js';

/** Milliseconds after the last change until it is kept. */
const QUIET = 800;
const words = scormWords(document.documentElement.lang);

function tell(text: string): void {
  const note = document.createElement('p');
  note.setAttribute('role', 'status');
  note.dir = 'auto';
  note.textContent = text;
  document.body.prepend(note);
}

function follow(course: Course, framework: LcfFramework): void {
  const completeWhen = framework.getAttribute('data-lcf-complete') ?? 'open';
  const withScore = framework.hasAttribute('data-lcf-score');
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hasTold = false;

  const keep = (): void => {
    clearTimeout(timer);
    const { data, isWhole } = suspend(framework.exportState(), course.limit);
    course.suspend(data);
    if (!isWhole && !hasTold) tell(words['scorm.shortened']);
    hasTold ||= !isWhole;
    const progress = framework.model && progressOf(framework.model, framework.state);
    if (withScore && progress?.share != null) course.score(progress.share);
    if (completeWhen === 'open' || progress?.isRated) course.complete();
  };
  const end = (): void => {
    keep();
    course.close();
  };

  const saved = resume(course.suspendData);
  if (saved !== null) {
    try {
      framework.importState(saved);
    } catch {
      // Written by something else: the reader starts afresh.
    }
  }
  if (completeWhen === 'open') course.complete();
  framework.addEventListener('lcf-change', () => {
    clearTimeout(timer);
    timer = setTimeout(keep, QUIET);
  });
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
  addEventListener('pagehide', end, { once: true });
  // Back in a page whose launch has ended: it starts anew.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) location.reload();
  });
}

async function start(): Promise<void> {
  const course = Course.open(window);
  if (!course) {
    tell(words['scorm.no-system']);
    return;
  }
  await customElements.whenDefined('lcf-framework');
  const framework = document.querySelector('lcf-framework');
  if (!framework) return;
  if (framework.model) follow(course, framework);
  else
    framework.addEventListener('lcf-ready', function ready({ target }) {
      if (target !== framework) return;
      framework.removeEventListener('lcf-ready', ready);
      follow(course, framework);
    });
}

void start();
