import { expect } from '@open-wc/testing';
import { inFragment, readParams } from '../../../src/embed/page/params.js';

describe('embed page: address', () => {
  it('reads widgets, config and attributes', () => {
    const params = readParams(
      '?widget=diagram,lcf-practice-cards&config=a.json&locale=es&view=list&resize=canvas,wp',
    );
    expect(params.tags).to.deep.equal(['lcf-diagram', 'lcf-practice-cards']);
    expect(params.config).to.equal('a.json');
    expect(params.attributes).to.deep.equal({ locale: 'es', view: 'list' });
    expect([...params.protocols]).to.deep.equal(['canvas', 'wp']);
  });

  it('takes no tag, attribute or protocol that it does not know', () => {
    const params = readParams('?widget=script,framework,diagram,diagram&onclick=x&style=y&src=z&resize=none');
    expect(params.tags).to.deep.equal(['lcf-diagram']);
    expect(params.attributes).to.deep.equal({});
    expect(params.protocols.size).to.equal(0);
  });

  it('speaks every protocol when nothing is said', () => {
    expect(readParams('').protocols.size).to.equal(7);
    expect(readParams('?resize=auto').protocols.size).to.equal(7);
  });

  it('finds its own part of a fragment that a host added to', () => {
    expect(inFragment('#lcf-config=ab-_#?secret=0123456789', 'lcf-config')).to.equal('ab-_');
    expect(inFragment('#x=1&lcf-config=ab', 'lcf-config')).to.equal('ab');
    expect(inFragment('#other', 'lcf-config')).to.equal(null);
  });
});
