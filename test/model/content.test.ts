import { expect } from '@open-wc/testing';
import type { FrameworkConfig, NodeConfig } from '../../src/model/config-types.js';
import { frameworkEn, readinessEn } from '../../src/model/content/en.js';
import { createModel } from '../../src/model/create-model.js';
import { parseConfig } from '../../src/model/parse-config.js';
import type { FrameworkNode, NodeKind } from '../../src/model/types.js';
import { gradeOf, sentencesOf, wordsOf } from './readability.js';

const { model, issues } = createModel({});
const nodes = [...model.nodes.values()];
const ofKind = (...kinds: NodeKind[]): FrameworkNode[] => nodes.filter(({ kind }) => kinds.includes(kind));
const kindOf = (id: string): NodeKind | undefined => model.nodes.get(id)?.kind;
const groups = ofKind('ring', 'outcome', 'experience', 'domain', 'condition');
const practices = ofKind('practice');
const conditions = ofKind('condition');

const textsOf = (node: FrameworkNode): string[] =>
  [
    node.summary,
    node.description,
    node.statement,
    node.question,
    ...node.steps,
    ...Object.values(node.levels),
  ].filter((text) => text !== undefined);
const allTexts = [
  ...nodes.flatMap(textsOf),
  ...readinessEn.levels.map(({ description = '' }) => description),
];

interface Outline extends Omit<FrameworkConfig, 'rings'> {
  readonly rings: readonly NodeConfig[];
}
const outline = async (): Promise<Outline> =>
  (await fetch(new URL('../fixtures/outline.json', import.meta.url))).json() as Promise<Outline>;

type Heading = { readonly id: string; readonly title: string | undefined; readonly items: Heading[] };
const headingsOf = (items: readonly NodeConfig[] = []): Heading[] =>
  items.map((node) => ({ id: node.id, title: node.title, items: headingsOf(node.items) }));

describe('the built-in framework', () => {
  it('has the ids, titles and order of the outline, all 65', async () => {
    const { id, title, source, rings } = await outline();
    expect(headingsOf(frameworkEn.rings)).to.deep.equal(headingsOf(rings));
    expect(nodes).to.have.lengthOf(65);
    expect(practices).to.have.lengthOf(42);
    expect(conditions).to.have.lengthOf(10);
    expect(frameworkEn).to.deep.include({ id, title, source });
  });

  it('gives no issues, neither as the base nor as a config of its own', () => {
    const config = {
      version: 1,
      framework: { ...frameworkEn, extends: 'none' },
      readiness: { scale: readinessEn },
    };
    const parsed = parseConfig(JSON.stringify(config));
    expect(issues).to.deep.equal([]);
    expect(parsed.issues).to.deep.equal([]);
    expect(createModel(parsed.config!).issues).to.deep.equal([]);
    expect(createModel(parsed.config!).model.framework).to.deep.equal(model.framework);
  });
});

describe('texts of the built-in framework', () => {
  it('sums up and describes every ring, outcome, experience, domain and condition', () => {
    for (const { id, summary = '', description = '' } of groups) {
      expect(summary.length, `summary of ${id}`).to.be.within(30, 90);
      expect(sentencesOf(summary), `summary of ${id}`).to.have.length.within(1, 2);
      expect(description.length, `description of ${id}`).to.be.within(80, 280);
      expect(sentencesOf(description), `description of ${id}`).to.have.length.within(1, 4);
    }
  });

  it('gives a short title wherever a segment’s title is long', () => {
    for (const { id, kind, title, shortTitle } of groups) {
      const long = kind !== 'ring' && title.length > 16;
      if (long) expect(shortTitle, id).to.be.a('string');
      if (shortTitle === undefined) continue;
      expect(shortTitle.length, id).to.be.at.most(16).and.below(title.length);
    }
    const shorts = nodes.map(({ shortTitle }) => shortTitle).filter((short) => short !== undefined);
    expect(new Set(shorts).size, 'each once').to.equal(shorts.length);
  });

  it('says each practice in the words of a teacher, with first steps', () => {
    for (const { id, statement = '', steps, tags } of practices) {
      expect(statement, id).to.match(/^I [a-z].*\.$/);
      expect(wordsOf(statement).length, `statement of ${id}`).to.be.within(8, 30);
      expect(steps, `steps of ${id}`).to.have.length.within(1, 2);
      for (const step of steps) {
        expect(wordsOf(step).length, step).to.be.within(5, 20);
        expect(step).to.match(/^[A-Z].*[.?]”?$/);
      }
      expect(tags, `tags of ${id}`).to.have.length.within(1, 3);
    }
  });

  it('tags with few words, each used more than once', () => {
    const tags = practices.flatMap((practice) => practice.tags);
    const used = new Set(tags);
    expect(used.size).to.be.at.most(14);
    for (const tag of used) {
      expect(
        tags.filter((other) => other === tag),
        tag,
      ).to.have.length.above(1);
    }
  });

  it('describes all 40 levels of the conditions, shortly, and asks a question of each', () => {
    const values = readinessEn.levels.map(({ value }) => String(value));
    for (const { id, levels, question = '' } of conditions) {
      expect(Object.keys(levels), id).to.deep.equal(values);
      for (const text of Object.values(levels)) {
        expect(wordsOf(text).length, `${id}: ${text}`).to.be.within(8, 25);
      }
      expect(question, id).to.match(/^[A-Z].*\?$/);
      expect(wordsOf(question).length, question).to.be.at.most(20);
    }
    expect(conditions.flatMap(({ levels }) => Object.values(levels))).to.have.lengthOf(40);
  });

  it('names and describes the levels of the scale', () => {
    expect(readinessEn.levels.map(({ value }) => value)).to.deep.equal([1, 2, 3, 4]);
    for (const { label, description } of readinessEn.levels) {
      expect(label).to.match(/\S/);
      expect(description).to.match(/^[A-Z].*\.$/);
    }
  });

  it('never says the same thing twice', () => {
    expect(allTexts.filter((text, index) => allTexts.indexOf(text) !== index)).to.deep.equal([]);
  });

  it('is set with typographic marks and single spaces', () => {
    for (const text of allTexts) {
      expect(text).to.equal(text.trim());
      expect(text).not.to.match(/['"]| {2}|\.\.\.| ,|[^.?!”]$/);
    }
  });

  it('reads at grade 9 or below as a whole and per kind of text, and at 10.5 at most in one text', () => {
    expect(gradeOf(allTexts)).to.be.below(6);
    for (const kind of ['ring', 'outcome', 'experience', 'practice', 'domain', 'condition'] as const) {
      expect(gradeOf(ofKind(kind).flatMap(textsOf)), kind).to.be.at.most(9);
    }
    // A single sentence of ten words jumps by a grade with each long word, framework words included.
    for (const text of allTexts) expect(gradeOf([text]), text).to.be.at.most(10.5);
    for (const sentence of allTexts.flatMap(sentencesOf)) {
      expect(wordsOf(sentence).length, sentence).to.be.at.most(20);
    }
  });
});

describe('links of the built-in framework', () => {
  const { links } = model.framework;
  const given = frameworkEn.links ?? [];
  const endsOf = (id: string): string[] =>
    links.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));

  it('joins known parts, each pair once', () => {
    for (const { from, to } of given) {
      expect(kindOf(from), from).to.be.oneOf(['practice', 'condition']);
      expect(kindOf(to), to).to.be.oneOf(['outcome', 'experience', 'practice']);
    }
    const pairs = given.map(({ from, to }) => [from, to].sort().join(' '));
    expect(new Set(pairs).size).to.equal(pairs.length);
    expect(links).to.have.lengthOf(given.length);
    expect(given).to.have.length.within(60, 110);
  });

  it('ties each practice to one or two outcomes', () => {
    for (const { id } of practices) {
      const outcomes = endsOf(id).filter((end) => kindOf(end) === 'outcome');
      expect(outcomes, id).to.have.length.within(1, 2);
    }
  });

  it('ties each condition to two or more experiences or practices', () => {
    for (const { id } of conditions) {
      const enabled = endsOf(id).filter((end) => kindOf(end) !== 'outcome');
      expect(enabled, id).to.have.length.within(2, 6);
    }
  });

  it('is balanced: no outcome has most of the practices, and none more parts than can be drawn', () => {
    for (const { id } of ofKind('outcome')) {
      const ends = endsOf(id);
      const built = ends.filter((end) => kindOf(end) === 'practice').length;
      expect(built / practices.length, id).to.be.within(0.25, 0.5);
      expect(ends, id).to.have.length.at.most(24);
    }
    for (const { id } of ofKind('experience')) {
      const own = practices.filter(({ parentId }) => parentId === id);
      const outcomes = new Set(
        own.flatMap((practice) => endsOf(practice.id)).filter((end) => kindOf(end) === 'outcome'),
      );
      expect(outcomes.size, `outcomes of ${id}`).to.equal(3);
    }
  });
});
