import { replacedColor } from './build-framework.js';
import type { Resolve } from './build-links.js';
import type { Config } from './config-types.js';
import { STATUSES, THEME } from './defaults.js';
import { didYouMean } from './near-miss.js';
import { type Issues, pointerOf } from './places.js';
import type { FrameworkNode, Model, PracticeStatus, Theme, TranslatedText, Translation } from './types.js';

export function buildStatuses(config: Config, issues: Issues): PracticeStatus[] {
  const seen = new Map<string, PracticeStatus>();
  for (const [index, given] of (config.practices?.statuses ?? STATUSES).entries()) {
    const { id, label }: { id: string; label?: string } = typeof given === 'string' ? { id: given } : given;
    if (seen.has(id)) {
      issues.add(
        'error',
        `/practices/statuses/${index}`,
        `The status "${id}" is named twice. Expected an id of its own; this second one is left out.`,
      );
      continue;
    }
    const name = label ?? (STATUSES.includes(id) ? undefined : id);
    seen.set(id, name === undefined ? { id } : { id, label: name });
  }
  return [...seen.values()];
}

export function buildDiagram(
  config: Config,
  resolve: Resolve,
  ids: readonly string[],
  issues: Issues,
): Model['diagram'] {
  const wanted = config.diagram?.start;
  const start = wanted === undefined ? undefined : resolve(wanted);
  if (wanted !== undefined && start === undefined) {
    const message = `diagram.start is "${wanted}", which is not in the framework. Expected the id of a part.`;
    issues.add('error', '/diagram/start', message, didYouMean(wanted, ids));
  }
  return start === undefined ? {} : { start };
}

const SEED = /^(?:accent|exp-[1-4])$/;

/** A theme with its defaults; colours that are too pale to be seen are reported. */
export function buildTheme(config: Config, issues: Issues): Theme {
  const { colors, scheme, radius } = { ...THEME, ...config.theme };
  for (const [name, color] of Object.entries(colors)) {
    if (SEED.test(name)) warnReplaced(`theme.colors.${name}`, color, `/theme/colors/${name}`, issues);
  }
  return { colors, scheme, radius };
}

/** Reports district colours that are drawn in another shade. */
export function checkColors(nodes: readonly FrameworkNode[], config: Config, issues: Issues): void {
  const paths = new Map<string, string>();
  collectColorPaths(config.framework?.rings ?? [], '/framework/rings', paths);
  for (const { id, color } of nodes) {
    if (color) warnReplaced(`color of "${id}"`, color, paths.get(id) ?? '', issues);
  }
}

type Colored = { readonly id: string; readonly color?: string; readonly items?: readonly Colored[] };

function collectColorPaths(nodes: readonly Colored[], path: string, paths: Map<string, string>): void {
  for (const [index, node] of nodes.entries()) {
    const place = pointerOf(node, `${path}/${index}`);
    if (node.color && !paths.has(node.id)) paths.set(node.id, `${place}/color`);
    collectColorPaths(node.items ?? [], `${place}/items`, paths);
  }
}

function warnReplaced(place: string, color: string, path: string, issues: Issues): void {
  const drawn = replacedColor(color);
  if (!drawn) return;
  const message = `${place}: found "${color}", expected a colour that can be seen on white (contrast 3 to 1); "${drawn}" is drawn instead.`;
  issues.add('warning', path, message, 'Choose a darker shade.');
}

/** The languages of a config in the model's shape, ids resolved. */
export function buildTranslations(config: Config, resolve: Resolve): Record<string, Translation> {
  const entries = Object.entries(config.translations ?? {}).map(([locale, given]): [string, Translation] => {
    const { framework = {}, readiness, statuses, strings = {} } = given;
    const items: Record<string, TranslatedText> = {};
    // A part that is hidden or not there needs no words: unknown ids here are no mistake.
    for (const [id, text] of Object.entries(framework.items ?? {})) items[resolve(id) ?? id] = text;
    return [
      locale,
      {
        items,
        strings,
        ...(framework.title ? { title: framework.title } : {}),
        ...(framework.center?.title ? { centerTitle: framework.center.title } : {}),
        ...(readiness ? { readiness } : {}),
        ...(statuses ? { statuses } : {}),
      },
    ];
  });
  return Object.fromEntries(entries);
}
