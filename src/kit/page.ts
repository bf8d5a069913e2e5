import type { Language } from '../i18n/language.js';
import { directionOf } from '../i18n/translator.js';
import { localizeModel } from '../model/localize-model.js';
import { layerFor } from './words.js';
import type { Model } from '../model/types.js';
import { markup, scriptCode, scriptJson, type Html } from './markup.js';
import { staticHtml } from './static-html.js';
import { WIDGETS, type Look } from './widgets.js';

/** The config as the page gets it, and what it means. */
export interface PageConfig {
  readonly model: Model;
  readonly json: string;
  /** Of the page, from `loadLanguage`. */
  readonly language?: Language | null;
}

/** Scripts of a page: file names beside it, or code to stand in it. */
export type PageScript = { readonly src: string; readonly isModule?: boolean } | { readonly code: string };

export interface PageOptions extends Look {
  readonly scripts: readonly PageScript[];
  /** Keep the config in a file beside the page instead of in it. */
  readonly configFile?: string;
  /** Address of the picture in the text for readers without JavaScript. */
  readonly picture?: string;
}

const attribute = (name: string, value: string | undefined): Html | null =>
  value === undefined ? null : markup` ${{ html: name }}="${value}"`;

export const localeOf = ({ model }: PageConfig, { locale }: Look): string => locale ?? model.locale ?? 'en';

const languageOption = ({ language }: PageConfig): { language?: Language } => (language ? { language } : {});

/** Title of the framework in a language. */
export const titleOf = ({ model, language }: PageConfig, locale: string): string =>
  localizeModel(model, locale, layerFor(language)).framework.title;

const scriptTag = (script: PageScript): Html =>
  'code' in script
    ? markup`<script>${scriptCode(script.code)}</script>\n`
    : markup`<script${script.isModule ? markup` type="module"` : null} src="${script.src}"></script>\n`;

/** `<lcf-framework>` with its widgets; the first holds the whole framework as text for readers without JavaScript. */
export function widgetsMarkup(config: PageConfig, options: Omit<PageOptions, 'scripts'>): Html {
  const { locale, scheme, persist, view, widgets, configFile, picture } = options;
  const fallback = staticHtml(config.model, {
    locale: localeOf(config, options),
    withoutTitle: true,
    ...languageOption(config),
    ...(picture ? { picture } : {}),
  });
  const inline = configFile
    ? null
    : markup`<script type="application/json">${scriptJson(config.json)}</script>\n`;
  const parts = widgets.map((name, index) => {
    const tag = { html: WIDGETS[name].tag };
    return markup`<${tag}${attribute('view', index === 0 ? view : undefined)}>${index === 0 ? { html: `\n${fallback}` } : null}</${tag}>\n`;
  });
  return markup`<lcf-framework${attribute('src', configFile)}${attribute('locale', locale)}${attribute('scheme', scheme)}${attribute('persist', persist)}>
${inline}${parts}</lcf-framework>
`;
}

/** A whole page around the widgets. Works from a folder, a zip or a learning system, without a server of its own. */
export function widgetPage(config: PageConfig, options: PageOptions): string {
  const locale = localeOf(config, options);
  const title = titleOf(config, locale);
  return markup`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 } main { max-width: 1240px; margin: 0 auto }</style>
</head>
<body>
<main>
${widgetsMarkup(config, options)}</main>
${options.scripts.map(scriptTag)}</body>
</html>
`.html;
}

/** A page with the framework as text alone, for hosts and readers that get no script at all. */
export function staticPage(config: PageConfig, look: Look, picture?: string): string {
  const locale = localeOf(config, look);
  const title = titleOf(config, locale);
  const body = staticHtml(config.model, {
    locale,
    headingLevel: 1,
    ...languageOption(config),
    ...(picture ? { picture } : {}),
  });
  return markup`<!doctype html>
<html lang="${locale}" dir="${directionOf(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
</head>
<body>
${{ html: body }}</body>
</html>
`.html;
}
