import type { Message, ParentTalk, Size } from './protocols.js';
import { Steady } from './steady.js';

export interface HeightHost {
  /** The element whose height counts; nothing in it may depend on the height of the frame. */
  readonly root: HTMLElement;
  readonly talk: ParentTalk;
  readonly parent: Pick<Window, 'postMessage'>;
}

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
  let answers: Message[] = [];

  const send = (messages: readonly Message[]): void => {
    for (const message of messages) parent.postMessage(message, '*');
  };
  const sizeNow = (): Size => ({ height: steady.told, width: root.clientWidth, frame: innerHeight });
  const flush = (): void => {
    scheduled = 0;
    const { bottom } = root.getBoundingClientRect();
    const height = steady.next(bottom + scrollY, root.clientWidth, performance.now());
    if (steady.told > 0 && (height !== null || again)) send(talk.report(sizeNow()));
    if (height !== null) requestFrameSizing();
    send(answers);
    again = false;
    answers = [];
  };
  const schedule = (): void => {
    scheduled ||= requestAnimationFrame(flush);
  };
  const receive = ({ source, data }: MessageEvent): void => {
    if (source !== parent) return;
    const answer = talk.receive(data, sizeNow());
    if (answer === null) return;
    if (answer === 'again') again = true;
    else answers = answer;
    schedule();
  };
  const release = (): void => steady.release();

  const observer = new ResizeObserver(schedule);
  observer.observe(root);
  addEventListener('message', receive);
  addEventListener('pointerdown', release, { passive: true, capture: true });
  addEventListener('keydown', release, { capture: true });
  send(talk.greeting());
  return () => {
    observer.disconnect();
    cancelAnimationFrame(scheduled);
    removeEventListener('message', receive);
    removeEventListener('pointerdown', release, { capture: true });
    removeEventListener('keydown', release, { capture: true });
  };
}
