import { expect } from '@open-wc/testing';
import {
  configOf,
  DISTRICT,
  FAMILIES,
  filesOf,
  LEADERS,
  nameOf,
  radarIn,
  STAFF,
  TARGET,
  textOf,
} from './radar-harness.js';

const WIDE = 1200;

/** A framework with so many conditions, in domains of three. */
function withAxes(count: number): object {
  const ids = Array.from({ length: count }, (_, index) => `c${index}`);
  const domains = Array.from({ length: Math.ceil(count / 3) }, (_, at) => ({
    id: `d${at}`,
    title: `Domain ${at}`,
    items: ids.slice(at * 3, at * 3 + 3).map((id) => ({ id, title: `Condition ${id}` })),
  }));
  const framework = {
    extends: 'none',
    title: 'Many',
    rings: [{ id: 'r', title: 'Conditions', kind: 'conditions', items: domains }],
  };
  const values = Object.fromEntries(ids.map((id, index) => [id, 1 + (index % 4)]));
  return configOf({ series: [{ id: 's', label: 'Staff', n: 20, ratings: values }] }, { framework });
}

/** Line boxes are taller than letters, in Firefox by more. */
const LEADING = 2;
const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right &&
  b.left < a.right &&
  a.top + LEADING < b.bottom - LEADING &&
  b.top + LEADING < a.bottom - LEADING;

describe('<lcf-readiness-radar>: what it promises', () => {
  for (const count of [3, 5, 17, 30])
    for (const width of [320, WIDE])
      it(`draws ${count} axes at ${width} px; labels touch neither each other nor the edge`, async () => {
        const radar = await radarIn(width, withAxes(count), { view: 'radar' });
        const drawn = radar.root.querySelector('svg.radar')!.getBoundingClientRect();
        const labels = radar.all('svg.radar .axis-label').map((label) => label.getBoundingClientRect());
        expect(labels.length).to.equal(count);
        for (const [index, label] of labels.entries()) {
          expect(label.left, 'left').to.be.at.least(drawn.left);
          expect(label.right, 'right').to.be.at.most(drawn.right);
          for (const other of labels.slice(index + 1)) expect(overlaps(label, other)).to.equal(false);
        }
      });

  it('draws outlines, not areas', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    const lines = radar.all('.data :is(path.line, path.target)');
    expect(lines.length).to.equal(3);
    for (const line of lines) expect(getComputedStyle(line).fill).to.equal('none');
  });

  it('gives exact figures to a finger: a tap chooses, and they stay when it is lifted', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    const axis = radar.axis('Relational Trust');
    const touch = { bubbles: true, composed: true, pointerType: 'touch' };
    axis.dispatchEvent(new PointerEvent('pointerover', touch));
    axis.dispatchEvent(new PointerEvent('pointerdown', touch));
    axis.dispatchEvent(new PointerEvent('pointerup', touch));
    radar.root.querySelector('.frame')!.dispatchEvent(new PointerEvent('pointerleave', touch));
    axis.dispatchEvent(new PointerEvent('click', touch));
    await radar.settled();
    expect(radar.readout).to.match(/^Relational Trust Teachers and staff 3\.2 Leadership team 3\.4/u);
  });

  it('leads from the picture to the table, where it stands below', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    radar.button('Go to the table').focus();
    await radar.keys('Enter');
    expect(radar.focused).to.equal(radar.section('All numbers'));
  });

  it('leads from the picture to the table, where one view stands at a time', async () => {
    const radar = await radarIn(320, DISTRICT, { view: 'radar' });
    const { width } = radar.button('Go to the table').getBoundingClientRect();
    expect(width, 'out of sight until the keyboard comes to it').to.be.at.most(1);
    await radar.press('Go to the table');
    expect(radar.focused).to.equal(radar.section('All numbers'));
    await expect(radar.element).to.be.accessible();
  });

  it('says how the table is sorted', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    await radar.press('Sort by Teachers and staff');
    expect(radar.status).to.equal('Sorted by Teachers and staff, highest first.');
    await radar.press('Sort by Teachers and staff');
    expect(radar.status).to.equal('Sorted by Teachers and staff, lowest first.');
  });

  it('compares the periods that are chosen', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    await radar.press(/^Teachers and staff, 2025/u);
    await radar.press(/^Leadership team/u);
    expect(radar.text).to.contain('Change is from Teachers and staff, 2025 to Teachers and staff.');
    await radar.press(/^Teachers and staff 91/u);
    expect(radar.text).to.not.contain('Change is from');
  });
});

describe('<lcf-readiness-radar>: every file and every page on paper', () => {
  const today = new Intl.DateTimeFormat('en', { dateStyle: 'long' }).format(new Date());
  /** Title, people, scale, what is hidden, source, date. */
  const ABOUT = [
    'Readiness results',
    'Teachers and staff: 91 people',
    'Levels: 1 Not yet, 2 Starting, 3 In place, and 4 Thriving.',
    'Groups with fewer than 10 people are hidden to protect privacy.',
    'Source: Learner-Centered Framework',
    `Saved on ${today}`,
  ];
  const config = configOf({ series: [STAFF, LEADERS, FAMILIES], target: TARGET });
  const saved = async (act: () => unknown): Promise<string> => (await filesOf(act))[0]!.blob.text();

  it('says in CSV what it is, of whom, on what scale, what is hidden, from where and when', async () => {
    const radar = await radarIn(WIDE, config);
    const text = (await saved(() => radar.element.downloadCsv())).replaceAll('"', '');
    for (const words of ABOUT) expect(text).to.contain(words);
  });

  for (const view of ['radar', 'dots'] as const)
    it(`says so in the drawing of the ${view}, and the picture is made from the same`, async () => {
      const radar = await radarIn(WIDE, config);
      const text = await saved(() => radar.element.downloadImage('svg', view));
      const drawing = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
      const words = [...drawing.querySelectorAll('text')].map(textOf);
      for (const line of ABOUT) expect(words).to.include(line);
      const [file] = await filesOf(() => radar.element.downloadImage('png', view));
      const image = await createImageBitmap(file!.blob);
      const size = ['width', 'height'].map((name) => 2 * Number(drawing.getAttribute(name)));
      expect([image.width, image.height]).to.deep.equal(size);
    });

  it('says so in JSON, for programs', async () => {
    const radar = await radarIn(WIDE, config);
    const file = JSON.parse(await saved(() => radar.element.downloadJson())) as Record<string, unknown>;
    expect(file['title']).to.equal('Readiness results');
    expect(file['saved']).to.match(/^\d{4}-\d\d-\d\d$/u);
    expect(file['series']).to.satisfy((list: { label: string; n: number }[]) =>
      list.some(({ label, n }) => label === 'Teachers and staff' && n === 91),
    );
    expect(file['scale']).to.have.length(4);
    expect(file['notes']).to.include.members([ABOUT[3], ABOUT[4]]);
    expect(JSON.stringify(file)).to.not.contain('3.87');
  });

  it('says so on paper, where everything is shown and nothing is to press', async () => {
    const radar = await radarIn(320, config);
    expect(radar.section('All numbers')).to.equal(undefined);
    dispatchEvent(new Event('beforeprint'));
    try {
      for (const title of ['Average rating by condition', 'Ratings side by side', 'All numbers'])
        expect(radar.section(title), title).to.exist;
      for (const words of ABOUT) expect(radar.text).to.contain(words);
      expect(radar.all('[role="tab"]').map(nameOf)).to.deep.equal([]);
    } finally {
      dispatchEvent(new Event('afterprint'));
    }
    await radar.settled();
    expect(radar.text).to.not.contain('Saved on');
  });
});
