import { buildFramework } from './build-frame.js';
import { buildReadiness } from './build-readiness.js';
import { buildDiagram, buildStatuses, buildTranslations } from './build-settings.js';
import { buildTheme } from './build-theme.js';
import type { Config, FrameworkConfig, NodeConfig } from './config-types.js';
import { frameworkEn, readinessEn } from './content/en.js';
import { finish } from './finish-model.js';
import { Issues, locatorOf } from './places.js';
import type { Issue, Model, ScaleLevel } from './types.js';

/** What a config extends: a framework and the scale its rubrics are written for. */
export interface Base {
  readonly framework: FrameworkConfig;
  readonly levels: readonly ScaleLevel[];
}

export interface CreatedModel {
  readonly model: Model;
  readonly issues: readonly Issue[];
}

const builtIn: Base = { framework: frameworkEn, levels: readinessEn.levels };

/**
 * Builds the model of a validated config: lays it over the built-in framework, works out what each
 * node is, fills in defaults and checks everything that names something else. Never throws for a
 * config from `parseConfig`; what had to be left out or changed is in `issues`. The config is not
 * changed, and the model is frozen.
 */
export function createModel(config: Config, base: Base = builtIn): CreatedModel {
  const issues = new Issues(locatorOf(config));
  const levels = config.readiness?.scale?.levels ?? base.levels;
  const { framework, nodes, resolve } = buildFramework(
    forScale(base, levels),
    config.framework ?? {},
    issues,
  );
  const ids = nodes.map(({ id }) => id);
  const conditions = nodes.filter(({ kind }) => kind === 'condition').map(({ id }) => id);
  const isCondition = new Set(conditions);
  const resolveCondition = (id: string): string | undefined =>
    [resolve(id)].find((found) => found !== undefined && isCondition.has(found));
  const model = finish({
    ...(config.locale ? { locale: config.locale } : {}),
    framework,
    diagram: buildDiagram(config, resolve, ids, issues),
    practices: { statuses: buildStatuses(config, issues) },
    readiness: buildReadiness(config, { levels, resolve: resolveCondition, conditions, issues }),
    theme: buildTheme(config, nodes, issues),
    translations: buildTranslations(config, resolve),
  });
  return { model, issues: issues.found };
}

/** Rubric texts written for one scale would mislead on another: level 4 of 4 is not level 4 of 5. */
function forScale({ framework, levels: own }: Base, levels: readonly ScaleLevel[]): FrameworkConfig {
  const values = (scale: readonly ScaleLevel[]): string => scale.map(({ value }) => value).join();
  if (values(own) === values(levels)) return framework;
  const strip = <T extends NodeConfig>({ levels: _levels, ...node }: T): T =>
    ({ ...node, ...(node.items ? { items: node.items.map(strip) } : {}) }) as unknown as T;
  return { ...framework, rings: (framework.rings ?? []).map(strip) };
}
