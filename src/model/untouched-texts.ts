import './content/built-in-texts.js';
import { frameworkEn, readinessEn } from './content/en.js';
import type { Layer } from './localize-model.js';
import { baseIndex, type BaseIndex } from './merge-base.js';
import type { FrameworkNode, Model, TranslatedText, Translation } from './types.js';

export { localizeModel } from './localize-model.js';

let index: BaseIndex | undefined;
const builtIn = (id: string): FrameworkTexts => (index ??= baseIndex(frameworkEn)).find(id)?.node ?? {};

type FrameworkTexts = Omit<TranslatedText, 'levels'> & {
  readonly levels?: Readonly<Record<string, string>>;
};

const TEXTS = ['title', 'summary', 'description', 'statement', 'question', 'steps', 'tags'] as const;

/** Texts, and lists of them, as one text to compare. */
const flat = (text: string | readonly string[] | undefined): string => [text ?? []].flat().join('\n');

/** Keeps the entries whose key passes; undefined when none does. */
function only<T>(
  record: Readonly<Record<string, T>> | undefined,
  keep: (key: string) => boolean,
): Record<string, T> | undefined {
  const kept = Object.entries(record ?? {}).filter(([key]) => keep(key));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function textsOf(node: FrameworkNode, given: TranslatedText): TranslatedText {
  const base = builtIn(node.id);
  const same = (key: (typeof TEXTS)[number] | 'shortTitle'): boolean => flat(node[key]) === flat(base[key]);
  const keys = [
    ...TEXTS.filter(same),
    ...(same('title') && same('shortTitle') ? (['shortTitle'] as const) : []),
  ];
  const texts = keys.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]] as const]));
  const levels = only(given.levels, (level) => node.levels[level] === base.levels?.[level]);
  return { ...Object.fromEntries(texts), ...(levels ? { levels } : {}) };
}

function levelsOf({ readiness }: Model, given: Translation['readiness']): Translation['readiness'] {
  const same = (value: string): boolean => {
    const [level, base] = [readiness.levels, readinessEn.levels].map((levels) =>
      levels.find((one) => String(one.value) === value),
    );
    return level?.label === base?.label && level?.description === base?.description;
  };
  const levels = only(given?.levels, same);
  return levels ? { levels } : undefined;
}

/**
 * The part of a translation of the built-in framework whose English the config has left as it is:
 * what a district words itself is never replaced by our words in another language.
 */
function untouchedTexts(model: Model, content: Translation): Translation {
  const { title, center } = model.framework;
  const readiness = levelsOf(model, content.readiness);
  const items = [...model.nodes.values()].flatMap((node) => {
    const given = Object.hasOwn(content.items, node.id) ? content.items[node.id] : undefined;
    return given ? [[node.id, textsOf(node, given)] as const] : [];
  });
  return {
    items: Object.fromEntries(items),
    strings: {},
    ...(content.title && title === frameworkEn.title ? { title: content.title } : {}),
    ...(content.centerTitle && center.title === frameworkEn.center?.title
      ? { centerTitle: content.centerTitle }
      : {}),
    ...(readiness ? { readiness } : {}),
  };
}

const layers = new WeakMap<Translation, Layer>();

/** A built-in translation as `localizeModel` takes it; the same for the same translation. */
export function layerOf(content: Translation): Layer {
  const layer = layers.get(content) ?? ((model: Model) => untouchedTexts(model, content));
  layers.set(content, layer);
  return layer;
}
