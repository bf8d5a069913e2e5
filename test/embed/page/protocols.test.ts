import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ParentTalk, PROTOCOLS, type Protocol } from '../../../src/embed/page/protocols.js';

const SIZE = { width: 600, height: 700, frame: 300 };
const make = (wanted: readonly Protocol[] = PROTOCOLS, search = '', hash = ''): ParentTalk =>
  new ParentTalk({ wanted: new Set(wanted), search, hash });

describe('embed page: protocols', () => {
  it('sends to a silent parent only what needs no question', () => {
    expect(make().report(SIZE)).to.deep.equal([
      { lcf: { v: 1, type: 'height', height: 700 } },
      { subject: 'lti.frameResize', height: 700 },
      { 'datawrapper-height': { lcf: 700 } },
    ]);
  });

  it('sends nothing with resize=none', () => {
    const talk = make([]);
    expect([...talk.greeting(), ...talk.report(SIZE)]).to.deep.equal([]);
    expect(talk.receive({ type: 'iframe-child-init' }, SIZE)).to.equal(null);
  });

  it('answers WordPress with the secret of the fragment only', () => {
    const talk = make(['wp'], '', '#?secret=a1B2c3D4e5');
    expect(talk.report(SIZE)).to.deep.equal([{ message: 'height', value: 700, secret: 'a1B2c3D4e5' }]);
    expect(talk.receive({ message: 'ready', secret: 'a1B2c3D4e5' }, SIZE)).to.equal('again');
    expect(talk.receive({ message: 'ready', secret: 'xxxxxxxxxx' }, SIZE)).to.equal(null);
    expect(make(['wp']).report(SIZE)).to.deep.equal([]);
    expect(make(['wp'], '', '#?secret=short').report(SIZE)).to.deep.equal([]);
  });

  it('speaks pym.js with the id the parent gave', () => {
    const talk = make(['pym'], '?childId=graphic-1&initialWidth=600');
    expect(talk.report(SIZE)).to.deep.equal(['pymxPYMxgraphic-1xPYMxheightxPYMx700']);
    expect(talk.receive('pymxPYMxgraphic-1xPYMxwidthxPYMx480', SIZE)).to.equal('again');
    expect(talk.receive('pymxPYMxotherxPYMxwidthxPYMx480', SIZE)).to.equal(null);
    expect(talk.receive('pymxPYMxgraphic-1xPYMxnavigateToxPYMxjavascript:x', SIZE)).to.equal(null);
    expect(make(['pym'], '?childId=<b>').report(SIZE)).to.deep.equal([]);
  });

  it('resizes with an H5P resizer once that has said hello', () => {
    const talk = make(['h5p']);
    expect(talk.greeting()).to.deep.equal([{ context: 'h5p', action: 'hello' }]);
    expect(talk.report(SIZE)).to.deep.equal([]);
    expect(talk.receive({ context: 'h5p', action: 'resizePrepared' }, SIZE)).to.equal(null);
    expect(talk.receive({ context: 'h5p', action: 'hello' }, SIZE)).to.equal('again');
    expect(talk.report(SIZE)).to.deep.equal([
      { context: 'h5p', action: 'prepareResize', scrollHeight: 700, clientHeight: 300 },
    ]);
    expect(talk.receive({ context: 'h5p', action: 'resizePrepared' }, SIZE)).to.deep.equal([
      { context: 'h5p', action: 'resize', scrollHeight: 700 },
    ]);
  });

  it('speaks to open-iframe-resizer and its elder only after their init', () => {
    const talk = make(['oir']);
    expect(talk.receive({ type: 'iframe-get-child-dimensions' }, SIZE)).to.equal(null);
    expect(talk.report(SIZE)).to.deep.equal([]);
    expect(talk.receive({ type: 'iframe-child-init' }, SIZE)).to.equal('again');
    expect(talk.report(SIZE)).to.deep.equal([{ type: 'iframe-resized', width: 600, height: 700 }]);
    const elder = make(['oir']);
    expect(elder.receive('[iFrameSizer]frame-1:8:false:false:32:true', SIZE)).to.equal('again');
    expect(elder.report(SIZE)).to.deep.equal(['[iFrameSizer]frame-1:700:600:init']);
    expect(elder.report(SIZE)).to.deep.equal(['[iFrameSizer]frame-1:700:600:resizeObserver']);
  });

  it('answers our own parent script', () => {
    expect(make().receive({ lcf: { v: 1, type: 'hello' } }, SIZE)).to.equal('again');
    expect(make().receive({ lcf: { v: 2, type: 'hello' } }, SIZE)).to.equal(null);
    expect(make().receive({ lcf: null }, SIZE)).to.equal(null);
  });

  it('ignores anything else, whatever it is', () => {
    const talk = make(PROTOCOLS, '?childId=a', '#?secret=a1B2c3D4e5');
    const before = talk.report(SIZE);
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (data) => {
        expect(talk.receive(data, SIZE)).to.equal(null);
      }),
    );
    expect(talk.report(SIZE)).to.deep.equal(before);
  });
});
