import { HOSTS } from './hosts.js';
import { markup } from './markup.js';
import { WIDGETS } from './widgets.js';

/** Longest address that systems are known to keep in a page. */
const LONG_ADDRESS = 8000;
const folder = (base) => base.replace(/\/?$/, '/');
const attribute = (name, value) => value ? markup ` ${{ html: name }}="${value}"` : null;
/** Address of the page for frames. */
function frameAddress({ base, widgets, configUrl, packed, locale, scheme, persist, view, }) {
    const given = { config: configUrl, locale, scheme, persist, view };
    const query = Object.entries(given)
        .filter(([, value]) => value)
        .map(([name, value]) => `&${name}=${encodeURIComponent(value ?? '').replaceAll('%2F', '/')}`);
    const fragment = !configUrl && packed ? `#lcf-config=${packed}` : '';
    return `${folder(base)}embed.html?widget=${widgets.join(',')}${query.join('')}${fragment}`;
}
const frameHeight = ({ widgets, height }) => height ?? widgets.reduce((sum, name) => sum + WIDGETS[name].height, 0);
const frame = (options) => markup `<iframe
  src="${frameAddress(options)}"
  title="${options.title}"
  width="100%" height="${frameHeight(options)}" style="border: 0;" allowfullscreen></iframe>
`;
const script = ({ base, integrity }, file, isModule) => markup `<script${isModule ? markup ` type="module"` : null} src="${folder(base)}${file}"${attribute('integrity', integrity[file])} crossorigin="anonymous"></script>
`;
function tags({ widgets, configUrl, locale, scheme, persist, view }) {
    const given = markup `${attribute('locale', locale)}${attribute('scheme', scheme)}`;
    const tag = (index, more) => {
        const name = { html: WIDGETS[widgets[index] ?? 'diagram'].tag };
        return markup `<${name}${more}${index === 0 ? attribute('view', view) : null}></${name}>\n`;
    };
    const isAlone = widgets.length === 1 && !persist;
    if (isAlone)
        return tag(0, markup `${attribute('src', configUrl)}${given}`);
    return markup `<lcf-framework${attribute('src', configUrl)}${given}${attribute('persist', persist)}>
${widgets.map((_, index) => markup `  ${tag(index, markup ``)}`)}</lcf-framework>
`;
}
function marks({ widgets, configUrl, locale, scheme, persist, view, title }) {
    const given = markup `${attribute('data-lcf-locale', locale)}${attribute('data-lcf-scheme', scheme)}`;
    const config = attribute('data-lcf-config', configUrl);
    const fallback = configUrl ? markup `<a href="${configUrl}">${title}</a>` : markup `${title}`;
    if (widgets.length === 1 && !persist)
        return markup `<div data-lcf-widget="${widgets[0] ?? 'diagram'}"${config}${given}${attribute('data-lcf-view', view)}>${fallback}</div>\n`;
    return markup `<div data-lcf-widget="framework"${config}${given}${attribute('data-lcf-persist', persist)}>
${widgets.map((name) => markup `  <div data-lcf-widget="${name}">${title}</div>\n`)}</div>\n`;
}
/** The loader for a theme, which takes a script file and no tags. A tag that it makes can name the hash. */
function themeScript({ base, integrity }) {
    const file = 'lcf-loader.js';
    const given = { src: folder(base) + file, integrity: integrity[file], crossOrigin: 'anonymous' };
    return `document.head.append(Object.assign(document.createElement('script'), ${JSON.stringify(given)}));\n`;
}
/** What to paste, and what the site needs for it. Every script tag names the hash of its file. */
function snippetFor(options) {
    const { rung } = HOSTS[options.host];
    const loader = () => script(options, 'lcf-loader.js', false).html;
    switch (rung) {
        case 'element':
            return { rung, code: markup `${script(options, 'lcf-widgets.js', true)}${tags(options)}`.html };
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

export { LONG_ADDRESS, frameAddress, frameHeight, snippetFor };
