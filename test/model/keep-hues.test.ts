import { expect } from '@open-wc/testing';
import { createModel } from '../../src/model/create-model.js';
import { defaultModel } from '../../src/model/default-model.js';
import { parseConfig } from '../../src/model/parse-config.js';
import { experiencesOf, hueNumber } from '../../src/model/selectors.js';
import type { Model } from '../../src/model/types.js';

function modelOf(items: object[], more = {}): Model {
  const rings = [{ id: 'learning-experiences', kind: 'experiences', items, ...more }];
  const { config } = parseConfig({ version: 1, framework: { rings } });
  if (!config) throw new Error('expected a config');
  return createModel(config).model;
}
const hues = (model: Model): string[] =>
  experiencesOf(model).map((node) => `${node.id} ${hueNumber(model, node)}`);

describe('colour and shape of an experience', () => {
  it('go by its place in the built-in framework', () => {
    const expected = ['competency-based 1', 'personalized 2', 'authentic 3', 'inclusive-and-equitable 4'];
    expect(hues(defaultModel())).to.deep.equal(expected);
    expect(hues(createModel({}).model)).to.deep.equal(expected);
  });

  it('stay with it where a config names it, and so puts it first', () => {
    const model = modelOf([{ id: 'authentic', items: [{ id: 'garden', title: 'Garden' }] }]);
    expect(hues(model)).to.deep.equal([
      'authentic 3',
      'competency-based 1',
      'personalized 2',
      'inclusive-and-equitable 4',
    ]);
  });

  it('of a new one are those that nobody has', () => {
    const model = modelOf([
      { id: 'outdoors', title: 'Outdoors' },
      { id: 'personalized', hidden: true },
    ]);
    expect(hues(model)).to.deep.equal([
      'outdoors 2',
      'competency-based 1',
      'authentic 3',
      'inclusive-and-equitable 4',
    ]);
  });

  it('begin again where all are taken, and stay from 1 to 4', () => {
    const items = [0, 1, 2, 3, 4, 5].map((at) => ({ id: `x-${at}`, title: `X ${at}` }));
    const found = experiencesOf(modelOf(items)).map((node) => node.hue);
    expect(found.slice(-4)).to.deep.equal([1, 2, 3, 4]);
    for (const hue of found) expect(hue).to.be.within(1, 4);
  });

  it('go by place in a framework of its own', () => {
    const items = ['a', 'b'].map((id) => ({ id, title: id }));
    const rings = [{ id: 'r', title: 'R', kind: 'experiences', items }];
    const { config } = parseConfig({ version: 1, framework: { extends: 'none', title: 'T', rings } });
    expect(hues(createModel(config!).model)).to.deep.equal(['a 1', 'b 2']);
  });
});
