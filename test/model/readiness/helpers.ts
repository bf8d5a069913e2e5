import type { FrameworkNode, Readiness, ReadinessSeries } from '../../../src/model/types.js';
import type { SourceSeries } from '../../../src/model/readiness/series-types.js';

export const node = (id: string, parentId: string | null = null): FrameworkNode => ({
  id,
  kind: 'condition',
  title: `Title of ${id}`,
  steps: [],
  aliases: [],
  tags: [],
  resources: [],
  levels: {},
  items: [],
  parentId,
  ringId: 'ring',
});

export const LEVELS = [1, 2, 3, 4].map((value) => ({ value, label: `Level ${value}` }));

export const series = (
  id: string,
  ratings: ReadinessSeries['ratings'],
  rest: Partial<SourceSeries> = {},
): SourceSeries => ({
  id,
  label: `Label of ${id}`,
  ratings,
  ...rest,
});

export const readiness = (all: readonly ReadinessSeries[], rest: Partial<Readiness> = {}): Readiness => ({
  levels: LEVELS,
  groups: [],
  series: all,
  minN: 10,
  ...rest,
});
