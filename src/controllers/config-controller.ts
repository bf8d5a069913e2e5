import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { createModel } from '../model/create-model.js';
import { parseConfig } from '../model/parse-config.js';
import type { Action } from '../state/actions.js';
import type { Issue } from '../model/types.js';
import { fetchConfig } from './fetch-config.js';

export interface ConfigHost extends ReactiveControllerHost, HTMLElement {
  readonly config: unknown;
  readonly src: string | undefined;
}

type LoadAction = Extract<Action, { type: 'load' | 'ready' | 'fail' }>;

/**
 * Loads an element's own config from one of three channels: `config`, `src`, or a child
 * `<script type="application/json">`, in that precedence. The last write wins; what is under way is aborted.
 */
export class ConfigController implements ReactiveController {
  readonly #host: ConfigHost;
  readonly #report: (action: LoadAction | null) => void;
  #abort: AbortController | null = null;
  #observer: MutationObserver | null = null;
  #config: unknown;
  #src: string | undefined;
  #inline: string | null = null;
  /** True when one of the channels is set: the element then does not use a provider. */
  hasOwn = false;

  /** @param report hears of each step of a load; `null` when no channel is set any more. */
  constructor(host: ConfigHost, report: (action: LoadAction | null) => void) {
    this.#host = host;
    this.#report = report;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#readInline());
    this.#observer.observe(this.#host, { childList: true, characterData: true, subtree: true });
    this.#inline = inlineText(this.#host);
    this.#config = this.#host.config;
    this.#src = this.#host.src;
    this.load();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#abort?.abort();
    this.#abort = null;
  }

  hostUpdate(): void {
    if (this.#host.config === this.#config && this.#host.src === this.#src) return;
    this.#config = this.#host.config;
    this.#src = this.#host.src;
    if (this.#host.isConnected) this.load();
  }

  /** Loads again from whichever channel is set. */
  load(): void {
    this.#abort?.abort();
    this.#abort = null;
    const { config, src } = this.#host;
    this.hasOwn = (config !== undefined && config !== null) || !!src || this.#inline !== null;
    if (config !== undefined && config !== null) this.#finish(config);
    else if (src) void this.#fetch(src);
    else if (this.#inline !== null) this.#finish(this.#inline);
    else this.#report(null);
  }

  #readInline(): void {
    const text = inlineText(this.#host);
    if (text === this.#inline) return;
    this.#inline = text;
    if (this.#config === undefined && !this.#src) this.load();
  }

  async #fetch(src: string): Promise<void> {
    const abort = (this.#abort = new AbortController());
    this.#report({ type: 'load' });
    try {
      const text = await fetchConfig(new URL(src, document.baseURI).href, abort.signal);
      if (!abort.signal.aborted) this.#finish(text);
    } catch (error) {
      if (!abort.signal.aborted)
        this.#report({ type: 'fail', failure: 'network', issues: [networkIssue(src, error)] });
    }
  }

  #finish(input: unknown): void {
    const { config, issues } = parseConfig(input);
    if (!config) {
      this.#report({ type: 'fail', failure: 'invalid', issues });
      return;
    }
    const created = createModel(config);
    this.#report({ type: 'ready', model: created.model, issues: [...issues, ...created.issues] });
  }
}

/** Text of the first child script that holds JSON; null when there is none or it is still empty. */
function inlineText(host: HTMLElement): string | null {
  const script = [...host.children].find(
    (child) => child.localName === 'script' && child.getAttribute('type') === 'application/json',
  );
  return script?.textContent.trim() || null;
}

const networkIssue = (src: string, error: unknown): Issue => ({
  path: '',
  severity: 'error',
  message: `The config at "${src}" could not be loaded. ${error instanceof Error ? error.message : String(error)}`,
});
