import { finish } from './create-model.js';
import type { FrameworkNode, Model, Readiness, RingNode, TranslatedText, Translation } from './types.js';

const known = new WeakMap<Model, Map<string, Model>>();

/**
 * The model in a reader's language: each text its config translates, the others as they are.
 * `es-MX` takes `es-MX` first, then `es`. The same model and locale always give the same object.
 * @param locale BCP 47 tag.
 */
export function localizeModel(model: Model, locale: string): Model {
  const models = known.get(model) ?? new Map<string, Model>();
  known.set(model, models);
  const tag = locale.trim().replaceAll('_', '-').toLowerCase();
  const localized = models.get(tag) ?? apply(model, translationsFor(model, tag));
  models.set(tag, localized);
  return localized;
}

/** Most general first, so that later ones win. */
function translationsFor(model: Model, tag: string): Translation[] {
  const parts = tag.split('-');
  const chain = parts.map((_, index) => parts.slice(0, index + 1).join('-'));
  const byTag = new Map(Object.entries(model.translations).map(([key, value]) => [key.toLowerCase(), value]));
  return chain.flatMap((key) => byTag.get(key) ?? []);
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
  const levels = { ...node.levels, ...text.levels };
  return { ...node, ...text, levels, items: node.items.map((item) => translateNode(item, items)) };
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
