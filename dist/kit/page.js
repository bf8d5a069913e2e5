import { directionOf } from '../i18n/translator.js';
import { localizeModel } from '../model/localize-model.js';
import { layerFor } from './words.js';
import { markup, scriptJson, scriptCode } from './markup.js';
import { staticHtml } from './static-html.js';
import { WIDGETS } from './widgets.js';

const attribute = (name, value) => value === undefined ? null : markup ` ${{ html: name }}="${value}"`;
const localeOf = ({ model }, { locale }) => locale ?? model.locale ?? 'en';
const languageOption = ({ language }) => (language ? { language } : {});
/** Title of the framework in a language. */
const titleOf = ({ model, language }, locale) => localizeModel(model, locale, layerFor(language)).framework.title;
const scriptTag = (script) => 'code' in script
    ? markup `<script>${scriptCode(script.code)}</script>\n`
    : markup `<script${script.isModule ? markup ` type="module"` : null} src="${script.src}"></script>\n`;
/** `<lcf-framework>` with its widgets; the first holds the whole framework as text for readers without JavaScript. */
function widgetsMarkup(config, options) {
    const { locale, scheme, persist, view, widgets, configFile, picture } = options;
    const fallback = staticHtml(config.model, {
        locale: localeOf(config, options),
        withoutTitle: true,
        ...languageOption(config),
        ...(picture ? { picture } : {}),
    });
    const inline = configFile
        ? null
        : markup `<script type="application/json">${scriptJson(config.json)}</script>\n`;
    const parts = widgets.map((name, index) => {
        const tag = { html: WIDGETS[name].tag };
        return markup `<${tag}${attribute('view', index === 0 ? view : undefined)}>${index === 0 ? { html: `\n${fallback}` } : null}</${tag}>\n`;
    });
    return markup `<lcf-framework${attribute('src', configFile)}${attribute('locale', locale)}${attribute('scheme', scheme)}${attribute('persist', persist)}>
${inline}${parts}</lcf-framework>
`;
}
/** A whole page around the widgets. Works from a folder, a zip or a learning system, without a server of its own. */
function widgetPage(config, options) {
    const locale = localeOf(config, options);
    const title = titleOf(config, locale);
    return markup `<!doctype html>
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
function staticPage(config, look, picture) {
    const locale = localeOf(config, look);
    const title = titleOf(config, locale);
    const body = staticHtml(config.model, {
        locale,
        headingLevel: 1,
        ...languageOption(config),
        ...(picture ? { picture } : {}),
    });
    return markup `<!doctype html>
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

export { localeOf, staticPage, titleOf, widgetPage, widgetsMarkup };
