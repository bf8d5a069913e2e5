import { expect } from '@open-wc/testing';
import type { Base } from '../../src/model/create-model.js';
import { createModel } from '../../src/model/create-model.js';
import { parseConfig } from '../../src/model/parse-config.js';
import type { FrameworkNode, Issue, Model } from '../../src/model/types.js';

/** Small enough to see through: two rings, one of them with two levels, and one ring of groups. */
const base: Base = {
  levels: [1, 2, 3, 4].map((value) => ({ value, label: `L${value}` })),
  framework: {
    id: 'small',
    title: 'Small',
    center: { title: 'Learner' },
    rings: [
      { id: 'outcomes', title: 'Outcomes', kind: 'outcomes', items: [{ id: 'agency', title: 'Agency' }] },
      {
        id: 'ways',
        title: 'Ways',
        kind: 'experiences',
        items: [
          {
            id: 'real',
            title: 'Real work',
            shortTitle: 'Real',
            summary: 'Work that counts.',
            aliases: ['authentic'],
            items: [
              { id: 'r1', title: 'R one' },
              { id: 'r2', title: 'R two' },
              { id: 'r3', title: 'R three' },
            ],
          },
          { id: 'own', title: 'Own way', items: [{ id: 'o1', title: 'O one' }] },
        ],
      },
      {
        id: 'ground',
        title: 'Ground',
        kind: 'conditions',
        items: [
          {
            id: 'people',
            title: 'People',
            items: [
              { id: 'trust', title: 'Trust', levels: { 1: 'None', 2: 'Some', 3: 'Much', 4: 'Full' } },
              { id: 'time', title: 'Time' },
            ],
          },
          { id: 'money', title: 'Money' },
        ],
      },
    ],
    links: [
      { from: 'r1', to: 'agency' },
      { from: 'trust', to: 'real' },
    ],
  },
};

function build(framework: object): { model: Model; issues: readonly Issue[] } {
  const { config, issues } = parseConfig(JSON.stringify({ framework }));
  if (!config) throw new Error('expected a config');
  const created = createModel(config, base);
  return { model: created.model, issues: [...issues, ...created.issues] };
}
/** The model of a config without mistakes. */
function clean(framework: object): Model {
  const { model, issues } = build(framework);
  expect(issues).to.deep.equal([]);
  return model;
}
function only(framework: object): Issue {
  const { issues } = build(framework);
  expect(issues).to.have.length(1);
  return issues[0] as Issue;
}
const outline = (nodes: readonly FrameworkNode[]): unknown[] =>
  nodes.map(({ id, items }) => (items.length > 0 ? [id, outline(items)] : id));
const idsIn = (model: Model, id: string): string[] =>
  (model.nodes.get(id)?.items ?? []).map((node) => node.id);
const ring = (id: string, items: unknown[], extra = {}): object => ({ rings: [{ id, items, ...extra }] });

const WHOLE = [
  ['outcomes', ['agency']],
  [
    'ways',
    [
      ['real', ['r1', 'r2', 'r3']],
      ['own', ['o1']],
    ],
  ],
  ['ground', [['people', ['trust', 'time']], 'money']],
];

describe('merging a config with the framework it extends', () => {
  it('changes nothing when nothing is given', () => {
    for (const framework of [{}, { extends: 'learner-centered' }, { rings: [] }, { links: [] }]) {
      expect(outline(clean(framework).framework.rings)).to.deep.equal(WHOLE);
    }
  });

  it('given fields win, the others stay', () => {
    const node = clean(ring('ways', [{ id: 'real', description: 'Ours.' }])).nodes.get('real');
    expect(node).to.include({ title: 'Real work', summary: 'Work that counts.', description: 'Ours.' });
    expect(clean({ title: 'Ours' }).framework).to.include({ title: 'Ours', id: 'small' });
    expect(clean({ center: { image: { src: 'a.svg' } } }).framework.center).to.deep.equal({
      title: 'Learner',
      image: { src: 'a.svg', alt: 'Learner' },
    });
  });

  it('an empty text takes a text of the base away', () => {
    const node = clean(ring('ways', [{ id: 'real', summary: '' }])).nodes.get('real');
    expect(node).not.to.have.property('summary');
  });

  it('a new title takes the short form of the old one away, unless a new one comes with it', () => {
    const renamed = clean(ring('ways', [{ id: 'real', title: 'True work' }])).nodes.get('real');
    expect(renamed).not.to.have.property('shortTitle');
    const both = clean(ring('ways', [{ id: 'real', title: 'True work', shortTitle: 'True' }])).nodes.get(
      'real',
    );
    expect(both?.shortTitle).to.equal('True');
    expect(clean(ring('ways', [{ id: 'real', summary: 'x' }])).nodes.get('real')?.shortTitle).to.equal(
      'Real',
    );
  });

  it('given parts come first in the given order, the rest follow', () => {
    const model = clean(
      ring('ways', [{ id: 'real', items: [{ id: 'r3' }, { id: 'new', title: 'New' }, { id: 'r2' }] }]),
    );
    expect(idsIn(model, 'real')).to.deep.equal(['r3', 'new', 'r2', 'r1']);
    expect(idsIn(clean(ring('ways', [{ id: 'own' }])), 'ways')).to.deep.equal(['own', 'real']);
    expect(clean({ rings: [{ id: 'ground' }] }).framework.rings.map(({ id }) => id)).to.deep.equal([
      'ground',
      'outcomes',
      'ways',
    ]);
  });

  it('matches at every depth, and by alias', () => {
    const model = clean(ring('ways', [{ id: 'authentic', items: [{ id: 'r2', title: 'Second' }] }]));
    expect(model.nodes.has('authentic')).to.equal(false);
    expect(idsIn(model, 'real')).to.deep.equal(['r2', 'r1', 'r3']);
    expect(model.nodes.get('r2')?.title).to.equal('Second');
  });

  it('`hidden` removes a part and all it holds, at every depth', () => {
    expect(
      idsIn(clean(ring('ways', [{ id: 'real', items: [{ id: 'r2', hidden: true }] }])), 'real'),
    ).to.deep.equal(['r1', 'r3']);
    const group = clean(ring('ways', [{ id: 'real', hidden: true, items: [{ id: 'never', title: 'x' }] }]));
    expect(['real', 'r1', 'never'].map((id) => group.nodes.has(id))).to.deep.equal([false, false, false]);
    const whole = clean({ rings: [{ id: 'ways', hidden: true }] });
    expect(whole.framework.rings.map(({ id }) => id)).to.deep.equal(['outcomes', 'ground']);
    expect(clean(ring('ways', [{ id: 'real', hidden: false }])).nodes.has('real')).to.equal(true);
  });

  it('`hidden` also takes the links of a part, silently where the base made them', () => {
    expect(clean(ring('ways', [{ id: 'real', hidden: true }])).framework.links).to.deep.equal([]);
  });

  it('hiding what is not there is worth a warning, with the name that may be meant', () => {
    expect(only(ring('ways', [{ id: 'reel', hidden: true }]))).to.include({
      path: '/framework/rings/0/items/0',
      severity: 'warning',
      hint: 'Did you mean "real"?',
    });
  });

  it('`replaceItems` starts from an empty list, but given base parts keep their texts', () => {
    const model = clean(
      ring('ways', [{ id: 'real', replaceItems: true, items: [{ id: 'r2' }, { id: 'n', title: 'N' }] }]),
    );
    expect(idsIn(model, 'real')).to.deep.equal(['r2', 'n']);
    expect(model.nodes.get('r2')?.title).to.equal('R two');
    expect(model.nodes.has('r1')).to.equal(false);
    const { model: empty } = build(ring('ways', [], { replaceItems: true }));
    expect(idsIn(empty, 'ways')).to.deep.equal([]);
  });

  it('a part given under another holder of the same kind moves there', () => {
    const model = clean(ring('ways', [{ id: 'own', items: [{ id: 'r1' }] }]));
    expect(idsIn(model, 'own')).to.deep.equal(['r1', 'o1']);
    expect(idsIn(model, 'real')).to.deep.equal(['r2', 'r3']);
    expect(model.nodes.get('r1')).to.include({ title: 'R one', parentId: 'own' });
  });

  it('a part can be saved from a group that is hidden or emptied', () => {
    const hidden = clean(
      ring('ways', [
        { id: 'real', hidden: true },
        { id: 'own', items: [{ id: 'r1' }] },
      ]),
    );
    expect(idsIn(hidden, 'own')).to.deep.equal(['r1', 'o1']);
    const emptied = clean(
      ring('ways', [
        { id: 'real', replaceItems: true },
        { id: 'own', items: [{ id: 'r1' }] },
      ]),
    );
    expect(idsIn(emptied, 'own')).to.deep.equal(['r1', 'o1']);
  });

  it('what a hidden group holds counts for nothing: its parts may be given elsewhere', () => {
    const model = clean(
      ring('ways', [
        { id: 'real', hidden: true, items: [{ id: 'r1' }, { id: 'unnamed' }] },
        { id: 'own', items: [{ id: 'r1' }] },
      ]),
    );
    expect(idsIn(model, 'own')).to.deep.equal(['r1', 'o1']);
    expect(model.nodes.has('unnamed')).to.equal(false);
  });

  it('turning a group and its part inside out ends, and loses nothing', () => {
    const model = clean(ring('ground', [{ id: 'trust', items: [{ id: 'people' }] }]));
    expect(outline(model.framework.rings.filter(({ id }) => id === 'ground'))).to.deep.equal([
      ['ground', [['trust', [['people', ['time']]]], 'money']],
    ]);
  });

  it('a ring of its own needs a kind; a district may add, drop and reorder rings', () => {
    const model = clean({
      rings: [
        {
          id: 'ours',
          title: 'Ours',
          kind: 'experiences',
          items: [{ id: 'x', title: 'X', items: [{ id: 'y', title: 'Y' }] }],
        },
        { id: 'ground' },
        { id: 'ways', hidden: true },
      ],
    });
    expect(model.framework.rings.map(({ id }) => id)).to.deep.equal(['ours', 'ground', 'outcomes']);
    expect(model.nodes.get('x')?.kind).to.equal('experience');
    expect(model.nodes.get('y')?.kind).to.equal('practice');
    expect(only({ rings: [{ id: 'way', title: 'Way' }] })).to.include({
      path: '/framework/rings/0',
      severity: 'error',
      hint: 'Did you mean "ways"?',
    });
  });

  it('what a part is follows from its ring and its depth', () => {
    const kinds = (framework: object): unknown[] =>
      [...clean(framework).nodes.values()].map(({ id, kind }) => `${id}: ${kind}`);
    expect(kinds({})).to.include.members([
      'ways: ring',
      'agency: outcome',
      'real: experience',
      'r1: practice',
      'people: domain',
      'trust: condition',
      'money: condition',
    ]);
    expect(
      kinds(ring('ground', [{ id: 'money', items: [{ id: 'budget', title: 'Budget' }] }])),
    ).to.include.members(['money: domain', 'budget: condition']);
    expect(kinds(ring('outcomes', [{ id: 'agency', items: [{ id: 'voice', title: 'Voice' }] }]))).to.include(
      'voice: outcome',
    );
    expect(kinds(ring('ways', [], { kind: 'outcomes' }))).to.include.members([
      'real: outcome',
      'r1: outcome',
    ]);
  });

  it('`extends: none` leaves nothing of the base', () => {
    const model = clean({
      extends: 'none',
      title: 'Own',
      rings: [{ id: 'ways', title: 'Ours', kind: 'outcomes', items: [{ id: 'real', title: 'Real' }] }],
    });
    expect(outline(model.framework.rings)).to.deep.equal([['ways', ['real']]]);
    expect(model.framework).to.include({ id: 'custom', title: 'Own' });
    expect(model.framework.links).to.deep.equal([]);
    expect(model.nodes.get('real')).not.to.have.property('summary');
    expect(model.framework).not.to.have.property('source');
  });

  it('`extends: none` without rings or title says so', () => {
    const { model, issues } = build({ extends: 'none' });
    expect(issues.map(({ path, severity }) => `${severity} ${path}`)).to.deep.equal([
      'warning /framework/rings',
      'error /framework',
    ]);
    expect(model.framework.rings).to.deep.equal([]);
    expect(model.nodes.size).to.equal(0);
  });

  it('a new part without a title shows its id, and says so with the id that may be meant', () => {
    const { model, issues } = build(ring('ways', [{ id: 'rael' }]));
    expect(model.nodes.get('rael')?.title).to.equal('rael');
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({
      path: '/framework/rings/0/items/0',
      severity: 'error',
      hint: 'Did you mean "real"?',
    });
  });

  it('an id that is used twice counts once, and is reported at its second place', () => {
    const twice = build(
      ring('ways', [
        { id: 'n', title: 'First' },
        { id: 'n', title: 'Second', items: [{ id: 'm', title: 'M' }] },
      ]),
    );
    expect(twice.model.nodes.get('n')?.title).to.equal('First');
    expect(twice.model.nodes.has('m')).to.equal(false);
    expect(twice.issues).to.have.length(1);
    expect(twice.issues[0]).to.include({ path: '/framework/rings/0/items/1', severity: 'error' });
    const asAlias = build(
      ring('ways', [
        { id: 'real', title: 'A' },
        { id: 'authentic', title: 'B' },
      ]),
    );
    expect(asAlias.model.nodes.get('real')?.title).to.equal('A');
    expect(asAlias.issues).to.have.length(1);
    const everywhere = build({
      rings: [
        { id: 'ways', items: [{ id: 'n', title: 'In ways' }] },
        { id: 'ground', items: [{ id: 'n', title: 'In ground' }] },
      ],
    });
    expect(everywhere.issues[0]?.path).to.equal('/framework/rings/1/items/0');
  });

  it('an id of another kind of ring, or of a ring, is in use', () => {
    for (const id of ['agency', 'ground', 'ways']) {
      const { model, issues } = build(ring('ways', [{ id, title: 'Taken' }]));
      expect(
        issues.map(({ path }) => path),
        id,
      ).to.deep.equal(['/framework/rings/0/items/0']);
      expect(model.nodes.get(id)?.title, id).not.to.equal('Taken');
    }
  });

  it('an issue says line and column in the text it came from, also after something was dropped', () => {
    const text = '{"framework":{"rings":[{"id":"ways","items":[\n5,\n{"id":"n"}\n]}]}}';
    const { config } = parseConfig(text);
    const { issues } = createModel(config ?? {}, base);
    expect(issues).to.have.length(1);
    expect(issues[0]).to.include({ path: '/framework/rings/0/items/1', line: 3, column: 1 });
  });

  it('rubric texts merge by level', () => {
    const model = clean(
      ring('ground', [{ id: 'people', items: [{ id: 'trust', levels: { 2: 'A little' } }] }]),
    );
    expect(model.nodes.get('trust')?.levels).to.deep.equal({
      1: 'None',
      2: 'A little',
      3: 'Much',
      4: 'Full',
    });
  });

  it('rubric texts written for another scale are left out, given ones stay', () => {
    const levels = [1, 2, 3].map((value) => ({ value, label: String(value) }));
    const config = parseConfig({
      framework: ring('ground', [{ id: 'people', items: [{ id: 'trust', levels: { 3: 'Lots' } }] }]),
      readiness: { scale: { levels } },
    }).config;
    const { model } = createModel(config ?? {}, base);
    expect(model.nodes.get('trust')?.levels).to.deep.equal({ 3: 'Lots' });
    expect(model.readiness.levels.map(({ value }) => value)).to.deep.equal([1, 2, 3]);
  });

  it('does not change its base or the config', () => {
    const before = JSON.stringify(base);
    const config = parseConfig({
      framework: ring('ways', [{ id: 'real', items: [{ id: 'r1', hidden: true }] }]),
    }).config;
    const given = JSON.stringify(config);
    createModel(config ?? {}, base);
    expect(JSON.stringify(base)).to.equal(before);
    expect(JSON.stringify(config)).to.equal(given);
  });
});

describe('links', () => {
  const pairs = (model: Model): string[] => model.framework.links.map(({ from, to }) => `${from} ${to}`);

  it('are added to those of the base, each pair once whichever way round', () => {
    expect(
      pairs(
        clean({
          links: [
            { from: 'o1', to: 'agency' },
            { from: 'agency', to: 'r1' },
            { from: 'o1', to: 'agency' },
          ],
        }),
      ),
    ).to.deep.equal(['r1 agency', 'trust real', 'o1 agency']);
  });

  it('take ids and aliases', () => {
    expect(pairs(clean({ links: [{ from: 'money', to: 'authentic' }] }))).to.include('money real');
  });

  it('`hidden` takes one away', () => {
    expect(pairs(clean({ links: [{ from: 'agency', to: 'r1', hidden: true }] }))).to.deep.equal([
      'trust real',
    ]);
  });

  it('to a part that is not there are reported at that end, with the id that may be meant', () => {
    const { model, issues } = build({
      links: [
        { from: 'r1', to: 'agencyy' },
        { from: 'nowhere', to: 'nothing' },
      ],
    });
    expect(pairs(model)).to.deep.equal(['r1 agency', 'trust real']);
    expect(issues.map(({ path, severity, hint }) => [path, severity, hint])).to.deep.equal([
      ['/framework/links/0/to', 'error', 'Did you mean "agency"?'],
      ['/framework/links/1/from', 'error', undefined],
      ['/framework/links/1/to', 'error', undefined],
    ]);
  });

  it('of a part to itself are reported, also through an alias', () => {
    expect(only({ links: [{ from: 'real', to: 'authentic' }] })).to.include({
      path: '/framework/links/0',
      severity: 'error',
    });
  });
});

describe('aliases', () => {
  it('that are used twice are reported, and the first part keeps them', () => {
    const { model, issues } = build({
      ...ring('ways', [
        { id: 'own', aliases: ['mine', 'r1'] },
        { id: 'n', title: 'N', aliases: ['mine'] },
      ]),
      links: [{ from: 'mine', to: 'agency' }],
    });
    expect(issues.map(({ path, severity }) => `${severity} ${path}`)).to.deep.equal([
      'warning /framework/rings/0/items/0/aliases',
      'warning /framework/rings/0/items/1/aliases',
    ]);
    expect(model.framework.links).to.deep.include({ from: 'own', to: 'agency' });
  });
});
