import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import type { Config } from '../../src/model/config-types.js';
import { parseConfig } from '../../src/model/parse-config.js';
import type { Issue } from '../../src/model/types.js';
import { expectedIssues, invalidNames, invalidText, validNames, validText } from './fixtures.js';
import { anyText } from './any-text.js';

const parsed = (input: unknown): Config => {
  const { config } = parseConfig(input);
  if (!config) throw new Error('expected a config');
  return config;
};
const issuesOf = (input: unknown): readonly Issue[] => parseConfig(input).issues;
const one = (input: unknown): Issue => {
  expect(issuesOf(input)).to.have.length(1);
  return issuesOf(input)[0] as Issue;
};
const only = (text: string): string => one(text).message;
const rings = (...items: unknown[]): unknown => ({
  framework: { rings: [{ id: 'learning-experiences', items }] },
});
const firstItem = (config: Config) => config.framework?.rings?.[0]?.items?.[0];

describe('parseConfig', () => {
  for (const name of validNames) {
    it(`takes the valid config "${name}" whole, as text and as an object`, async () => {
      const text = await validText(name);
      expect(issuesOf(text)).to.deep.equal([]);
      expect(parsed(text)).to.deep.equal(JSON.parse(text));
      expect(issuesOf(JSON.parse(text))).to.deep.equal([]);
      expect(parsed(JSON.parse(text))).to.deep.equal(JSON.parse(text));
    });
  }

  for (const name of invalidNames) {
    it(`reports every mistake in "${name}" with its place in the text`, async () => {
      const issues = issuesOf(await invalidText(name));
      const expected = await expectedIssues(name);
      expect(issues.map(({ path }) => path)).to.deep.equal(expected.map(({ path }) => path));
      expected.forEach((issue, index) => expect(issues[index]).to.include(issue));
    });

    it(`reports the same for "${name}" given as an object, without line and column`, async () => {
      const text = await invalidText(name);
      const issues = issuesOf(JSON.parse(text));
      expect(issues.map(({ path, message }) => path + message)).to.deep.equal(
        issuesOf(text).map(({ path, message }) => path + message),
      );
      expect(issues.every((issue) => !('line' in issue))).to.equal(true);
    });
  }

  it('leaves out only the fields that are wrong', async () => {
    const config = parsed(await invalidText('wrong-types'));
    expect(config).to.deep.equal({
      framework: {
        rings: [
          {
            id: 'learning-experiences',
            title: 'Ways of learning',
            items: [
              { id: 'authentic', title: 'Real-World', steps: ['Start', 'Go on'], levels: { '1': 'None' } },
            ],
          },
        ],
        links: [{ from: 'agency', to: 'authentic' }],
      },
      practices: {},
      readiness: { series: [{ id: 'a', ratings: { 'capacity-building': 2 } }] },
      theme: { colors: {}, radius: 'soft' },
    });
  });

  it('leaves out only the links and images with an unsafe address', async () => {
    const config = parsed(await invalidText('unsafe-addresses'));
    expect(config).to.deep.equal({
      framework: {
        center: { title: 'Learner' },
        rings: [{ id: 'learning-experiences', resources: [{ label: 'Good', href: 'guide.html' }] }],
      },
      readiness: { minN: 12 },
    });
  });

  it('names the place, what was found and what was expected', () => {
    expect(one(rings({ id: 'authentic', color: 'orange' })).message).to.equal(
      'color of "authentic": found "orange", expected a colour such as "#b25e00".',
    );
    expect(one(rings({ id: 'authentic', toolkit: { label: 'T', href: 'x:y' } })).message).to.match(
      /^toolkit\.href of "authentic": found "x:y", expected a web address/,
    );
    expect(
      one({
        framework: {
          links: [
            { from: 'a', to: 'b' },
            { from: 'a', to: null },
          ],
        },
      }).message,
    ).to.match(/^to of entry 2 of framework\.links: found null, expected an id/);
    expect(one({ framework: { title: ['x'] } }).message).to.equal(
      'framework.title: found a list, expected text.',
    );
    expect(one({ theme: { scheme: 'dim' } }).message).to.contain('expected one of "auto", "light", "dark"');
    expect(one({ framework: { links: [{ from: 'a' }] } })).to.include({
      hint: 'Without it, this part is left out.',
    });
  });

  it('hints at the word that was meant, where there is a choice of words', () => {
    expect(one({ theme: { scheme: 'drak' } }).hint).to.equal('Did you mean "dark"?');
    expect(one({ framework: { extends: 'learner-centred' } }).hint).to.equal(
      'Did you mean "learner-centered"?',
    );
    expect(one({ framework: { rings: [{ id: 'ways', kind: 'experience' }] } }).hint).to.equal(
      'Did you mean "experiences"?',
    );
    expect(one({ theme: { radius: 'pink' } })).not.to.have.property('hint');
    expect(one({ theme: { radius: 5 } })).not.to.have.property('hint');
  });

  it('takes no list for an object, and no object for a list', () => {
    for (const [config, path] of [
      [{ framework: [] }, '/framework'],
      [{ framework: { center: [] } }, '/framework/center'],
      [{ translations: [] }, '/translations'],
      [{ readiness: { series: [{ id: 'a', ratings: [] }] } }, '/readiness/series/0/ratings'],
      [{ framework: { rings: [[]] } }, '/framework/rings/0'],
      [{ practices: { statuses: [[]] } }, '/practices/statuses/0'],
      [{ framework: { rings: {} } }, '/framework/rings'],
    ] as const) {
      const issues = issuesOf(config).filter((issue) => issue.path === path);
      expect(issues, path).to.have.length(1);
      expect(issues[0]?.message, path).to.match(/found (a list|an object), expected/);
    }
  });

  it('keeps messages short, however long the value is', () => {
    expect(one({ framework: { extends: 'x'.repeat(10_000) } }).message.length).to.be.lessThan(200);
    expect(one({ ['y'.repeat(10_000)]: 1 }).message.length).to.be.lessThan(200);
  });

  it('cuts no character in two to keep a message short', () => {
    const { message } = one({ framework: { extends: `x${'😀'.repeat(100)}` } });
    expect(message).to.contain('😀…');
    expect(message).not.to.match(/[\ud800-\udbff](?![\udc00-\udfff])/);
    expect(only(`{"a": ${'x'.repeat(39)}😀}`)).not.to.match(/[\ud800-\udbff](?![\udc00-\udfff])/);
  });

  it('escapes names in JSON Pointers', () => {
    expect(one({ 'a/b~c': 1 }).path).to.equal('/a~1b~0c');
  });

  it('needs 3 to 7 rising scale levels', () => {
    const scale = (...values: unknown[]) => ({
      readiness: { scale: { levels: values.map((value) => ({ value, label: 'x' })) } },
    });
    for (const values of [
      [1, 2, 3],
      [0, 10, 20, 30, 40, 50, 60],
    ])
      expect(issuesOf(scale(...values)), String(values)).to.deep.equal([]);
    for (const values of [[1, 2], [], [1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 2], [3, 2, 1]]) {
      expect(one(scale(...values)).path, String(values)).to.equal('/readiness/scale/levels');
      expect(parsed(scale(...values)).readiness).to.deep.equal({});
    }
    expect(issuesOf(scale(1, 2.5, 3, 4)).map(({ path }) => path)).to.deep.equal([
      '/readiness/scale/levels/1/value',
    ]);
  });

  it('takes practice statuses by id or with a label', () => {
    const statuses = ['not-yet', { id: 'exploring', label: 'Exploring' }];
    expect(parsed({ practices: { statuses } }).practices).to.deep.equal({ statuses });
    expect(one({ practices: { statuses: ['doing', 3] } }).message).to.contain('expected an id or');
    expect(one({ practices: { statuses: ['doing', { id: 'x', lable: 'X' }] } }).hint).to.equal(
      'Did you mean "label"?',
    );
  });

  it('reads only language tags as languages of translations', () => {
    const { config, issues } = parseConfig({
      translations: { 'pt-BR': { strings: { a: 'b' } }, 'not a tag': {}, e: {} },
    });
    expect(Object.keys(config?.translations ?? {})).to.deep.equal(['pt-BR']);
    expect(issues.map(({ path }) => path)).to.deep.equal(['/translations/not a tag', '/translations/e']);
  });

  it('refuses what is not an object', () => {
    for (const input of [
      null,
      undefined,
      5,
      true,
      [],
      '[]',
      '"text"',
      'null',
      () => 0,
      Symbol('x'),
      10n,
      NaN,
    ]) {
      const { config, issues } = parseConfig(input);
      expect(config).to.equal(null);
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include({ path: '', severity: 'error' });
    }
    expect(one([]).message).to.equal('The config: found a list, expected an object { … }.');
  });

  it('refuses objects that are too deep, too many or too large, without running out of stack', () => {
    let deep: unknown[] = [];
    for (let depth = 0; depth < 100_000; depth++) deep = [deep];
    expect(one(deep).message).to.contain('32');
    expect(one({ framework: deep }).message).to.contain('32');
    expect(one({ a: Array.from({ length: 20_001 }, () => 0) }).message).to.contain('20 000');
    expect(one({ a: new Array(4_000_000_000) }).message).to.contain('20 000');
    expect(one({ a: 'x'.repeat(1_000_001) }).message).to.contain('1 MB');
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(parseConfig(circle).config).to.equal(null);
    const wide = Array.from({ length: 30 }).reduce<unknown>((inner) => [inner, inner], 1);
    expect(one({ wide }).message).to.contain('20 000');
  });

  it('an object of the page that throws costs the field that throws, and no more', () => {
    const hostile = {
      get framework(): never {
        throw new Error('no');
      },
      theme: {
        scheme: 'dark',
        get radius(): never {
          throw { toString: null };
        },
      },
    };
    const { config, issues } = parseConfig(hostile);
    expect(config).to.deep.equal({ theme: { scheme: 'dark' } });
    expect(issues.map(({ path, severity }) => `${severity} ${path}`)).to.deep.equal([
      'error /framework',
      'error /theme/radius',
    ]);
    expect(issues[0]?.message).to.contain('framework: found a value that cannot be read, expected an object');
  });

  it('proxies that throw, lie or never end are no danger', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(one(proxy)).to.include({ path: '', severity: 'error' });
    expect(one({ framework: proxy })).to.include({ path: '/framework', severity: 'error' });
    const noKeys = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error('no');
        },
      },
    );
    expect(one({ theme: noKeys }).path).to.equal('/theme');
    expect(one({ framework: { rings: [noKeys] } }).path).to.equal('/framework/rings/0');
    const endless = (): object =>
      new Proxy(
        {},
        {
          ownKeys: () => ['a', 'b'],
          getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
          get: endless,
        },
      );
    expect(one(endless()).message).to.match(/32|20 000/);
    let reads = 0;
    const changing = {
      get locale() {
        return reads++ === 0 ? 'en' : { evil: true };
      },
    };
    expect(parsed(changing).locale).to.equal('en');
    expect(reads).to.equal(1);
  });

  it('values that JSON does not know are named', () => {
    expect(issuesOf({ framework: { title: () => 'x' } })[0]?.message).to.contain('found a function');
    expect(issuesOf({ readiness: { minN: 5n } })[0]?.message).to.contain('found 5');
    expect(issuesOf({ readiness: { minN: Infinity } })).to.have.length(1);
    expect(issuesOf({ framework: { title: Symbol('x') } })[0]?.message).to.contain('found a symbol');
    expect(issuesOf({ framework: new Date(0) })).to.deep.equal([]);
    expect(issuesOf({ framework: undefined, theme: { scheme: undefined } })).to.deep.equal([]);
  });

  it('lets no key reach a prototype', async () => {
    const { config } = parseConfig(await invalidText('unknown-names'));
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    expect(Object.getPrototypeOf(config)).to.equal(Object.prototype);
    const ratings = config?.readiness?.series?.[0]?.ratings;
    expect(Object.keys(ratings ?? {})).to.deep.equal(['relational-trust']);
    expect(Object.getPrototypeOf(ratings)).to.equal(Object.prototype);
  });

  it('takes no id that every object has as a name', () => {
    for (const id of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
      expect(one(rings({ id })).message, id).to.contain('reserved');
    }
  });

  it('does not change or keep its input', () => {
    const input = rings({ id: 'authentic', title: 'A', color: 'orange', steps: ['x', 3] });
    const before = JSON.stringify(input);
    const item = firstItem(parsed(input));
    expect(JSON.stringify(input)).to.equal(before);
    expect(item?.steps).to.deep.equal(['x']);
  });

  it('gives frozen issues', () => {
    const issues = issuesOf({ x: 1 });
    expect(Object.isFrozen(issues)).to.equal(true);
    expect(Object.isFrozen(issues[0])).to.equal(true);
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(
        fc.anything({
          withBigInt: true,
          withNullPrototype: true,
          withDate: true,
          withMap: true,
          withSparseArray: true,
        }),
        (value) => {
          parseConfig(value);
        },
      ),
    );
    fc.assert(fc.property(fc.json(), (text) => void parseConfig(text)));
    fc.assert(fc.property(anyText, (text) => void parseConfig(text)));
  });

  it('never throws for a config with anything in its place, and keeps the rest', () => {
    const anything = fc.jsonValue({ maxDepth: 3 });
    const node = fc.record(
      {
        id: fc.oneof(fc.constantFrom('authentic', 'agency', 'culture'), anything),
        title: anything,
        items: anything,
        color: anything,
        levels: anything,
      },
      { requiredKeys: [] },
    );
    const config = fc.record({
      framework: fc.record(
        { rings: fc.oneof(anything, fc.array(node)), links: anything, center: anything },
        { requiredKeys: [] },
      ),
      readiness: anything,
      theme: anything,
      translations: anything,
    });
    fc.assert(
      fc.property(config, (value) => {
        expect(parsed({ ...value, diagram: { start: 'agency' } }).diagram).to.deep.equal({ start: 'agency' });
      }),
    );
  });
});
