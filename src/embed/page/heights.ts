import type { Message, ParentTalk, Size } from './protocols.js';
import { Steady } from './steady.js';

export interface HeightHost {
  /** The element whose height counts; nothing in it may depend on the height of the frame. */
  readonly root: HTMLElement;
  readonly talk: ParentTalk;
  readonly parent: Pick<Window, 'postMessage'>;
}

/**
 * Class of the page while its frame is as high as was asked. It then needs no scroll bar, and shows none: one
 * would make the content narrower, and so higher, for as long as a new height is on its way.
 */
export const FOLLOWED = 'followed';
/** Milliseconds after which a parent that has not given the height will not. */
const PATIENCE = 500;

/** Chromium sizes a frame with `frame-sizing` by itself, but looks again only when asked. */
function requestFrameSizing(): void {
  (globalThis as { requestResize?: () => void }).requestResize?.();
}

/**
 * Tells the parent the height of `root`, at most once a frame and only when it changed or was asked for.
 * Heights are no secret, so they go to whoever the parent is; what comes in counts only from the parent.
 * @returns stops it.
 */
export function tellHeights({ root, talk, parent }: HeightHost): () => void {
  const steady = new Steady();
  let scheduled = 0;
  let again = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const send = (messages: readonly Message[]): void => {
    for (const message of messages) parent.postMessage(message, '*');
  };
  const sizeNow = (): Size => ({ height: steady.told, width: root.clientWidth, frame: innerHeight });
  const flush = (): void => {
    scheduled = 0;
    const { bottom } = root.getBoundingClientRect();
    const height = steady.next(bottom + scrollY, root.clientWidth, performance.now());
    if (steady.told > 0 && (height !== null || again)) send(talk.report(sizeNow()));
    if (height !== null) {
      requestFrameSizing();
      clearTimeout(waiting);
      waiting = setTimeout(noteFollowed, PATIENCE);
    }
    again = false;
  };
  const noteFollowed = (): void => {
    document.documentElement.classList.toggle(FOLLOWED, innerHeight >= steady.told - 1);
  };
  const noteResize = (): void => {
    if (innerHeight >= steady.told - 1) noteFollowed();
  };
  const schedule = (): void => {
    scheduled ||= requestAnimationFrame(flush);
  };
  const receive = ({ source, data }: MessageEvent): void => {
    if (source !== parent) return;
    const answer = talk.receive(data, sizeNow());
    if (answer === null) return;
    if (answer !== 'again') {
      send(answer);
      return;
    }
    again = true;
    schedule();
  };
  const release = (): void => steady.release();

  const observer = new ResizeObserver(schedule);
  observer.observe(root);
  addEventListener('message', receive);
  addEventListener('resize', noteResize);
  addEventListener('pointerdown', release, { passive: true, capture: true });
  addEventListener('keydown', release, { capture: true });
  send(talk.greeting());
  return () => {
    observer.disconnect();
    cancelAnimationFrame(scheduled);
    clearTimeout(waiting);
    removeEventListener('message', receive);
    removeEventListener('resize', noteResize);
    removeEventListener('pointerdown', release, { capture: true });
    removeEventListener('keydown', release, { capture: true });
  };
}
