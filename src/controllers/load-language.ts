import type { Language } from '../i18n/language.js';
import { loaderOf } from '../i18n/languages.js';
import type { Layer, localizeModel } from '../model/localize-model.js';

/** A language with its content as `localizeModel` takes it. */
export interface LoadedLanguage extends Omit<Language, 'content'> {
  readonly layer: Layer;
  readonly localizeModel: typeof localizeModel;
}

const loaded = new Map<string, LoadedLanguage | null>();
const underway = new Map<string, Promise<void>>();

/** A language that has arrived; null when it could not be loaded; undefined before. */
export const loadedLanguage = (tag: string): LoadedLanguage | null | undefined => loaded.get(tag);

async function load(tag: string): Promise<void> {
  try {
    const [file, { layerOf, localizeModel }] = await Promise.all([
      loaderOf(tag)?.(),
      // What a translation may be laid over is told by the English texts, which come with this.
      import('../model/untouched-texts.js'),
    ]);
    loaded.set(tag, file ? { ...file.language, layer: layerOf(file.language.content), localizeModel } : null);
  } catch (error) {
    loaded.set(tag, null);
    const reason = error instanceof Error ? error.message : String(error);
    console.warn(`lcf-widgets: the language "${tag}" could not be loaded, English is shown. ${reason}`);
  }
}

/** Loads a language, once for all widgets of the page; never rejects. After a failure English stays. */
export function loadLanguage(tag: string): Promise<void> {
  const running = underway.get(tag) ?? load(tag);
  underway.set(tag, running);
  return running;
}
