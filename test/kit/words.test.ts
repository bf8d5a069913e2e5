import { expect } from '@open-wc/testing';
import { kitTranslator } from '../../src/kit/words.js';
import { createModel } from '../../src/model/create-model.js';

describe('the words of the kit', () => {
  const { model } = createModel({});

  it('join lists as the language does, also one that no browser knows', () => {
    const joined = ['en', 'es', 'ht', 'ht-US', 'so'].map((tag) =>
      kitTranslator(model, tag).list(['a', 'b', 'c']),
    );
    expect(joined).to.deep.equal(['a, b, and c', 'a, b y c', 'a, b ak c', 'a, b ak c', 'a, b iyo c']);
  });
});
