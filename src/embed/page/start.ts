import { embedWords, type EmbedWords } from '../page-words.js';
import { addScript } from '../script-url.js';
import { allowedOrigins, configUrl, unpackConfig } from './config-source.js';
import { tellHeights } from './heights.js';
import { inFragment, readParams, type FrameParams } from './params.js';
import { ParentTalk } from './protocols.js';

/** Thrown with the sentence a reader is shown; the details go to the console. */
class Refused extends Error {}

function policyOf(page: Document): string {
  const meta = page.querySelector('meta[http-equiv="Content-Security-Policy" i]');
  return meta?.getAttribute('content') ?? '';
}

/** The config for `<lcf-framework>`: an address it loads itself, text that came with the link, or nothing. */
async function readSource(
  params: FrameParams,
  words: EmbedWords,
): Promise<{ src?: string; config?: string }> {
  if (params.config !== null) {
    const src = configUrl(params.config, location.href, allowedOrigins(policyOf(document), location.href));
    if (src) return { src };
    console.error(
      `lcf-embed: "${params.config}" is not on this site. Put it beside the page, or add its origin to connect-src.`,
    );
    throw new Refused(words['embed.refused']);
  }
  const packed = inFragment(location.hash, 'lcf-config');
  if (packed === null) return {};
  try {
    return { config: await unpackConfig(packed) };
  } catch (error) {
    console.error('lcf-embed: the config in the fragment could not be read.', error);
    throw new Refused(words['embed.unreadable']);
  }
}

function build(
  params: FrameParams,
  source: { src?: string; config?: string },
  words: EmbedWords,
): HTMLElement {
  const framework = document.createElement('lcf-framework');
  for (const name of ['locale', 'scheme', 'persist']) {
    const value = params.attributes[name];
    if (value !== undefined) framework.setAttribute(name, value);
  }
  framework.setAttribute('data-lcf-eager', '');
  framework.setAttribute('data-lcf-failed', words['embed.failed']);
  if (source.src) framework.setAttribute('src', source.src);
  if (source.config) Object.assign(framework, { config: source.config });
  for (const tag of params.tags) {
    const widget = document.createElement(tag);
    for (const [name, value] of Object.entries(params.attributes))
      if (name !== 'persist') widget.setAttribute(name, value);
    widget.setAttribute('data-lcf-eager', '');
    widget.setAttribute('data-lcf-failed', words['embed.failed']);
    framework.append(widget);
  }
  return framework;
}

/** A page that only changes the config in the address, as the builder does, need not load everything again. */
function followFragment(framework: HTMLElement): void {
  addEventListener('hashchange', () => {
    const packed = inFragment(location.hash, 'lcf-config');
    if (packed === null) return;
    unpackConfig(packed).then(
      (config) => Object.assign(framework, { config }),
      (error: unknown) => console.error('lcf-embed: the config in the fragment could not be read.', error),
    );
  });
}

function note(root: HTMLElement, text: string, role: string): void {
  const line = document.createElement('p');
  line.setAttribute('role', role);
  line.dir = 'auto';
  line.textContent = text;
  root.append(line);
}

/**
 * Fetches the code. A sandboxed frame has no origin, and modules may then not be fetched from any: a classic
 * script with everything may.
 */
function loadWidgets(words: EmbedWords): void {
  const file = self.origin === 'null' ? 'lcf-widgets.classic.js' : 'lcf-loader.js';
  addScript(file, 'lcf-embed').onerror = () => note(document.body, words['embed.failed'], 'alert');
}

/** Fills the page for frames from its address, and tells the parent how high it is. */
export async function start(root: HTMLElement): Promise<void> {
  const params = readParams(location.search);
  const { locale } = params.attributes;
  if (locale) document.documentElement.lang = locale;
  const words = embedWords(locale ?? 'en');
  if (window.parent !== window) {
    const { search, hash } = location;
    tellHeights({
      root,
      parent: window.parent,
      talk: new ParentTalk({ wanted: params.protocols, search, hash }),
    });
  }
  root.addEventListener('lcf-ready', ({ detail }) => (document.title = detail.framework.title));
  try {
    if (params.tags.length === 0) throw new Refused(words['embed.no-widget']);
    const source = await readSource(params, words);
    // Seen on its own, the page could be taken for the district's word.
    if (source.config && window.parent === window)
      note(root, words['embed.from-link'].replace('{host}', location.host), 'note');
    const framework = build(params, source, words);
    root.append(framework);
    loadWidgets(words);
    if (source.config) followFragment(framework);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    note(root, error.message, 'alert');
  }
}
