import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import { createModel } from '../../src/model/create-model.js';
import { defaultModel } from '../../src/model/default-model.js';
import { parseConfig } from '../../src/model/parse-config.js';
import { findNode, parentOf, ringOf } from '../../src/model/selectors.js';
import type { Issue, Model } from '../../src/model/types.js';
import { anyConfig } from './arbitraries.js';
import { invalidNames, invalidText, validNames, validText } from './fixtures.js';

function build(input: unknown): { model: Model; issues: readonly Issue[] } {
  const { config } = parseConfig(input);
  if (!config) throw new Error('expected a config');
  return createModel(config);
}
const issuesOf = (input: unknown): readonly Issue[] => build(input).issues;
function one(input: unknown): Issue {
  expect(issuesOf(input)).to.have.length(1);
  return issuesOf(input)[0] as Issue;
}

/** Every object reachable from a value; maps included. */
function* objectsIn(value: unknown, seen = new Set<object>()): Generator<object> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  yield value;
  for (const child of value instanceof Map ? value.values() : Object.values(value))
    yield* objectsIn(child, seen);
}

function expectSound(model: Model): void {
  // Assertions are slow: one for all of a kind.
  expect([...objectsIn(model)].filter((object) => !Object.isFrozen(object))).to.deep.equal([]);
  const lost = [...model.nodes].filter(([id, node]) => {
    const isHeld = node.kind === 'ring' || parentOf(model, node)?.items.includes(node);
    const holds = node.items.every((item) => model.nodes.get(item.id) === item);
    return node.id !== id || ringOf(model, node)?.kind !== 'ring' || !isHeld || !holds;
  });
  expect(lost).to.deep.equal([]);
  for (const { from, to } of model.framework.links) {
    expect(model.nodes.has(from) && model.nodes.has(to) && from !== to, `${from} ${to}`).to.equal(true);
  }
  const isCondition = (id: string): boolean => model.nodes.get(id)?.kind === 'condition';
  const { series, target, levels } = model.readiness;
  for (const { ratings } of [...series, ...(target ? [target] : [])]) {
    for (const [id, value] of Object.entries(ratings)) {
      expect(isCondition(id), id).to.equal(true);
      if (value !== null) expect(value).to.be.within(levels[0]?.value ?? NaN, levels.at(-1)?.value ?? NaN);
    }
  }
  expect(new Set(series.map(({ id }) => id)).size).to.equal(series.length);
  expect(model.practices.statuses).not.to.have.length(0);
  const { start } = model.diagram;
  if (start !== undefined) expect(model.nodes.has(start)).to.equal(true);
}

describe('createModel', () => {
  it('gives a sound, frozen model for the built-in framework', () => {
    expectSound(defaultModel());
    expect(createModel({}).issues).to.deep.equal([]);
    expect(defaultModel()).to.equal(defaultModel());
  });

  for (const name of validNames) {
    it(`gives a sound model for the valid config "${name}", with nothing to complain about`, async () => {
      const { model, issues } = build(await validText(name));
      expect(issues).to.deep.equal([]);
      expectSound(model);
    });
  }

  for (const name of invalidNames) {
    it(`gives a sound model for what is left of "${name}"`, async () =>
      expectSound(build(await invalidText(name)).model));
  }

  it('gives a sound model for whatever parseConfig lets through', () => {
    fc.assert(
      fc.property(anyConfig, (input) => {
        const { config, issues } = parseConfig(input);
        if (!config) expect(issues.some(({ severity }) => severity === 'error')).to.equal(true);
        else expectSound(createModel(config).model);
      }),
      { numRuns: 120 },
    );
  });

  it('holds every issue to the same shape', () => {
    fc.assert(
      fc.property(anyConfig, (input) => {
        const text = JSON.stringify(input);
        const { config, issues } = parseConfig(text);
        for (const issue of [...issues, ...(config ? createModel(config).issues : [])]) {
          expect(issue.message).to.match(/\.$/);
          expect(issue.severity).to.be.oneOf(['error', 'warning']);
          if (issue.path !== '') expect(issue.path).to.match(/^\//);
          if (issue.path !== '' && config)
            expect(issue.line, `${issue.path}: ${issue.message}`).to.be.a('number');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('cannot be changed, not even its index', () => {
    const model = defaultModel();
    expect(() => (model.nodes as Map<string, unknown>).set('x', {})).to.throw(TypeError);
    expect(() => (model.nodes as Map<string, unknown>).clear()).to.throw(TypeError);
    expect(() => (model.nodes as Map<string, unknown>).delete('agency')).to.throw(TypeError);
    expect(() => (model.framework.rings as unknown[]).push({})).to.throw(TypeError);
  });

  it('neither freezes nor keeps what it was given', () => {
    const input = {
      framework: { rings: [{ id: 'learning-experiences', items: [{ id: 'authentic', tags: ['a'] }] }] },
      theme: { colors: { accent: '#123456' } },
    };
    const { config } = parseConfig(input);
    const { model } = createModel(config ?? {});
    const tags = input.framework.rings[0]?.items[0]?.tags;
    tags?.push('later');
    expect(model.nodes.get('authentic')?.tags).to.deep.equal(['a']);
    for (const object of [...objectsIn(input), ...objectsIn(config)])
      expect(Object.isFrozen(object)).to.equal(false);
  });

  it('fills in every list, so that no widget has to ask', () => {
    for (const node of build({}).model.nodes.values()) {
      expect(node.steps && node.aliases && node.tags && node.resources && node.levels && node.items).to.exist;
    }
  });
});

describe('settings', () => {
  it('have defaults', () => {
    const { diagram, practices, readiness, theme, translations } = build({}).model;
    expect(diagram).to.deep.equal({});
    expect(practices.statuses).to.deep.equal([{ id: 'not-yet' }, { id: 'trying' }, { id: 'doing' }]);
    expect(readiness).to.deep.include({ minN: 10, series: [] });
    expect(readiness.levels.map(({ value }) => value)).to.deep.equal([1, 2, 3, 4]);
    expect(theme).to.deep.equal({
      colors: {},
      drawn: {},
      tones: {},
      scheme: 'auto',
      radius: 'soft',
      density: 'regular',
    });
    expect(translations).to.deep.equal({});
  });

  it('diagram.start takes an id or alias; an unknown one is reported and left out', () => {
    expect(build({ diagram: { start: 'agency' } }).model.diagram).to.deep.equal({ start: 'agency' });
    expect(build({ diagram: { start: 'agencie' } }).model.diagram).to.deep.equal({});
    expect(one({ diagram: { start: 'agencie' } })).to.include({
      path: '/diagram/start',
      severity: 'error',
      hint: 'Did you mean "agency"?',
    });
  });

  it('statuses are named once each; the built-in ones are named by the catalogue', () => {
    const { model, issues } = build({
      practices: {
        statuses: [
          'trying',
          { id: 'exploring', label: 'Exploring' },
          'trying',
          'stuck',
          { id: 'doing', label: 'Daily' },
        ],
      },
    });
    expect(model.practices.statuses).to.deep.equal([
      { id: 'trying' },
      { id: 'exploring', label: 'Exploring' },
      { id: 'stuck', label: 'stuck' },
      { id: 'doing', label: 'Daily' },
    ]);
    expect(issues.map(({ path }) => path)).to.deep.equal(['/practices/statuses/2']);
  });

  it('ratings name conditions on the scale; others are reported and left out', () => {
    const { model, issues } = build({
      readiness: {
        target: { label: 'Goal', ratings: { 'relational-trust': 4, agency: 2 } },
        series: [
          {
            id: 'a',
            ratings: { 'relational-trust': 4.5, 'capacity-building': null, 'relational-thrust': 2 },
          },
          { id: 'a', label: 'Again', ratings: {} },
          { id: 'b', ratings: { 'relational-trust': 0.99, 'capacity-building': 1 } },
        ],
      },
    });
    expect(model.readiness.target?.ratings).to.deep.equal({ 'relational-trust': 4 });
    expect(model.readiness.series.map(({ id, label, ratings }) => ({ id, label, ratings }))).to.deep.equal([
      { id: 'a', label: 'a', ratings: { 'capacity-building': null } },
      { id: 'b', label: 'b', ratings: { 'capacity-building': 1 } },
    ]);
    expect(issues.map(({ path, severity }) => `${severity} ${path}`)).to.have.members([
      'warning /readiness/target/ratings/agency',
      'error /readiness/series/0/ratings/relational-trust',
      'warning /readiness/series/0/ratings/relational-thrust',
      'error /readiness/series/1',
      'error /readiness/series/2/ratings/relational-trust',
    ]);
    expect(issues.find(({ path }) => path.endsWith('thrust'))?.hint).to.equal(
      'Did you mean "relational-trust"?',
    );
  });

  it('a small minN is worth a warning', () => {
    expect(one({ readiness: { minN: 4 } })).to.include({ path: '/readiness/minN', severity: 'warning' });
    expect(issuesOf({ readiness: { minN: 5 } })).to.deep.equal([]);
  });

  it('colours that are too pale to be seen are reported with the shade that is drawn', () => {
    expect(one({ theme: { colors: { accent: '#ffee00' } } })).to.include({
      path: '/theme/colors/accent',
      severity: 'warning',
    });
    expect(one({ theme: { colors: { accent: '#ffee00' } } }).message).to.match(/"#[\da-f]{6}" is drawn/);
    const item = { id: 'authentic', color: '#fefefe' };
    const pale = {
      framework: { rings: [{ id: 'learning-experiences', items: [{ id: 'personalized' }, item] }] },
    };
    expect(one(pale).path).to.equal('/framework/rings/0/items/1/color');
    expect(
      issuesOf({ theme: { colors: { accent: '#003366', surface: '#ffffff', line: '#eeeeee' } } }),
    ).to.deep.equal([]);
  });

  it('translations name parts by id or alias; those of parts that are not there are no mistake', () => {
    const { model, issues } = build({
      framework: { rings: [{ id: 'whole-learner-outcomes', items: [{ id: 'agency', aliases: ['voice'] }] }] },
      translations: { es: { framework: { items: { voice: { title: 'Voz' }, gone: { title: 'Nada' } } } } },
    });
    expect(issues).to.deep.equal([]);
    expect(model.translations['es']?.items['agency']).to.deep.equal({ title: 'Voz' });
    expect(findNode(model, 'voice')?.id).to.equal('agency');
  });
});
