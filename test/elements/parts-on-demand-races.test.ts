import { expect } from '@open-wc/testing';
import { configPart } from '../../src/controllers/config-part.js';
import { BUILT_IN, defineProbe, type ProbeWidget, settled, titled } from '../helpers/probe-widget.js';

defineProbe();

describe('configs that change while the part that reads them is on its way', () => {
  const probes = ['last wins', 'gone', 'moved', 'removed'].map(
    () => document.createElement('probe-widget') as ProbeWidget,
  );
  const [last, gone, moved, removed] = probes as [ProbeWidget, ProbeWidget, ProbeWidget, ProbeWidget];
  const titles = new Map(probes.map((probe) => [probe, [] as string[]]));

  before(async () => {
    for (const probe of probes) {
      probe.addEventListener('lcf-ready', ({ detail }) => titles.get(probe)!.push(detail.framework.title));
      probe.config = titled('A');
      document.body.append(probe);
    }
    expect(configPart()).to.equal(null);
    await Promise.resolve();
    last.config = titled('B');
    gone.config = undefined;
    moved.remove();
    document.body.append(moved);
    removed.remove();
    await settled(...probes);
    await settled(...probes);
  });

  after(() => probes.forEach((probe) => probe.remove()));

  it('the last one wins, and is the only one that is shown', () => {
    expect(last.text('title')).to.equal('B');
    expect(titles.get(last)).to.deep.equal(['B']);
  });

  it('one that is taken away leaves the built-in framework', () => {
    expect(gone.text('title')).to.equal(BUILT_IN);
    expect(titles.get(gone)).to.deep.equal([BUILT_IN]);
  });

  it('a widget that is moved meanwhile shows it once', () => {
    expect(moved.text('title')).to.equal('A');
    expect(titles.get(moved)).to.deep.equal(['A']);
  });

  it('a widget that left the page says nothing', () => {
    expect(titles.get(removed)).to.deep.equal([]);
  });
});
