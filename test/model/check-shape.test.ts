import { expect } from '@open-wc/testing';
import { createModel } from '../../src/model/create-model.js';
import { parseConfig } from '../../src/model/parse-config.js';
import type { Issue } from '../../src/model/types.js';

function issuesOf(framework: object): readonly Issue[] {
  const { config } = parseConfig(JSON.stringify({ framework }, null, 1));
  if (!config) throw new Error('expected a config');
  return createModel(config).issues;
}
const parts = (count: number) =>
  [...Array(count).keys()].map((at) => ({ id: `p-${at}`, title: `Part ${at}` }));
const ring = (items: object[], more = {}) => ({
  extends: 'none',
  title: 'T',
  rings: [{ id: 'r', title: 'R', kind: 'outcomes', items, ...more }],
});

describe('a picture that is drawn, but not as its author will have meant it', () => {
  it('a ring without parts is named', () => {
    const [issue, ...rest] = issuesOf(ring([]));
    expect(rest).to.deep.equal([]);
    expect(issue).to.include({ path: '/framework/rings/0/items', severity: 'warning' });
    expect(issue?.message).to.equal(
      'The ring "r" has no parts. Expected at least one; the picture leaves it out.',
    );
    expect(issue?.line).to.be.greaterThan(1);
  });

  it('a ring with more parts than find room is named, with their number', () => {
    expect(issuesOf(ring(parts(40)))).to.deep.equal([]);
    expect(issuesOf(ring(parts(41)))[0]?.message).to.include('has 41 parts. Expected at most 40');
  });

  it('conditions count, not the domains that hold them', () => {
    const domains = [0, 1, 2].map((at) => ({
      id: `d-${at}`,
      title: `Domain ${at}`,
      items: parts(15).map(({ id, title }) => ({ id: `d-${at}-${id}`, title })),
    }));
    expect(issuesOf(ring(domains, { kind: 'conditions' }))[0]?.message).to.include('has 45 parts');
    expect(issuesOf(ring(domains.slice(1), { kind: 'conditions' }))).to.deep.equal([]);
  });

  it('a title that will find no room is named where it stands, unless it has a short one', () => {
    const title = 'x'.repeat(200);
    const [issue, ...rest] = issuesOf(
      ring([
        { id: 'a', title: 'A' },
        { id: 'b', title },
      ]),
    );
    expect(rest).to.deep.equal([]);
    expect(issue).to.include({ path: '/framework/rings/0/items/1/title', severity: 'warning' });
    expect(issue?.message).to.include('has 200 characters. Expected at most 80, or a "shortTitle"');
    expect(issuesOf(ring([{ id: 'b', title, shortTitle: 'B' }]))).to.deep.equal([]);
  });

  it('a config that only changes words of the built-in framework has nothing to hear', () => {
    const rings = [{ id: 'whole-learner-outcomes', title: 'Our graduates' }];
    expect(issuesOf({ rings })).to.deep.equal([]);
    const replaced = [{ id: 'whole-learner-outcomes', replaceItems: true, items: [] }];
    expect(issuesOf({ rings: replaced })).to.have.length(1);
  });
});
