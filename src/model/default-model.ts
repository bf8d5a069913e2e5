import { buildRing } from './build-framework.js';
import type { FrameworkConfig } from './config-types.js';
import { outlineEn } from './content/en/outline.js';
import { MIN_N, STATUSES, THEME } from './defaults.js';
import { finish } from './finish-model.js';
import type { Model, ScaleLevel } from './types.js';

/** What a page that only draws the framework has no need to load. */
export interface Texts {
  /** With descriptions, statements, rubrics and links. */
  readonly framework: FrameworkConfig;
  readonly levels: readonly ScaleLevel[];
}

/** The values of the scale count before their words are here. */
const outline: Texts = {
  framework: outlineEn,
  levels: [1, 2, 3, 4].map((value) => ({ value, label: String(value) })),
};

let full: Texts | null = null;
let built: Model | undefined;

/** Gives the built-in framework its texts. A model that was made before stays as it is; `isOutdated` tells it. */
export function addTexts(given: Texts): void {
  if (full) return;
  full = given;
  built = undefined;
}

const outlines = new WeakSet<Model>();

/** True for the built-in framework as it is, without a config. */
export const isBuiltIn = (model: Model | null): boolean =>
  model !== null && (model === built || outlines.has(model));

/** True for a model of the built-in framework whose texts have come since it was made. */
export const isOutdated = (model: Model): boolean => full !== null && outlines.has(model);

/**
 * The built-in framework as a model: what `createModel` makes of an empty config, without what only a
 * config needs. Built once, on first use.
 */
export function defaultModel(): Model {
  if (built) return built;
  built = build(full ?? outline);
  if (!full) outlines.add(built);
  return built;
}

function build({ framework, levels }: Texts): Model {
  const { rings = [], links = [], id = '', title = '', source, center } = framework;
  return finish({
    framework: {
      id,
      title,
      ...(source ? { source } : {}),
      center: { title: center?.title ?? '' },
      rings: rings.map(buildRing),
      links,
    },
    diagram: {},
    practices: { statuses: STATUSES.map((status) => ({ id: status })) },
    readiness: { levels, minN: MIN_N, groups: [], series: [] },
    theme: THEME,
    translations: {},
  });
}
