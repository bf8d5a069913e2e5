/*
 * How a framed page tells its height, in the words of each kind of parent (docs/embedding.md names the sources).
 * Parents are strangers: only the shapes below are understood, everything else is ignored without an answer.
 */

export const PROTOCOLS = ['lcf', 'canvas', 'wp', 'dw', 'pym', 'h5p', 'oir'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

export interface Size {
  readonly width: number;
  readonly height: number;
  /** Height of the frame itself. */
  readonly frame: number;
}

export interface ProtocolOptions {
  readonly wanted: ReadonlySet<Protocol>;
  /** The page's own query and fragment: WordPress and pym.js put their ids there. */
  readonly search: string;
  readonly hash: string;
}

/** A message for the parent: an object, or text where the protocol is text. */
export type Message = string | Readonly<Record<string, unknown>>;

type Plain = Readonly<Record<string, unknown>>;

const PYM = 'xPYMx';
const SIZER = '[iFrameSizer]';
const ID = '[\\w.:-]{1,80}';

/** Speaks with one parent. Pure: gives messages back and sends nothing. */
export class ParentTalk {
  readonly #wanted: ReadonlySet<Protocol>;
  readonly #secret: string | null;
  readonly #pymId: string | null;
  #h5p = false;
  #resizer = false;
  #sizerId: string | null = null;
  #sizerEvent = 'init';

  constructor({ wanted, search, hash }: ProtocolOptions) {
    this.#wanted = wanted;
    this.#secret = /[#&?]secret=([a-zA-Z0-9]{10})(?![a-zA-Z0-9])/.exec(hash)?.[1] ?? null;
    const pymId = new URLSearchParams(search).get('childId');
    this.#pymId = pymId !== null && new RegExp(`^${ID}$`).test(pymId) ? pymId : null;
  }

  /** What to say first, before any height is known. */
  greeting(): Message[] {
    return this.#wanted.has('h5p') ? [{ context: 'h5p', action: 'hello' }] : [];
  }

  /** A height in every language the parent may understand. */
  report(size: Size): Message[] {
    const { height, width, frame } = size;
    const messages: [Protocol, boolean, () => Message][] = [
      ['lcf', true, () => ({ lcf: { v: 1, type: 'height', height } })],
      ['canvas', true, () => ({ subject: 'lti.frameResize', height })],
      ['wp', this.#secret !== null, () => ({ message: 'height', value: height, secret: this.#secret })],
      ['dw', true, () => ({ 'datawrapper-height': { lcf: height } })],
      ['pym', this.#pymId !== null, () => ['pym', this.#pymId, 'height', height].join(PYM)],
      ['h5p', this.#h5p, () => h5p('prepareResize', { scrollHeight: height, clientHeight: frame })],
      ['oir', this.#resizer, () => ({ type: 'iframe-resized', width, height })],
      ['oir', this.#sizerId !== null, () => this.#sizerText(size)],
    ];
    return messages
      .filter(([name, asked]) => asked && this.#wanted.has(name))
      .map(([, , message]) => message());
  }

  /**
   * Takes a message from the parent.
   * @returns `'again'` when it asks for the height, messages when it wants another answer, else null.
   */
  receive(data: unknown, size: Size): 'again' | Message[] | null {
    if (typeof data === 'string') return this.#receiveText(data);
    if (typeof data !== 'object' || data === null) return null;
    const message = data as Plain;
    if (this.#wanted.has('h5p') && message['context'] === 'h5p') return this.#receiveH5p(message, size);
    const own = message['lcf'] as Plain | null | undefined;
    if (typeof own === 'object' && own?.['v'] === 1 && own['type'] === 'hello') return 'again';
    if (message['message'] === 'ready' && this.#secret !== null)
      return message['secret'] === this.#secret ? 'again' : null;
    if (!this.#wanted.has('oir')) return null;
    if (message['type'] === 'iframe-child-init') this.#resizer = true;
    const asks = message['type'] === 'iframe-child-init' || message['type'] === 'iframe-get-child-dimensions';
    return asks && this.#resizer ? 'again' : null;
  }

  #receiveH5p(message: Plain, { height }: Size): 'again' | Message[] | null {
    switch (message['action']) {
      case 'hello':
        this.#h5p = true;
        return 'again';
      case 'resizePrepared':
        return this.#h5p ? [h5p('resize', { scrollHeight: height })] : null;
      case 'resize':
        return this.#h5p ? 'again' : null;
      default:
        return null;
    }
  }

  #receiveText(text: string): 'again' | null {
    if (text.length > 1000) return null;
    if (text.startsWith(SIZER) && this.#wanted.has('oir')) {
      const id = new RegExp(`^(${ID}?):\\d`).exec(text.slice(SIZER.length))?.[1];
      if (id === undefined || this.#sizerId !== null) return null;
      this.#sizerId = id;
      return 'again';
    }
    const asked = ['pym', this.#pymId, 'width', ''].join(PYM);
    return this.#pymId !== null && text.startsWith(asked) && /^\d+$/.test(text.slice(asked.length))
      ? 'again'
      : null;
  }

  #sizerText({ height, width }: Size): string {
    const text = `${SIZER}${this.#sizerId}:${height}:${width}:${this.#sizerEvent}`;
    this.#sizerEvent = 'resizeObserver';
    return text;
  }
}

const h5p = (action: string, more: Plain): Message => ({ context: 'h5p', action, ...more });
