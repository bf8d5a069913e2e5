import { finish } from './finish-model.js';
import { translationsOf } from './translations-of.js';
import type { FrameworkNode, Model, Readiness, RingNode, TranslatedText, Translation } from './types.js';

/** The part of a built-in translation that holds for a model; made by `layerOf`. */
export type Layer = (model: Model) => Translation;

const known = new WeakMap<Model | Layer, WeakMap<Model, Map<string, Model>>>();

/**
 * The model in a reader's language: each text its config translates, then each that the built-in
 * translation has and the config left alone, the others as they are. `es-MX` takes `es-MX` first,
 * then `es`. The same arguments always give the same object.
 * @param locale BCP 47 tag.
 * @param layer the built-in framework in that language, once it has been loaded.
 */
export function localizeModel(model: Model, locale: string, layer?: Layer): Model {
  const byModel = known.get(layer ?? model) ?? new WeakMap<Model, Map<string, Model>>();
  known.set(layer ?? model, byModel);
  const models = byModel.get(model) ?? new Map<string, Model>();
  byModel.set(model, models);
  const localized = models.get(locale) ?? apply(model, mostGeneralFirst(model, locale, layer));
  models.set(locale, localized);
  return localized;
}

/** Later ones win. */
function mostGeneralFirst(model: Model, locale: string, layer: Layer | undefined): Translation[] {
  return [...(layer ? [layer(model)] : []), ...translationsOf(model, locale).reverse()];
}

function apply(model: Model, translations: readonly Translation[]): Model {
  return translations.reduce((current, translation) => {
    const { framework, practices, readiness, nodes: _nodes, ...rest } = current;
    return finish({
      ...rest,
      framework: {
        ...framework,
        title: translation.title ?? framework.title,
        center: { ...framework.center, title: translation.centerTitle ?? framework.center.title },
        rings: framework.rings.map((ring) => translateNode(ring, translation.items)),
      },
      practices: {
        statuses: practices.statuses.map((status) => ({
          ...status,
          ...labelOf(own(translation.statuses, status.id)),
        })),
      },
      readiness: translateReadiness(readiness, translation.readiness),
    });
  }, model);
}

const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;
const labelOf = (label: string | undefined): { label?: string } => (label === undefined ? {} : { label });

function translateNode<T extends FrameworkNode | RingNode>(
  node: T,
  items: Readonly<Record<string, TranslatedText>>,
): T {
  const text = own(items, node.id) ?? {};
  // A short title belongs to the title it shortens; an empty text stands for none.
  const isRenamed = text.title !== undefined && text.title !== node.title;
  const texts = { ...node, ...(isRenamed ? { shortTitle: '' } : {}), ...text };
  const kept = Object.fromEntries(Object.entries(texts).filter(([, value]) => value !== '')) as T;
  return {
    ...kept,
    levels: { ...node.levels, ...text.levels },
    items: node.items.map((item) => translateNode(item, items)),
  };
}

function translateReadiness(readiness: Readiness, words: Translation['readiness']): Readiness {
  if (!words) return readiness;
  const { target } = readiness;
  return {
    ...readiness,
    levels: readiness.levels.map((level) => ({ ...level, ...own(words.levels, String(level.value)) })),
    groups: readiness.groups.map((group) => ({ ...group, ...own(words.groups, group.id) })),
    series: readiness.series.map((series) => ({ ...series, ...own(words.series, series.id) })),
    ...(target ? { target: { ...target, ...words.target } } : {}),
  };
}
