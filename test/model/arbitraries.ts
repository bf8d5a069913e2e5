import fc from '../helpers/properties.js';

/*
 * Configs as a careless or hostile author would write them: mostly of the right shape, with ids that
 * clash, links that lead nowhere and values of any kind in any place.
 */

const anything = fc.jsonValue({ maxDepth: 2 });
const ID = fc.constantFrom(
  'whole-learner-outcomes',
  'learning-experiences',
  'enabling-conditions',
  'agency',
  'authentic',
  'personalized',
  'focus-on-equity',
  'relational-trust',
  'capacity-building',
  'new-one',
  'new-two',
  'constructor',
  '__proto__',
  'two words',
  '',
);
const mostly = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: value as fc.Arbitrary<unknown>, weight: 9 }, { arbitrary: anything, weight: 1 });
const optional = (fields: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, mostly(value)])), {
    requiredKeys: [],
  });
const text = fc.oneof(fc.constantFrom('', ' ', 'Title', '<b>x</b>', '\u202ex'), fc.string());
const byId = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.dictionary(ID, mostly(value), { maxKeys: 4 });
const color = fc.constantFrom('#fff', '#123456', '#ffee00', 'red', 'url(x)');
const link = optional({
  label: text,
  href: fc.constantFrom('a.html', 'javascript:alert(1)', 'https://a.org'),
});

const node = fc.letrec<{ node: unknown }>((tie) => ({
  node: optional({
    id: ID,
    title: text,
    shortTitle: text,
    steps: fc.array(text, { maxLength: 2 }),
    color,
    aliases: fc.array(ID, { maxLength: 2 }),
    tags: fc.array(text, { maxLength: 2 }),
    toolkit: link,
    levels: fc.dictionary(fc.constantFrom('1', '2', '9'), text),
    hidden: fc.boolean(),
    replaceItems: fc.boolean(),
    kind: fc.constantFrom('outcomes', 'experiences', 'conditions'),
    items: fc.oneof({ maxDepth: 3 }, fc.constant([]), fc.array(tie('node'), { maxLength: 3 })),
  }),
})).node;

const levels = fc
  .uniqueArray(fc.integer({ min: -2, max: 9 }), { maxLength: 8 })
  .map((values) => values.sort((a, b) => a - b).map((value) => ({ value, label: `L${value}` })));
const rating = fc.oneof(fc.integer({ min: -1, max: 6 }), fc.constant(null), fc.double());

/** Anything from a right config to nonsense; always JSON. */
export const anyConfig: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: anything, weight: 1 },
  {
    weight: 12,
    arbitrary: optional({
      version: fc.constantFrom(1, 2),
      locale: fc.constantFrom('en', 'es-MX', 'no tag!'),
      framework: optional({
        extends: fc.constantFrom('learner-centered', 'none'),
        title: text,
        center: optional({ title: text, image: optional({ src: fc.constantFrom('a.png', 'data:x') }) }),
        rings: fc.array(node, { maxLength: 4 }),
        links: fc.array(optional({ from: ID, to: ID, hidden: fc.boolean() }), { maxLength: 4 }),
      }),
      diagram: optional({ start: ID }),
      practices: optional({
        statuses: fc.array(fc.oneof(ID, optional({ id: ID, label: text })), { maxLength: 3 }),
      }),
      readiness: optional({
        scale: optional({ levels }),
        target: optional({ label: text, ratings: byId(rating) }),
        series: fc.array(optional({ id: ID, label: text, n: fc.nat(30), ratings: byId(rating) }), {
          maxLength: 3,
        }),
        minN: fc.nat(20),
      }),
      theme: optional({ colors: fc.dictionary(fc.constantFrom('accent', 'exp-1', 'ink', 'none'), color) }),
      translations: fc.dictionary(
        fc.constantFrom('es', 'es-MX', 'x!'),
        optional({
          framework: optional({ title: text, items: byId(optional({ title: text, levels: byId(text) })) }),
          strings: fc.dictionary(fc.constantFrom('common.close', '__proto__', 'x'), text),
        }),
        { maxKeys: 2 },
      ),
    }),
  },
);
