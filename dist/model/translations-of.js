import { localeChain } from './locale-chain.js';

/** The config's translations that hold for a language, most exact first. */
function translationsOf(model, locale) {
    const byTag = new Map(Object.entries(model.translations).map(([key, value]) => [key.toLowerCase(), value]));
    return localeChain(locale).flatMap((tag) => byTag.get(tag.toLowerCase()) ?? []);
}

export { translationsOf };
