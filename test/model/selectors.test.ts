import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import { createModel } from '../../src/model/create-model.js';
import '../../src/model/content/built-in-texts.js';
import { defaultModel } from '../../src/model/default-model.js';
import { parseConfig } from '../../src/model/parse-config.js';
import { relatedNodes } from '../../src/model/relations.js';
import { fold, searchNodes } from '../../src/model/search.js';
import {
  conditionsOf,
  domainsOf,
  experiencesOf,
  findNode,
  outcomesOf,
  parentOf,
  practicesOf,
  ringOf,
} from '../../src/model/selectors.js';
import type { FrameworkNode, Model } from '../../src/model/types.js';
import { anyText } from './any-text.js';

const own = (framework: object): Model => createModel(parseConfig({ framework }).config ?? {}).model;
const ids = (nodes: readonly FrameworkNode[]): string[] => nodes.map(({ id }) => id);

describe('selectors', () => {
  const model = defaultModel();

  it('find a condition by an older name with spaces', () => {
    expect(findNode(model, 'Community Partnerships')?.id).to.equal('family-and-community-partnerships');
  });

  it('find a node by id, else by alias', () => {
    const aliased = own({
      rings: [
        { id: 'whole-learner-outcomes', items: [{ id: 'agency', aliases: ['voice', 'collaboration'] }] },
      ],
    });
    expect(findNode(aliased, 'agency')?.id).to.equal('agency');
    expect(findNode(aliased, 'voice')?.id).to.equal('agency');
    expect(findNode(aliased, 'collaboration')?.id).to.equal('collaboration');
    for (const name of ['nothing', '', 'constructor', '__proto__'])
      expect(findNode(aliased, name)).to.equal(undefined);
  });

  it('give an alias that two parts have to the first of them', () => {
    const twice = own({
      rings: [
        {
          id: 'whole-learner-outcomes',
          items: [
            { id: 'agency', aliases: ['voice'] },
            { id: 'collaboration', aliases: ['voice'] },
          ],
        },
      ],
    });
    expect(findNode(twice, 'voice')?.id).to.equal('agency');
  });

  it('walk up and down', () => {
    const practice = model.nodes.get('focus-on-equity') as FrameworkNode;
    const experience = parentOf(model, practice) as FrameworkNode;
    expect(experience.id).to.equal('authentic');
    expect(experience.items).to.include(practice);
    const ring = parentOf(model, experience) as FrameworkNode;
    expect(ring.id).to.equal('learning-experiences');
    expect(parentOf(model, ring)).to.equal(undefined);
    expect(ringOf(model, practice)).to.equal(ring);
    expect(ringOf(model, ring)).to.equal(ring);
  });

  it('list each kind in framework order, as the same frozen list each time', () => {
    expect(
      [outcomesOf, experiencesOf, practicesOf, domainsOf, conditionsOf].map((of) => of(model).length),
    ).to.deep.equal([3, 4, 42, 3, 10]);
    expect(practicesOf(model)).to.equal(practicesOf(model));
    expect(Object.isFrozen(practicesOf(model))).to.equal(true);
    expect(ids(experiencesOf(model))).to.deep.equal(ids(model.framework.rings[1]?.items ?? []));
  });

  it('count what a district has, whatever that is', () => {
    const empty = own({
      extends: 'none',
      title: 'Empty',
      rings: [{ id: 'r', title: 'R', kind: 'conditions' }],
    });
    expect([outcomesOf, practicesOf, domainsOf, conditionsOf].map((of) => of(empty).length)).to.deep.equal([
      0, 0, 0, 0,
    ]);
  });
});

describe('search', () => {
  const model = own({
    rings: [
      {
        id: 'whole-learner-outcomes',
        items: [
          {
            id: 'evaluer',
            title: 'Évaluer l’école',
            summary: 'naïve (test) a.b* [x] \\d+ $1',
            tags: ['Straße', 'ĞÖZÜ'],
          },
          { id: 'greek', title: 'ΣΟΦΟΣ λόγος', aliases: ['old-name'] },
          { id: 'arabic', title: 'التَّعلُّم', description: 'Full‑width ＡＢＣ' },
          { id: 'hindi', title: 'किताब', steps: ['first', 'second'], question: 'Why not?' },
          { id: 'viet', title: 'Đổi mới giáo dục' },
        ],
      },
    ],
  });
  const found = (query: string): string[] => ids(searchNodes(model, query, ['outcome']));

  it('does not mind case or diacritics, in the text or in the query', () => {
    for (const query of ['evaluer', 'ÉVALUER', 'ecole', 'e\u0301cole', 'NAIVE', 'strasse', 'gozu']) {
      expect(found(query), query).to.deep.equal(['evaluer']);
    }
    for (const query of ['σοφος', 'ΛΟΓΟΣ', 'λόγος']) expect(found(query), query).to.deep.equal(['greek']);
    for (const query of ['التعلم', 'abc']) expect(found(query), query).to.deep.equal(['arabic']);
    for (const query of ['doi moi', 'GIAO DUC', 'đổi']) expect(found(query), query).to.deep.equal(['viet']);
  });

  it('keeps marks that make another word', () => {
    expect(found('किताब')).to.deep.equal(['hindi']);
    expect(found('कतब')).to.deep.equal([]);
  });

  it('is literal: no sign means anything but itself', () => {
    for (const query of ['(test)', 'a.b*', '[x]', '\\d+', '$1'])
      expect(found(query), query).to.deep.equal(['evaluer']);
    for (const query of ['.*', 'a.b.', '^e', '[a-z]', '\\w']) expect(found(query), query).to.deep.equal([]);
  });

  it('wants every word, in any order and any text of the part, but no word across two texts', () => {
    expect(found('second why first')).to.deep.equal(['hindi']);
    expect(found('first nothing')).to.deep.equal([]);
    expect(found('firstsecond')).to.deep.equal([]);
    expect(found('old-name')).to.deep.equal(['greek']);
    expect(found("l'ecole")).to.deep.equal(['evaluer']);
    expect(found('full-width')).to.deep.equal(['arabic']);
  });

  it('finds everything for an empty query, only the kinds asked for', () => {
    expect(searchNodes(model, '  ')).to.have.length(model.nodes.size);
    expect(new Set(searchNodes(model, '', ['practice', 'ring']).map(({ kind }) => kind))).to.deep.equal(
      new Set(['ring', 'practice']),
    );
    expect(searchNodes(model, '', [])).to.deep.equal([]);
  });

  it('finds a part by any piece of its title, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...model.nodes.values()), fc.nat(), fc.nat(), (node, from, size) => {
        const piece = [...node.title].slice(from % 12, (from % 12) + 1 + (size % 9)).join('');
        // A mark alone is nothing to look for.
        if (fold(piece).trim()) expect(searchNodes(model, piece)).to.include(node);
      }),
    );
    fc.assert(fc.property(anyText, (query) => void searchNodes(model, query)));
  });

  it('folding twice is folding once', () => {
    fc.assert(fc.property(anyText, (text) => void expect(fold(fold(text))).to.equal(fold(text))));
  });
});

describe('related nodes', () => {
  const model = own({
    extends: 'none',
    title: 'Small',
    rings: [
      {
        id: 'outs',
        title: 'Outs',
        kind: 'outcomes',
        items: ['out1', 'out2'].map((id) => ({ id, title: id })),
      },
      {
        id: 'ways',
        title: 'Ways',
        kind: 'experiences',
        items: [
          { id: 'e1', title: 'E1', items: ['p1', 'p2'].map((id) => ({ id, title: id })) },
          { id: 'e2', title: 'E2', items: [{ id: 'p3', title: 'p3' }] },
        ],
      },
      {
        id: 'ground',
        title: 'Ground',
        kind: 'conditions',
        items: [
          { id: 'd1', title: 'D1', items: ['c1', 'c2'].map((id) => ({ id, title: id })) },
          { id: 'c3', title: 'c3' },
        ],
      },
    ],
    links: [
      { from: 'p1', to: 'out1' },
      { from: 'c1', to: 'e1' },
      { from: 'c3', to: 'p3' },
      { from: 'p1', to: 'p2' },
    ],
  });
  const related = (id: string): Record<string, string[]> =>
    Object.fromEntries(
      Object.entries(relatedNodes(model, id))
        .filter(([, nodes]) => nodes.length > 0)
        .map(([key, nodes]) => [key, ids(nodes as FrameworkNode[])]),
    );

  it('count links both ways, and bring the groups that hold a linked part', () => {
    expect(related('out1')).to.deep.equal({ experiences: ['e1'], practices: ['p1'] });
    expect(related('p1')).to.deep.equal({ outcomes: ['out1'], practices: ['p2'] });
    expect(related('c1')).to.deep.equal({ experiences: ['e1'] });
    expect(related('p3')).to.deep.equal({ conditions: ['c3'] });
    expect(related('c3')).to.deep.equal({ experiences: ['e2'], practices: ['p3'] });
  });

  it('give a group the links of all it holds, but a part no link of its group', () => {
    expect(related('e1')).to.deep.equal({ outcomes: ['out1'], domains: ['d1'], conditions: ['c1'] });
    expect(related('d1')).to.deep.equal({ experiences: ['e1'] });
    expect(related('p2')).to.deep.equal({ practices: ['p1'] });
    expect(related('ways')).to.deep.equal({ outcomes: ['out1'], domains: ['d1'], conditions: ['c1', 'c3'] });
  });

  it('are none for a part without links or one that is not there', () => {
    expect(related('out2')).to.deep.equal({});
    expect(related('nowhere')).to.deep.equal({});
    expect(related('constructor')).to.deep.equal({});
  });

  it('take a node or its id, and give the same frozen answer again', () => {
    const node = model.nodes.get('e1') as FrameworkNode;
    expect(relatedNodes(model, node)).to.equal(relatedNodes(model, 'e1'));
    expect(Object.isFrozen(relatedNodes(model, 'e1').outcomes)).to.equal(true);
  });

  it('name each other, in the built-in framework too', () => {
    const all = defaultModel();
    for (const node of all.nodes.values()) {
      if (node.kind === 'ring') continue;
      for (const other of Object.values(relatedNodes(all, node)).flat() as FrameworkNode[]) {
        expect(Object.values(relatedNodes(all, other)).flat(), `${node.id} ${other.id}`).to.include(node);
      }
    }
  });
});
