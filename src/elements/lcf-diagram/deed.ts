/** What a reader did, in a form that outlives its event: what acts on it may still be on its way. */
export interface Deed {
  readonly type: string;
  readonly target: Element;
  /** The key pressed; empty with a modifier, which belongs to the browser. */
  readonly key: string;
  /** Where focus or pointer come from or go to; null when that is outside of the page. */
  readonly related: EventTarget | null;
  readonly isTouch: boolean;
  /** When, on the clock of `performance.now()`. */
  readonly at: number;
  /** Keeps the browser from doing what it does; only while the event lasts. */
  prevent(): void;
}

export function deedOf(event: Event): Deed {
  const {
    key = '',
    ctrlKey,
    metaKey,
    altKey,
    relatedTarget,
    pointerType,
  } = event as Partial<KeyboardEvent & PointerEvent>;
  return {
    type: event.type,
    target: event.target as Element,
    key: ctrlKey || metaKey || altKey ? '' : key,
    related: relatedTarget ?? null,
    isTouch: pointerType === 'touch',
    at: event.timeStamp,
    prevent: () => event.preventDefault(),
  };
}

/** Deeds that the explorer is told of. */
export const DEEDS = [
  'click',
  'input',
  'keydown',
  'focusin',
  'focusout',
  'pointerover',
  'pointerleave',
] as const;

const KEYS = /^(?:.|Enter|Home|End|(?:Arrow|Page)\w+)$/;

/** Deeds that are worth waiting for what acts on them; the others are over by then. */
export const canWait = ({ type, target, key }: Deed): boolean =>
  type === 'input' ||
  (type === 'click' && target.closest('[data-pick],[data-do]') !== null) ||
  (type === 'keydown' && KEYS.test(key) && target.closest('[role="treeitem"]') !== null);
