import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Action } from '../state/actions.js';
import { configPart, loadConfigPart, type ConfigPart } from './config-part.js';
import type { ReadAction } from './config-reader.js';

export interface ConfigHost extends ReactiveControllerHost, HTMLElement {
  readonly config: unknown;
  readonly src: string | undefined;
}

type LoadAction = Extract<Action, { type: 'load' | 'ready' | 'fail' }>;

/**
 * Loads an element's own config from one of three channels: `config`, `src`, or a child
 * `<script type="application/json">`, in that precedence. The last write wins; what is under way is
 * aborted. An element that is moved keeps what it has loaded.
 */
export class ConfigController implements ReactiveController {
  readonly #host: ConfigHost;
  readonly #report: (action: LoadAction | null) => void;
  readonly #onRead: (reading: Promise<void>) => void;
  #abort: AbortController | null = null;
  #observer: MutationObserver | null = null;
  #config: unknown;
  #src: string | undefined;
  #inline: string | null = null;
  /** The channels have been read to the end: reading them again would give the same. */
  #done = false;
  /** True when one of the channels is set: the element then does not use a provider. */
  hasOwn = false;

  /**
   * @param report hears of each step of a load; `null` when no channel is set any more.
   * @param onRead is given what settles when a config that is at hand has been read.
   */
  constructor(
    host: ConfigHost,
    report: (action: LoadAction | null) => void,
    onRead: (reading: Promise<void>) => void,
  ) {
    this.#host = host;
    this.#report = report;
    this.#onRead = onRead;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(this.#look);
    const options = { childList: true, characterData: true, subtree: true, attributeFilter: ['type'] };
    this.#observer.observe(this.#host, options);
    this.#host.ownerDocument.addEventListener('DOMContentLoaded', this.#look);
    if (this.#read() || !this.#done) this.load();
    else if (!this.hasOwn) this.#report(null);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#host.ownerDocument.removeEventListener('DOMContentLoaded', this.#look);
    this.#abort?.abort();
    this.#abort = null;
  }

  hostUpdate(): void {
    if (this.#host.isConnected) this.#look();
  }

  /** Loads again from whichever channel is set. */
  load(): void {
    this.#abort?.abort();
    this.#abort = null;
    this.#done = false;
    const { config, src } = this.#host;
    this.hasOwn = isSet(config) || !!src || this.#inline !== null;
    if (isSet(config)) this.#use(config);
    else if (src) void this.#await((part, signal) => part.loadConfig(src, signal));
    else if (this.#inline !== null) this.#use(this.#inline);
    // The parser may still come to a script of this element.
    else if (!isBeingParsed(this.#host)) this.#end(null);
  }

  readonly #look = (): void => {
    const waits = !this.#done && !this.#abort;
    if (this.#read() || waits) this.load();
  };

  /** Reads the channels; true when the one that counts has changed. */
  #read(): boolean {
    const [config, src, inline] = [this.#config, this.#src, this.#inline];
    this.#config = this.#host.config;
    this.#src = this.#host.src;
    this.#inline = inlineText(this.#host);
    if (isSet(this.#config) || isSet(config)) return this.#config !== config;
    if (this.#src || src) return this.#src !== src;
    return this.#inline !== inline;
  }

  #end(action: LoadAction | null): void {
    // What could not be had is asked for again when the element is moved.
    this.#done = action?.type !== 'fail' || action.failure !== 'network';
    this.#report(action);
  }

  /** Reads a config that is at hand: at once where the part for it is. */
  #use(input: unknown): void {
    const part = configPart();
    if (part) this.#end(part.readConfig(input));
    else this.#onRead(this.#await(({ readConfig }) => readConfig(input)));
  }

  /** Loads until another load takes its place. */
  async #await(
    load: (part: ConfigPart, signal: AbortSignal) => ReadAction | Promise<ReadAction>,
  ): Promise<void> {
    const { signal } = (this.#abort = new AbortController());
    this.#report({ type: 'load' });
    const action = await loadConfigPart().then((part) => load(part, signal), unreadable);
    if (!signal.aborted) this.#end(action);
  }
}

const unreadable = (error: unknown): ReadAction => ({
  type: 'fail',
  failure: 'network',
  issues: [
    { path: '', severity: 'error', message: `What reads a config could not be loaded. ${String(error)}` },
  ],
});

const isSet = (config: unknown): boolean => config !== undefined && config !== null;

/** Text of the first child script that holds JSON; null when there is none or it is still empty. */
function inlineText(host: HTMLElement): string | null {
  const script = [...host.children].find(
    (child) => child.localName === 'script' && /^application\/json$/i.test(child.getAttribute('type') ?? ''),
  );
  return script && !isBeingParsed(script) ? script.textContent.trim() || null : null;
}

/** True while the page's parser may add to a node: the page is still arriving, and nothing follows the node. */
function isBeingParsed(node: Node): boolean {
  if (node.ownerDocument?.readyState !== 'loading') return false;
  for (let place: Node | null = node; place; place = place.parentNode) if (place.nextSibling) return false;
  return true;
}
