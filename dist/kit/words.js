import { kit as kit$3 } from '../i18n/ar/kit.js';
import { kit as kit$7 } from '../i18n/en/kit.js';
import { kit as kit$6 } from '../i18n/es/kit.js';
import { formats as formats$1 } from '../i18n/ht/formats.js';
import { kit as kit$1 } from '../i18n/ht/kit.js';
import { languageFor, loaderOf } from '../i18n/languages.js';
import { createTranslator } from '../i18n/translator.js';
import { kit as kit$2 } from '../i18n/pt/kit.js';
import { formats } from '../i18n/so/formats.js';
import { kit } from '../i18n/so/kit.js';
import { kit as kit$5 } from '../i18n/vi/kit.js';
import { kit as kit$4 } from '../i18n/zh-Hans/kit.js';
import { translationsOf } from '../model/translations-of.js';
import { layerOf } from '../model/untouched-texts.js';

const WORDS = { es: kit$6, vi: kit$5, 'zh-Hans': kit$4, ar: kit$3, pt: kit$2, ht: kit$1, so: kit };
/** Dates and lists of languages that browsers do not know. */
const FORMATS = { ht: formats$1, so: formats };
/** The language that serves a locale, the built-in framework in it included; null for English and unknown ones. */
async function loadLanguage(locale) {
    const tag = languageFor(locale);
    const load = tag === null ? undefined : loaderOf(tag);
    return load ? (await load()).language : null;
}
/** The built-in framework in a language, as `localizeModel` takes it. */
const layerFor = (language) => language ? layerOf(language.content) : undefined;
/** Words for what the kit writes, in one language; a config's own `strings` come first. */
function kitTranslator(model, locale) {
    const own = translationsOf(model, locale).map(({ strings }) => strings);
    const tag = languageFor(locale);
    const served = tag === null ? undefined : WORDS[tag];
    // The kit's keys are in no catalogue of the widgets, so that pages do not load them.
    const catalogues = [...own, ...(served ? [served] : []), kit$7];
    const formats = tag === null ? undefined : FORMATS[tag];
    return createTranslator(locale, catalogues, undefined, formats);
}

export { kitTranslator, layerFor, loadLanguage };
