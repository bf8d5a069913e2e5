import fc from 'fast-check';
import type { Config, NodeConfig } from '../../src/model/config-types.js';
import { createModel } from '../../src/model/create-model.js';
import { flatten } from '../../src/model/build-framework.js';
import type { Model } from '../../src/model/types.js';
import { diagramLayout } from '../../src/layout/diagram-layout.js';
import type { DiagramLayout, DiagramOptions } from '../../src/layout/diagram-types.js';

/** For properties: many runs on an idle machine, fewer on a busy one. */
export const FEW_SECONDS = {
  numRuns: 100,
  interruptAfterTimeLimit: 2000,
  markInterruptAsFailure: false,
  includeErrorInReport: true,
} as const;

/** A font with the widths of a common sans: narrow, middle and wide letters. */
export const measure = (text: string, size: number, weight: number): number =>
  [...text].reduce(
    (sum, letter) => sum + (/[iljt.,'| ]/.test(letter) ? 0.3 : /[mwMW@]/.test(letter) ? 0.88 : 0.58),
    0,
  ) *
  size *
  (weight / 600) ** 0.2;

export const layoutOf = (model: Model, options: Partial<DiagramOptions> = {}): DiagramLayout =>
  diagramLayout(model, { size: 752, dir: 'ltr', measure, ...options });

export type Kind = 'outcomes' | 'experiences' | 'conditions';

export interface RingSpec {
  readonly kind: Kind;
  readonly items: readonly NodeConfig[];
}

/** A framework of its own with these rings. */
export function modelOf(rings: readonly RingSpec[], center = 'Learner'): Model {
  const config = {
    framework: {
      extends: 'none',
      title: 'Test',
      center: { title: center },
      rings: rings.map(({ kind, items }, index) => ({
        id: `ring-${index}`,
        title: `Ring ${index}`,
        kind,
        items,
      })),
    },
  };
  return createModel(config as unknown as Config).model;
}

/** `count` parts, each with `leaves` parts inside. */
export const parts = (prefix: string, count: number, leaves = 0): NodeConfig[] =>
  [...Array(count).keys()].map(
    (index) =>
      ({
        id: `${prefix}-${index}`,
        title: `Part ${index + 1}`,
        items: leaves ? parts(`${prefix}-${index}`, leaves) : [],
      }) as NodeConfig,
  );

/** Ids of everything a diagram has to show: all nodes but rings. */
export const nodeIds = (model: Model): string[] =>
  flatten(model.framework.rings)
    .filter(({ kind }) => kind !== 'ring')
    .map(({ id }) => id);

const words = fc.oneof(
  { weight: 8, arbitrary: fc.stringMatching(/^[a-zA-Z]{1,12}$/) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      'Competency-Based',
      'and',
      'Verantwortungsbewusstsein',
      'المتعلم',
      'अधिगम',
      '学習者中心',
      'לומד',
    ),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
);
const title = fc.oneof(
  { weight: 9, arbitrary: fc.array(words, { minLength: 1, maxLength: 5 }).map((list) => list.join(' ')) },
  { weight: 1, arbitrary: fc.string({ minLength: 150, maxLength: 200 }) },
);

interface Leaf {
  readonly title: string;
  readonly inside: number;
}

interface Item {
  readonly title: string;
  readonly short: string | null;
  readonly inside: readonly Leaf[];
}

interface Shape {
  readonly kind: Kind;
  readonly items: readonly Item[];
}

const item = fc.record({
  title,
  short: fc.option(words, { freq: 3 }),
  inside: fc.oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.record({ title, inside: fc.constantFrom(0, 0, 0, 2) }), { maxLength: 6 }),
    },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 7, max: 60 })
        .map((count) => Array(count).fill({ title: 'Leaf', inside: 0 }) as Leaf[]),
    },
  ),
});
const ring: fc.Arbitrary<Shape> = fc.record({
  kind: fc.constantFrom('outcomes', 'experiences', 'conditions'),
  items: fc.oneof(
    { weight: 6, arbitrary: fc.array(item, { maxLength: 7 }) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 8, max: 120 })
        .chain((count) => item.map((one) => Array(count).fill(one) as Item[])),
    },
  ),
});

export interface AnyFramework {
  readonly rings: readonly Shape[];
  readonly center: string;
}

/** Any framework: 0 to 6 rings of any kind, uneven, empty, deep, wordy, in several scripts. */
export const anyFramework: fc.Arbitrary<AnyFramework> = fc.record({
  rings: fc.array(ring, { maxLength: 6 }),
  center: title,
});

export function modelFrom({ rings, center }: AnyFramework): Model {
  let next = 0;
  const node = (text: string, short: string | null, items: NodeConfig[]): NodeConfig =>
    ({ id: `n${next++}`, title: text, ...(short ? { shortTitle: short } : {}), items }) as NodeConfig;
  const leaf = ({ title: text, inside }: Leaf): NodeConfig =>
    node(
      text,
      null,
      [...Array(inside)].map(() => node('Deep', null, [])),
    );
  const specs = rings.map(({ kind, items }) => ({
    kind,
    items: items.map(({ title: text, short, inside }) => node(text, short, inside.map(leaf))),
  }));
  return modelOf(specs, center);
}

export const anyOptions = fc.record({
  size: fc.oneof(fc.integer({ min: 240, max: 1000 }), fc.constantFrom(290, 328, 480, 513, 720, 752)),
  dir: fc.constantFrom('ltr' as const, 'rtl' as const),
  base: fc.constantFrom(15, 16, 16, 20, 32),
});
