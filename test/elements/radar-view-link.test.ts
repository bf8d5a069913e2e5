import { expect, nextFrame } from '@open-wc/testing';
import fc from 'fast-check';
import { viewInHash, viewLink } from '../../src/elements/lcf-readiness-radar/view-link.js';
import { DISTRICT, radarIn } from './radar-harness.js';

describe('viewLink', () => {
  it('keeps the address and its other parts', () => {
    const link = new URL(viewLink('https://x.example/p?a=1#lcf=agency', '', { tab: 'dots' }));
    expect(link.search).to.equal('?a=1');
    expect(link.hash).to.match(/^#lcf=agency&lcf-results=/u);
  });

  it('reads back what it wrote, for any ids', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 9 }),
        fc.boolean(),
        fc.string(),
        (series, isTargetShown, key) => {
          const { hash } = new URL(
            viewLink('https://x.example/', key, { tab: 'table', series, isTargetShown }),
          );
          const read = viewInHash(hash, key);
          // Lone surrogates are no text an address can hold.
          if (![...series, key].every((text) => !/\p{Surrogate}/u.test(text))) return;
          expect(read).to.deep.equal({
            tab: 'table',
            series,
            ...(isTargetShown ? {} : { isTargetShown: false }),
          });
        },
      ),
    );
  });

  it('is for one radar of the page, and never throws', () => {
    const { hash } = new URL(viewLink('https://x.example/', 'first', { tab: 'dots' }));
    expect(viewInHash(hash, 'second')).to.equal(null);
    expect(viewInHash('#lcf-results=%E0%A4%A', '')).to.equal(null);
    expect(viewInHash('#lcf-results=view%3Dnonsense', '')).to.deep.equal({});
    expect(viewInHash('', '')).to.equal(null);
  });
});

describe('<lcf-readiness-radar>: link to a view', () => {
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('opens the view, the groups and the target of the link', async () => {
    location.hash = new URL(
      viewLink(location.href, '', { tab: 'table', series: ['staff-2025'], isTargetShown: false }),
    ).hash;
    const radar = await radarIn(320, DISTRICT);
    expect(radar.section('All numbers')).to.exist;
    expect(radar.column('Teachers and staff, 2025')[0]).to.equal('2.4');
    expect(() => radar.column('2027 goal')).to.throw();
  });

  it('shows nothing of a hidden group that a link names', async () => {
    location.hash = new URL(viewLink(location.href, '', { series: ['families-2026'] })).hash;
    const radar = await radarIn(1200, DISTRICT);
    expect(radar.text).to.contain('No group is chosen.');
    expect(radar.root.innerHTML).to.not.contain('3.87');
  });

  it('follows a change of the fragment', async () => {
    const radar = await radarIn(320, DISTRICT);
    location.hash = new URL(viewLink(location.href, '', { tab: 'dots' })).hash;
    await nextFrame();
    await radar.settled();
    expect(radar.section('Ratings side by side')).to.exist;
  });

  it('is copied, or shown where the browser does not let the page copy', async () => {
    const radar = await radarIn(1200, DISTRICT);
    const { clipboard } = navigator;
    let copied = '';
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => ((copied = text), Promise.resolve()) },
    });
    await radar.press('Copy link to this view');
    expect(viewInHash(new URL(copied).hash, '')!.series).to.deep.equal(['staff-2026', 'leaders-2026']);
    expect(radar.status).to.equal('The link was copied.');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: () => Promise.reject(new Error('no')) },
    });
    await radar.press('Copy link to this view');
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    expect(radar.root.querySelector<HTMLInputElement>('input[readonly]')!.value).to.equal(copied);
  });
});
