import { expect } from '@open-wc/testing';
import { DISTRICT, radarIn, type RadarHarness } from './radar-harness.js';

const WIDTHS = [288, 608, 736, 992, 1068, 1248, 1408];
/** Base text sizes: 100 % to 200 % of a browser's own. */
const SIZES = [16, 24, 28, 32];

const LONG = ['Not yet', 'Beginning', 'Donaudampfschifffahrtsgesellschaft', 'Sustaining everywhere'];
const withLevels = (labels: readonly string[]): object => {
  const levels = labels.map((label, index) => ({ value: index + 1, label }));
  return { ...DISTRICT, readiness: { ...(DISTRICT as { readiness: object }).readiness, scale: { levels } } };
};

/** The spread of a radar whose text has been set to a size. */
async function spreadIn(width: number, size: number, config: unknown): Promise<RadarHarness> {
  const radar = await radarIn(width, config);
  radar.element.style.setProperty('--lcf-font-size', `${size}px`);
  await radar.settled();
  if (!radar.section('Ratings side by side')) await radar.press('Spread');
  return radar;
}

/** Where the letters are; nothing of what is not seen. */
function inkOf(radar: RadarHarness, selector: string): DOMRect[] {
  const seen = radar.all(selector).filter((one) => {
    const { width, height } = one.getBoundingClientRect();
    return width > 0 && height > 1;
  });
  return seen.map((one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return range.getBoundingClientRect();
  });
}

function inkHeight(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().height;
}

function expectApart(boxes: readonly DOMRect[], edge: DOMRect, what: string): void {
  for (const [index, box] of boxes.entries()) {
    expect(box.left, `${what}: start`).to.be.at.least(edge.left);
    expect(box.right, `${what}: end`).to.be.at.most(edge.right);
    const next = boxes[index + 1];
    if (next) expect(box.right, `${what}: next`).to.be.at.most(next.left);
  }
}

describe('<lcf-readiness-radar>: the spread in large text', () => {
  for (const size of SIZES)
    for (const width of WIDTHS)
      it(`has room for its marks and the words of its scale: ${size} px text, ${width} px wide`, async () => {
        for (const config of [DISTRICT, withLevels(LONG)]) {
          const radar = await spreadIn(width, size, config);
          const edge = radar.root.querySelector('.lcf-root')!.getBoundingClientRect();
          const plots = radar.all('svg.plot').map((one) => one.getBoundingClientRect().width);
          expect(plots.length).to.equal(10);
          expect(Math.min(...plots), 'plot').to.be.at.least(Math.min(200, width * 0.6));
          expectApart(inkOf(radar, '.dots-scale b'), edge, 'numerals');
          expectApart(inkOf(radar, '.dots-scale span'), edge, 'words');
          expect(radar.root.querySelector('.frame')!.scrollWidth, 'sideways').to.be.at.most(width);
          radar.element.remove();
        }
      });

  it('keeps the words of groups and domains whole on a phone', async () => {
    const radar = await spreadIn(320, 32, DISTRICT);
    const names = radar.all('.dots-domain > button, [data-series] > bdi');
    expect(names.length).to.be.above(4);
    for (const name of names) {
      const style = getComputedStyle(name);
      const words = (name.textContent ?? '').trim().split(/\s+/u).length;
      const lines = inkHeight(name) / Number.parseFloat(style.lineHeight);
      expect(Math.round(lines), name.textContent ?? '').to.be.at.most(words);
    }
  });

  it('names the levels where there is room, and gives their numerals alone where a word is too long', async () => {
    const words = async (config: unknown): Promise<number> =>
      inkOf(await spreadIn(1248, 16, config), '.dots-scale span').length;
    expect(await words(DISTRICT)).to.equal(4);
    expect(await words(withLevels(LONG))).to.equal(0);
  });

  it('shows one view at a time where large text leaves as little room as a phone', async () => {
    const radar = await radarIn(700, DISTRICT);
    expect(radar.all('[role="tab"]').length).to.equal(0);
    radar.element.style.setProperty('--lcf-font-size', '32px');
    await radar.settled();
    expect(radar.all('[role="tab"]').length).to.equal(4);
  });
});
