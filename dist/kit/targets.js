import { languageFor } from '../i18n/languages.js';
import { inlineAssets, assetsOf } from './assets.js';
import { cartridgeManifest, webLink } from './cartridge.js';
import { pictureSvg } from './picture.js';
import { localeOf, staticPage, widgetPage, titleOf } from './page.js';
import { readConfig } from './read-config.js';
import { scormManifest } from './scorm.js';
import { staticHtml } from './static-html.js';
import { loadLanguage } from './words.js';
import { makeZip } from './zip.js';

/** Every form a config can take. */
const TARGETS = {
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
};
const isTarget = (name) => Object.hasOwn(TARGETS, name);
const SCRIPT = 'lcf-widgets.js';
const CLASSIC = 'lcf-widgets.classic.js';
const SCORM = 'lcf-scorm.js';
const FRAME = ['embed.html', 'lcf-embed.js', 'lcf-loader.js', 'lcf-parent.js', CLASSIC];
const PAGE = 'index.html';
const PICTURE = 'framework.svg';
const LICENSES = 'licenses.txt';
/** The file in which the classic script finds the language of a page; none for English. */
function languageFile(locale) {
    const tag = languageFor(locale);
    return tag === null ? [] : [`lang-classic/${tag}.js`];
}
/** Files of `dist/` that a target needs; a name that ends in `/` stands for a folder, which may be absent. */
function codeFor(target, locale) {
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
/**
 * Makes one form of a config. Pure: the same input gives the same bytes, in Node and in the browser.
 * @throws Error when the text is no config, or a named file is not there.
 */
async function buildTarget(target, input) {
    const { model, json, issues } = readConfig(input.config);
    if (!model)
        throw new Error(issues[0]?.message ?? 'The config could not be read.');
    const locale = localeOf({ model}, input);
    const language = await loadLanguage(locale);
    const config = { model, json, language };
    const job = { input, config, locale, picture: pictureSvg(model, locale, language) };
    const made = MAKERS[target](job);
    const name = model.framework.id;
    return { target, name, files: made.files, issues: [...issues, ...(made.issues ?? [])] };
}
function codeOf({ input }, names) {
    return names.flatMap((name) => {
        if (name.endsWith('/'))
            return [...input.code].filter(([path]) => path.startsWith(name));
        const content = input.code.get(name);
        if (!content)
            throw new Error(`${name} is not among the built files.`);
        return [[name, content]];
    });
}
function assetFiles({ input, config }) {
    return assetsOf(config.model).map(({ path }) => {
        const content = input.assets.get(path);
        if (!content)
            throw new Error(`The config names "${path}", which is not beside it.`);
        return [path, content];
    });
}
function element(job) {
    const page = widgetPage(job.config, {
        ...job.input,
        scripts: [{ src: SCRIPT, isModule: true }],
        configFile: 'config.json',
        picture: PICTURE,
    });
    return {
        files: new Map([
            [PAGE, page],
            ['config.json', `${job.config.json}\n`],
            [PICTURE, job.picture],
            ...codeOf(job, codeFor('element', job.locale)),
            ...assetFiles(job),
        ]),
    };
}
const iframe = (job) => ({
    files: new Map([
        ['config.json', `${job.config.json}\n`],
        ...codeOf(job, codeFor('iframe', job.locale)),
        ...assetFiles(job),
    ]),
});
function single(job) {
    const { json, issues } = inlineAssets(job.config.json, job.input.assets);
    const { model } = readConfig(json);
    const config = { ...job.config, model: model ?? job.config.model, json };
    // The script of the language follows that of the widgets, which listen for it: nothing is fetched.
    const scripts = codeOf(job, codeFor('single', job.locale)).map(([, bytes]) => ({
        code: withoutMap(bytes),
    }));
    return { files: new Map([[PAGE, widgetPage(config, { ...job.input, scripts })]]), issues };
}
const withoutMap = (bytes) => new TextDecoder().decode(bytes).replace(/^\/\/# sourceMappingURL=.*$/m, '');
const asStatic = (job) => ({
    files: new Map([
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
function pageFiles(job, scripts, edit = (page) => page) {
    const names = scripts.flatMap((script) => ('src' in script ? [script.src] : []));
    const page = widgetPage(job.config, { ...job.input, scripts, picture: PICTURE });
    return new Map([
        [PAGE, edit(page)],
        [PICTURE, job.picture],
        ...codeOf(job, [...names, ...languageFile(job.locale), LICENSES]),
        ...assetFiles(job),
    ]);
}
const zipped = (files, name) => new Map([[name, makeZip(files)]]);
function scorm(version) {
    return (job) => {
        const { complete, score, widgets } = job.input;
        const when = complete ?? (widgets.includes('readiness-form') ? 'rated' : 'open');
        const mark = ` data-lcf-complete="${when}"${score ? ' data-lcf-score' : ''}`;
        const files = pageFiles(job, [{ src: CLASSIC }, { src: SCORM }], (page) => page.replace('<lcf-framework', `<lcf-framework${mark}`));
        const { id } = job.config.model.framework;
        const title = titleOf(job.config, job.locale);
        const manifest = scormManifest({ version, id, title, start: PAGE, files: [...files.keys()] });
        return { files: zipped(new Map([['imsmanifest.xml', manifest], ...files]), 'package.zip') };
    };
}
/** Address of the hosted frame, for a web link. */
const frameUrl = (base, widgets) => `${base.replace(/\/?$/, '/')}embed.html?widget=${widgets.join(',')}&config=config.json`;
function cartridge(version) {
    return (job) => {
        const { input, config, locale } = job;
        const { id } = config.model.framework;
        const title = titleOf(config, locale);
        const link = input.base ? { path: 'interactive.xml', title } : undefined;
        // Named apart from the text, as some systems open every index.html by themselves.
        const interactive = pageFiles(job, [{ src: CLASSIC }]);
        const page = interactive.get(PAGE) ?? '';
        const files = new Map([...interactive, ['interactive.html', page]]);
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
        if (link)
            files.set(link.path, webLink(version, title, frameUrl(input.base ?? '', input.widgets)));
        return { files: zipped(new Map([['imsmanifest.xml', manifest], ...files]), 'package.imscc') };
    };
}
const MAKERS = {
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

export { TARGETS, buildTarget, codeFor, isTarget };
