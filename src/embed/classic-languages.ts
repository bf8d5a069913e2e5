/**
 * The languages of the classic script. It stands where no module may be fetched (a frame without an origin, a
 * file from the disk) or where a system serves modules with a wrong type, so its languages are scripts too:
 * `lang-classic/<tag>.js` beside it, or one that follows it in the page. Each tells its content by an event.
 */
import type { Language } from '../i18n/language.js';
import { addLanguage, languageTags } from '../i18n/languages.js';
import { addScript } from './script-url.js';

type LanguageEvent = CustomEvent<{ readonly tag: string; readonly language: Language }>;
interface File {
  readonly language: Language;
}

const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';
const arrived = new Map<string, File>();
const waiting = new Map<string, (file: File) => void>();

document.addEventListener('lcf-language', (event) => {
  const { tag, language } = (event as LanguageEvent).detail;
  arrived.set(tag, { language });
  waiting.get(tag)?.({ language });
});

/** Until the page is read, the language may still stand further down in it. */
function pageRead(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((done) => document.addEventListener('DOMContentLoaded', () => done(), { once: true }));
}

async function load(tag: string): Promise<File> {
  if (!own) await pageRead();
  const file = arrived.get(tag);
  if (file) return file;
  if (!own) throw new Error('It is not in this file.');
  return new Promise((resolve, reject) => {
    waiting.set(tag, resolve);
    const script = addScript(new URL(`lang-classic/${tag}.js`, own).href, 'lcf-language');
    script.onerror = () => reject(new Error(`${script.src} could not be fetched.`));
  });
}

for (const tag of languageTags()) addLanguage(tag, () => load(tag));
