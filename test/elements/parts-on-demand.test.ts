import { expect, fixture, html } from '@open-wc/testing';
import { configPart } from '../../src/controllers/config-part.js';
import { defaultModel } from '../../src/model/default-model.js';
import { BUILT_IN, defineProbe, type ProbeWidget, settled, titled } from '../helpers/probe-widget.js';

defineProbe();

const probeWith = (config?: unknown) =>
  fixture<ProbeWidget>(html`
    <probe-widget .config=${config}></probe-widget>
  `);
const readyEvents = (target: HTMLElement): string[] => {
  const titles: string[] = [];
  target.addEventListener('lcf-ready', ({ detail }) => titles.push(detail.framework.title));
  return titles;
};

// The order counts: what has been fetched once stays.
describe('parts that are fetched when they are needed', () => {
  it('draws the built-in framework without reading configs and without its texts', async () => {
    const probe = await probeWith();
    expect(probe.text('title')).to.equal(BUILT_IN);
    expect(probe.text('agency')).to.equal('Agency');
    expect(configPart()).to.equal(null);
    expect(defaultModel().nodes.get('agency')).not.to.have.property('description');
  });

  it('an update is complete once the config it was given is read', async () => {
    const probe = document.createElement('probe-widget') as ProbeWidget;
    const titles = readyEvents(probe);
    probe.config = titled('Maple Valley');
    document.body.append(probe);
    await probe.updateComplete;
    expect(probe.text('title')).to.equal('Maple Valley');
    expect(titles).to.deep.equal(['Maple Valley']);
    expect(configPart()).not.to.equal(null);
    probe.remove();
  });

  it('reads a config within the update once the part is there', async () => {
    const probe = await probeWith(titled('A'));
    probe.config = titled('B');
    expect(probe.text('title')).to.equal('A');
    await Promise.resolve();
    await Promise.resolve();
    expect(probe.text('title')).to.equal('B');
  });

  it('texts join the model of every widget that draws it, and disturb nothing', async () => {
    const probe = await probeWith();
    probe.pick('agency');
    const titles = readyEvents(probe);
    await import('../../src/model/content/built-in-texts.js');
    probe.requestUpdate();
    await settled(probe);
    expect(probe.text('selection')).to.equal('agency');
    expect(titles).to.deep.equal([]);
    expect(defaultModel().nodes.get('agency')).to.have.property('description');
  });
});
