import { languageFor } from '../i18n/languages.js';
import type { Issue } from '../model/types.js';
import { assetsOf, inlineAssets } from './assets.js';
import { cartridgeManifest, webLink, type CartridgeVersion } from './cartridge.js';
import { pictureSvg } from './picture.js';
import { localeOf, staticPage, titleOf, widgetPage, type PageConfig, type PageScript } from './page.js';
import { readConfig } from './read-config.js';
import { scormManifest, type ScormVersion } from './scorm.js';
import { staticHtml } from './static-html.js';
import type { Look, WidgetName } from './widgets.js';
import { loadLanguage } from './words.js';
import { makeZip, type Files } from './zip.js';

/** Every form a config can take. */
export const TARGETS = {
  element: { kind: 'folder', summary: 'a folder with a page, the script and the config, for any web server' },
  iframe: { kind: 'folder', summary: 'a folder with embed.html for frames, and what it needs' },
  single: { kind: 'file', extension: 'html', summary: 'one HTML file with everything in it' },
  static: { kind: 'folder', summary: 'the framework as text and a picture, for editors that remove scripts' },
  scorm12: { kind: 'zip', extension: 'zip', summary: 'a SCORM 1.2 package' },
  scorm2004: { kind: 'zip', extension: 'zip', summary: 'a SCORM 2004 (4th edition) package' },
  cc11: { kind: 'zip', extension: 'imscc', summary: 'a Common Cartridge 1.1, for Moodle and Canvas' },
  cc13: { kind: 'zip', extension: 'imscc', summary: 'a Common Cartridge 1.3' },
  zip: {
    kind: 'zip',
    extension: 'zip',
    summary: 'a zip of a page and its files, for systems that take web content',
  },
} as const;
export type Target = keyof typeof TARGETS;

export const isTarget = (name: string): name is Target => Object.hasOwn(TARGETS, name);

export interface BuildInput extends Look {
  /** Text of the config file, comments allowed. */
  readonly config: string;
  /** Content of files below the config's folder by path; those that `assetsOf` names. */
  readonly assets: ReadonlyMap<string, Uint8Array>;
  /** Content of files of `dist/`; those that `codeFor` names. */
  readonly code: ReadonlyMap<string, Uint8Array>;
  /** Where `embed.html` is hosted, for the web link of a cartridge. */
  readonly base?: string;
  /** SCORM: what counts as done. Default: `rated` with the form, else `open`. */
  readonly complete?: 'open' | 'rated';
  /** SCORM: report the mean rating as a score. */
  readonly score?: boolean;
}

export interface Built {
  readonly target: Target;
  /** Name without extension that suits the config. */
  readonly name: string;
  /** Folders: every file. Files and zips: one. */
  readonly files: Files;
  readonly issues: readonly Issue[];
}

const SCRIPT = 'lcf-widgets.js';
const CLASSIC = 'lcf-widgets.classic.js';
const SCORM = 'lcf-scorm.js';
const FRAME = ['embed.html', 'lcf-embed.js', 'lcf-loader.js', 'lcf-parent.js', CLASSIC];
const PAGE = 'index.html';
const PICTURE = 'framework.svg';
const LICENSES = 'licenses.txt';

/** The file in which the classic script finds the language of a page; none for English. */
function languageFile(locale: string): string[] {
  const tag = languageFor(locale);
  return tag === null ? [] : [`lang-classic/${tag}.js`];
}

/** Files of `dist/` that a target needs; a name that ends in `/` stands for a folder, which may be absent. */
export function codeFor(target: Target, locale: string): readonly string[] {
  const own = languageFile(locale);
  switch (target) {
    case 'element':
      return [SCRIPT, 'extras/', 'lang/', LICENSES];
    case 'iframe':
      return [...FRAME, 'chunks/', 'lang/', 'lang-classic/', LICENSES];
    case 'static':
      return [];
    case 'single':
      return [CLASSIC, ...own];
    case 'scorm12':
    case 'scorm2004':
      return [CLASSIC, SCORM, ...own, LICENSES];
    default:
      return [CLASSIC, ...own, LICENSES];
  }
}

interface Job {
  readonly input: BuildInput;
  readonly config: PageConfig;
  readonly locale: string;
  readonly picture: string;
}

/**
 * Makes one form of a config. Pure: the same input gives the same bytes, in Node and in the browser.
 * @throws Error when the text is no config, or a named file is not there.
 */
export async function buildTarget(target: Target, input: BuildInput): Promise<Built> {
  const { model, json, issues } = readConfig(input.config);
  if (!model) throw new Error(issues[0]?.message ?? 'The config could not be read.');
  const locale = localeOf({ model, json }, input);
  const language = await loadLanguage(locale);
  const config = { model, json, language };
  const job: Job = { input, config, locale, picture: pictureSvg(model, locale, language) };
  const made = MAKERS[target](job);
  const name = model.framework.id;
  return { target, name, files: made.files, issues: [...issues, ...(made.issues ?? [])] };
}

interface Made {
  readonly files: Files;
  readonly issues?: readonly Issue[];
}

function codeOf({ input }: Job, names: readonly string[]): [string, Uint8Array][] {
  return names.flatMap((name) => {
    if (name.endsWith('/')) return [...input.code].filter(([path]) => path.startsWith(name));
    const content = input.code.get(name);
    if (!content) throw new Error(`${name} is not among the built files.`);
    return [[name, content]];
  });
}

function assetFiles({ input, config }: Job): [string, Uint8Array][] {
  return assetsOf(config.model).map(({ path }) => {
    const content = input.assets.get(path);
    if (!content) throw new Error(`The config names "${path}", which is not beside it.`);
    return [path, content];
  });
}

function element(job: Job): Made {
  const page = widgetPage(job.config, {
    ...job.input,
    scripts: [{ src: SCRIPT, isModule: true }],
    configFile: 'config.json',
    picture: PICTURE,
  });
  return {
    files: new Map<string, string | Uint8Array>([
      [PAGE, page],
      ['config.json', `${job.config.json}\n`],
      [PICTURE, job.picture],
      ...codeOf(job, codeFor('element', job.locale)),
      ...assetFiles(job),
    ]),
  };
}

const iframe = (job: Job): Made => ({
  files: new Map<string, string | Uint8Array>([
    ['config.json', `${job.config.json}\n`],
    ...codeOf(job, codeFor('iframe', job.locale)),
    ...assetFiles(job),
  ]),
});

function single(job: Job): Made {
  const { json, issues } = inlineAssets(job.config.json, job.input.assets);
  const { model } = readConfig(json);
  const config = { ...job.config, model: model ?? job.config.model, json };
  // The script of the language follows that of the widgets, which listen for it: nothing is fetched.
  const scripts = codeOf(job, codeFor('single', job.locale)).map(([, bytes]) => ({
    code: withoutMap(bytes),
  }));
  return { files: new Map([[PAGE, widgetPage(config, { ...job.input, scripts })]]), issues };
}

const withoutMap = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replace(/^\/\/# sourceMappingURL=.*$/m, '');

const asStatic = (job: Job): Made => ({
  files: new Map<string, string | Uint8Array>([
    [PAGE, staticPage(job.config, job.input, PICTURE)],
    [
      'paste.html',
      staticHtml(job.config.model, {
        locale: job.locale,
        picture: PICTURE,
        ...(job.config.language ? { language: job.config.language } : {}),
      }),
    ],
    [PICTURE, job.picture],
  ]),
});

/** A page with classic scripts, as learning systems may serve modules with a wrong type. */
function pageFiles(job: Job, scripts: readonly PageScript[], edit = (page: string): string => page): Files {
  const names = scripts.flatMap((script) => ('src' in script ? [script.src] : []));
  const page = widgetPage(job.config, { ...job.input, scripts, picture: PICTURE });
  return new Map<string, string | Uint8Array>([
    [PAGE, edit(page)],
    [PICTURE, job.picture],
    ...codeOf(job, [...names, ...languageFile(job.locale), LICENSES]),
    ...assetFiles(job),
  ]);
}

const zipped = (files: Files, name: string): Files => new Map([[name, makeZip(files)]]);

function scorm(version: ScormVersion): (job: Job) => Made {
  return (job) => {
    const { complete, score, widgets } = job.input;
    const when = complete ?? (widgets.includes('readiness-form') ? 'rated' : 'open');
    const mark = ` data-lcf-complete="${when}"${score ? ' data-lcf-score' : ''}`;
    const files = pageFiles(job, [{ src: CLASSIC }, { src: SCORM }], (page) =>
      page.replace('<lcf-framework', `<lcf-framework${mark}`),
    );
    const { id } = job.config.model.framework;
    const title = titleOf(job.config, job.locale);
    const manifest = scormManifest({ version, id, title, start: PAGE, files: [...files.keys()] });
    return { files: zipped(new Map([['imsmanifest.xml', manifest], ...files]), 'package.zip') };
  };
}

/** Address of the hosted frame, for a web link. */
const frameUrl = (base: string, widgets: readonly WidgetName[]): string =>
  `${base.replace(/\/?$/, '/')}embed.html?widget=${widgets.join(',')}&config=config.json`;

function cartridge(version: CartridgeVersion): (job: Job) => Made {
  return (job) => {
    const { input, config, locale } = job;
    const { id } = config.model.framework;
    const title = titleOf(config, locale);
    const link = input.base ? { path: 'interactive.xml', title } : undefined;
    // Named apart from the text, as some systems open every index.html by themselves.
    const interactive = pageFiles(job, [{ src: CLASSIC }]);
    const page = interactive.get(PAGE) ?? '';
    const files = new Map<string, string | Uint8Array>([...interactive, ['interactive.html', page]]);
    files.delete(PAGE);
    const manifest = cartridgeManifest({
      version,
      id,
      title,
      locale,
      description: title,
      page: 'framework.html',
      pageTitle: title,
      ...(link ? { link } : {}),
      files: [...files.keys()],
    });
    files.set('framework.html', staticPage(config, input, PICTURE));
    if (link) files.set(link.path, webLink(version, title, frameUrl(input.base ?? '', input.widgets)));
    return { files: zipped(new Map([['imsmanifest.xml', manifest], ...files]), 'package.imscc') };
  };
}

const MAKERS: Readonly<Record<Target, (job: Job) => Made>> = {
  element,
  iframe,
  single,
  static: asStatic,
  scorm12: scorm('1.2'),
  scorm2004: scorm('2004'),
  cc11: cartridge('1.1'),
  cc13: cartridge('1.3'),
  zip: (job) => ({ files: zipped(pageFiles(job, [{ src: CLASSIC }]), 'package.zip') }),
};
