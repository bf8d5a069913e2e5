import { expect } from '@open-wc/testing';
import { frameworkEn, readinessEn } from '../../src/model/content/en.js';
import { createModel } from '../../src/model/create-model.js';
import { addTexts, defaultModel, isOutdated } from '../../src/model/default-model.js';
import type { FrameworkNode } from '../../src/model/types.js';

const outline = defaultModel();
const wasOutdated = isOutdated(outline);
addTexts({ framework: frameworkEn, levels: readinessEn.levels });
const full = defaultModel();

const pictured = ({ id, kind, title, shortTitle, parentId, ringId, aliases }: FrameworkNode) => ({
  id,
  kind,
  title,
  shortTitle,
  parentId,
  ringId,
  aliases,
});

describe('the built-in framework without a config', () => {
  it('is what createModel makes of an empty config', () => {
    const { nodes, ...rest } = createModel({}).model;
    const { nodes: ownNodes, ...own } = full;
    expect(own).to.deep.equal(rest);
    expect([...ownNodes]).to.deep.equal([...nodes]);
    expect(defaultModel()).to.equal(full);
  });

  it('starts as an outline with all a picture needs', () => {
    const of = (model: typeof full) => [...model.nodes.values()].map(pictured);
    expect(of(outline)).to.deep.equal(of(full));
    expect(outline.framework.rings.map(({ summary }) => summary)).to.deep.equal(
      full.framework.rings.map(({ summary }) => summary),
    );
    expect(outline.nodes.get('agency')).not.to.have.property('description');
    expect(outline.nodes.get('design-backwards')?.steps).to.deep.equal([]);
    expect(outline.framework.links).to.deep.equal([]);
    const values = (model: typeof full) => model.readiness.levels.map(({ value }) => value);
    expect(values(outline)).to.deep.equal(values(full));
  });

  it('tells an outline once the texts are there, and no other model', () => {
    expect(wasOutdated, 'before').to.equal(false);
    expect(isOutdated(outline)).to.equal(true);
    expect(isOutdated(full)).to.equal(false);
    expect(isOutdated(createModel({}).model)).to.equal(false);
  });

  it('takes its texts once', () => {
    addTexts({ framework: {}, levels: [] });
    expect(defaultModel()).to.equal(full);
  });
});
