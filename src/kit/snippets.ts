import { HOSTS, type HostName, type Rung } from './hosts.js';
import { markup, type Html } from './markup.js';
import { WIDGETS, type Look } from './widgets.js';

export interface SnippetOptions extends Look {
  readonly host: HostName;
  /** Folder in which the files of `dist/` are hosted. */
  readonly base: string;
  /** Where the config is: an address, or the packed text for a frame's fragment; neither: the built-in framework. */
  readonly configUrl?: string;
  readonly packed?: string;
  readonly title: string;
  /** File of `dist/` to its `sha384-…`. */
  readonly integrity: Readonly<Record<string, string>>;
  /** Height of a frame in pixels; default: what the widgets usually take. */
  readonly height?: number;
}

export interface Snippet {
  /** What to paste where the widget belongs; empty where `lcf build` makes a file instead. */
  readonly code: string;
  /** What the site needs once, before; none for most hosts. */
  readonly once?: string;
  readonly rung: Rung;
}

/** Longest address that systems are known to keep in a page. */
export const LONG_ADDRESS = 8000;

const folder = (base: string): string => base.replace(/\/?$/, '/');
const attribute = (name: string, value: string | undefined): Html | null =>
  value ? markup` ${{ html: name }}="${value}"` : null;

/** Address of the page for frames. */
export function frameAddress({
  base,
  widgets,
  configUrl,
  packed,
  locale,
  scheme,
  persist,
  view,
}: SnippetOptions): string {
  const given = { config: configUrl, locale, scheme, persist, view };
  const query = Object.entries(given)
    .filter(([, value]) => value)
    .map(([name, value]) => `&${name}=${encodeURIComponent(value ?? '').replaceAll('%2F', '/')}`);
  const fragment = !configUrl && packed ? `#lcf-config=${packed}` : '';
  return `${folder(base)}embed.html?widget=${widgets.join(',')}${query.join('')}${fragment}`;
}

export const frameHeight = ({ widgets, height }: SnippetOptions): number =>
  height ?? widgets.reduce((sum, name) => sum + WIDGETS[name].height, 0);

const frame = (options: SnippetOptions): Html => markup`<iframe
  src="${frameAddress(options)}"
  title="${options.title}"
  width="100%" height="${frameHeight(options)}" style="border: 0;" allowfullscreen></iframe>
`;

const script = ({ base, integrity }: SnippetOptions, file: string, isModule: boolean): Html =>
  markup`<script${isModule ? markup` type="module"` : null} src="${folder(base)}${file}"${attribute('integrity', integrity[file])} crossorigin="anonymous"></script>
`;

function tags({ widgets, configUrl, locale, scheme, persist, view }: SnippetOptions): Html {
  const given = markup`${attribute('locale', locale)}${attribute('scheme', scheme)}`;
  const tag = (index: number, more: Html): Html => {
    const name = { html: WIDGETS[widgets[index] ?? 'diagram'].tag };
    return markup`<${name}${more}${index === 0 ? attribute('view', view) : null}></${name}>\n`;
  };
  const isAlone = widgets.length === 1 && !persist;
  if (isAlone) return tag(0, markup`${attribute('src', configUrl)}${given}`);
  return markup`<lcf-framework${attribute('src', configUrl)}${given}${attribute('persist', persist)}>
${widgets.map((_, index) => markup`  ${tag(index, markup``)}`)}</lcf-framework>
`;
}

function marks({ widgets, configUrl, locale, scheme, persist, view, title }: SnippetOptions): Html {
  const given = markup`${attribute('data-lcf-locale', locale)}${attribute('data-lcf-scheme', scheme)}`;
  const config = attribute('data-lcf-config', configUrl);
  const fallback = configUrl ? markup`<a href="${configUrl}">${title}</a>` : markup`${title}`;
  if (widgets.length === 1 && !persist)
    return markup`<div data-lcf-widget="${widgets[0] ?? 'diagram'}"${config}${given}${attribute('data-lcf-view', view)}>${fallback}</div>\n`;
  return markup`<div data-lcf-widget="framework"${config}${given}${attribute('data-lcf-persist', persist)}>
${widgets.map((name) => markup`  <div data-lcf-widget="${name}">${title}</div>\n`)}</div>\n`;
}

/** The loader for a theme, which takes a script file and no tags. A tag that it makes can name the hash. */
function themeScript({ base, integrity }: SnippetOptions): string {
  const file = 'lcf-loader.js';
  const given = { src: folder(base) + file, integrity: integrity[file], crossOrigin: 'anonymous' };
  return `document.head.append(Object.assign(document.createElement('script'), ${JSON.stringify(given)}));\n`;
}

/** What to paste, and what the site needs for it. Every script tag names the hash of its file. */
export function snippetFor(options: SnippetOptions): Snippet {
  const { rung } = HOSTS[options.host];
  const loader = (): string => script(options, 'lcf-loader.js', false).html;
  switch (rung) {
    case 'element':
      return { rung, code: markup`${script(options, 'lcf-widgets.js', true)}${tags(options)}`.html };
    case 'loader':
      return { rung, once: loader(), code: tags(options).html };
    case 'theme':
      return { rung, once: themeScript(options), code: marks(options).html };
    case 'mark':
      return { rung, once: loader(), code: marks(options).html };
    case 'iframe':
      return { rung, code: frame(options).html };
    case 'address':
      return { rung, code: `${frameAddress(options)}\n` };
    default:
      return { rung, code: '' };
  }
}
