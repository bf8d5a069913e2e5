import { aTimeout, expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/define/lcf-framework.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';
import { FakeFetch } from '../helpers/fake-fetch.js';
import {
  configOf,
  DISTRICT,
  FAMILIES,
  filesOf,
  LEADERS,
  nameOf,
  RadarHarness,
  radarIn,
  ratings,
  STAFF,
  STAFF_BEFORE,
  TARGET,
  textOf,
} from './radar-harness.js';

const WIDE = 1200;

describe('<lcf-readiness-radar>', () => {
  it('shows radar, spread and table of the latest groups, with the target', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    expect(radar.section('Average rating by condition')).to.exist;
    expect(radar.section('Ratings side by side')).to.exist;
    expect(radar.section('All numbers')).to.exist;
    expect(radar.column('Teachers and staff')[0]).to.equal('3.1');
    expect(radar.column('Leadership team')[6]).to.equal('Not rated');
    expect(radar.column('2027 goal')[0]).to.equal('4');
    expect(radar.column('Change')[0]).to.equal('Up 0.7');
    expect(radar.column('To target')[0]).to.equal('0.9 to go');
  });

  for (const width of [320, 600, WIDE]) {
    it(`is accessible at ${width} px`, async () => {
      const radar = await radarIn(width, DISTRICT);
      await expect(radar.element).to.be.accessible();
      if (width < 480) {
        await radar.press('Radar');
        await expect(radar.element).to.be.accessible();
        await radar.press('Table');
        await expect(radar.element).to.be.accessible();
      }
    });
  }

  it('names each axis with its domain and every figure', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    expect(nameOf(radar.axis('Relational Trust'))).to.equal(
      'Relational Trust, Culture: Teachers and staff 3.2, Leadership team 3.4, and 2027 goal 4',
    );
  });

  it('has one tab stop on the radar; arrow keys go round it, Home and End to its ends', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    const stops = () => radar.all('svg [role="button"][tabindex="0"]').map(nameOf);
    expect(stops().length).to.equal(1);
    radar.axis('Framework for the Future').focus();
    await radar.keys('ArrowRight');
    expect(nameOf(radar.focused!)).to.match(/^Enabling Policies/u);
    await radar.keys('ArrowLeft', 'ArrowLeft');
    expect(nameOf(radar.focused!)).to.match(/^Family and Community Partnerships/u);
    await radar.keys('Home', 'ArrowDown');
    expect(nameOf(radar.focused!)).to.match(/^Enabling Policies/u);
    await radar.keys('End');
    expect(nameOf(radar.focused!)).to.match(/^Family and/u);
    expect(stops().length).to.equal(1);
  });

  it('gives exact figures on focus, on hover and on choice', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    expect(radar.readout).to.match(/^Point at a condition/u);
    radar.axis('Relational Trust').focus();
    await radar.settled();
    expect(radar.readout).to.contain('Relational Trust');
    expect(radar.readout).to.contain('Teachers and staff 3.2');
    expect(radar.readout).to.contain('2027 goal 4 0.8 to go');
    expect(radar.readout).to.contain('Up 0.5');
    (radar.focused as HTMLElement).blur();
    radar
      .axis('Capacity Building')
      .dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await radar.settled();
    expect(radar.readout).to.contain('Leadership team Not rated');
  });

  it('chooses a condition by key and by pointer, tells the page, and lets go with Escape', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    radar.axis('Relational Trust').focus();
    const heard = oneEvent(radar.element, 'lcf-select');
    await radar.keys('Enter');
    expect((await heard).detail).to.deep.equal({
      id: 'relational-trust',
      kind: 'condition',
      previousId: null,
    });
    expect(radar.axis('Relational Trust').getAttribute('aria-pressed')).to.equal('true');
    expect(radar.status).to.match(/^Relational Trust chosen\. Teachers and staff 3\.2/u);
    await radar.keys('Escape');
    expect(radar.axis('Relational Trust').getAttribute('aria-pressed')).to.equal('false');
    expect(radar.status).to.equal('Nothing chosen.');
    radar.axis('Digital Ecosystem').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await radar.settled();
    expect(radar.axis('Digital Ecosystem').getAttribute('aria-pressed')).to.equal('true');
  });

  it('chooses a condition in the table and in the spread too', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    await radar.press('Collective Efficacy');
    expect(radar.axis('Collective Efficacy').getAttribute('aria-pressed')).to.equal('true');
    expect(radar.section('Ratings side by side')!.textContent).to.contain('Teachers and staff 2.9');
    expect(radar.all('tr.chosen').length).to.equal(1);
  });

  it('takes groups and the target out and in by their chips, each with its own mark', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    const chip = (name: RegExp) => radar.button(name);
    expect(chip(/^Teachers and staff, 2025/u).getAttribute('aria-pressed')).to.equal('false');
    await radar.press(/^Leadership team/u);
    expect(chip(/^Leadership team/u).getAttribute('aria-pressed')).to.equal('false');
    expect(() => radar.column('Leadership team')).to.throw();
    await radar.press(/^Teachers and staff, 2025/u);
    expect(radar.column('Teachers and staff, 2025')[0]).to.equal('2.4');
    expect(radar.all('.data path.line').map((line) => line.getAttribute('class')!.trim())).to.have.members([
      'line slot-0',
      'line slot-1',
    ]);
    await radar.press('2027 goal');
    expect(() => radar.column('2027 goal')).to.throw();
    expect(radar.all('.data .target').length).to.equal(0);
  });

  it('a series keeps its mark when one before it goes', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    await radar.press(/^Teachers and staff 91/u);
    expect(radar.all('.data path.line').map((line) => line.getAttribute('class')!.trim())).to.deep.equal([
      'line slot-1',
    ]);
  });

  it('more than three groups have a picture each, and a key', async () => {
    const many = ['a', 'b', 'c', 'd'].map((id) => ({ ...STAFF, id, group: id, label: `Group ${id}` }));
    const radar = await radarIn(WIDE, configOf({ series: many }));
    await radar.press(/^Group d/u);
    expect(radar.all('svg.still[role="img"]').map(nameOf)).to.deep.equal(many.map(({ label }) => label));
    expect(radar.text).to.contain('each has a picture of its own');
    // Colours of a chip take a moment to change.
    await aTimeout(200);
    await expect(radar.element).to.be.accessible();
  });

  it('breaks the outline where a condition is not rated, and marks the place', async () => {
    const radar = await radarIn(WIDE, configOf({ series: [LEADERS] }));
    const line = radar.all('.data path.line')[0]!;
    expect(line.getAttribute('d')).to.not.contain('Z');
    expect(radar.all('.data .cross').length).to.equal(1);
    expect(radar.all('.data .mark').length).to.equal(9);
    expect(textOf(radar.axis('Capacity Building'))).to.equal('Capacity Building Not rated');
  });

  it('keeps the scale of the config, from its first level to its last', async () => {
    const levels = [0, 1, 2, 3, 4].map((value) => ({ value, label: `L${value}` }));
    const radar = await radarIn(
      WIDE,
      configOf({ scale: { levels }, series: [{ ...STAFF, ratings: ratings([2]) }] }),
    );
    expect(radar.all('.numeral').map(textOf)).to.deep.equal(['0', '1', '2', '3', '4']);
    expect(radar.text).to.contain('The scale always runs from 0 to 4.');
  });

  it('shows the reader’s own answers as they are given', async () => {
    const box = await fixture<LcfFramework>(html`
      <lcf-framework .config=${configOf({})}>
        <lcf-readiness-radar></lcf-readiness-radar>
      </lcf-framework>
    `);
    const radar = await new RadarHarness(box.querySelector('lcf-readiness-radar')!).settled();
    expect(radar.text).to.contain('No results yet');
    box.importState({
      version: 1,
      assessments: {
        self: {
          ratings: {
            'relational-trust': { value: 3, evidence: '' },
            'capacity-building': { value: 'na', evidence: '' },
            'digital-ecosystem': { value: null, unknown: true, evidence: '' },
          },
        },
      },
    });
    await radar.settled();
    expect(radar.column('Your answers')[5]).to.equal('3');
    expect(radar.column('Your answers')[6]).to.equal('Does not apply');
    expect(radar.column('Your answers')[7]).to.equal('I do not know');
    expect(radar.text).to.contain('Digital Ecosystem I do not know');
    expect(radar.column('Your answers')[0]).to.equal('Not rated');
  });

  it('follows a choice made elsewhere: a condition, or a domain', async () => {
    const box = await fixture<LcfFramework>(html`
      <lcf-framework .config=${DISTRICT}>
        <lcf-readiness-radar></lcf-readiness-radar>
      </lcf-framework>
    `);
    const radar = await new RadarHarness(box.querySelector('lcf-readiness-radar')!).settled();
    box.importState({ version: 1, selection: 'relational-trust' });
    await radar.settled();
    expect(radar.readout).to.contain('Relational Trust');
    box.importState({ version: 1, selection: 'culture' });
    await radar.settled();
    expect(radar.all('tr.chosen').length).to.equal(3);
  });

  it('sorts the table by a column, and says how', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    const sorted = () => radar.all('[aria-sort]').map((cell) => cell.getAttribute('aria-sort'));
    await radar.press('Sort by Teachers and staff');
    expect(radar.column('Condition')[0]).to.equal('Relational Trust');
    expect(sorted()).to.contain('descending');
    await radar.press('Sort by Teachers and staff');
    expect(radar.column('Condition')[0]).to.equal('Use of Time and Space');
    expect(sorted()).to.contain('ascending');
    await radar.press('Sort by Condition');
    expect(radar.column('Condition')[0]).to.equal('Capacity Building');
  });
});

describe('<lcf-readiness-radar>: takeaways', () => {
  it('are full sentences about what is shown', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    expect(radar.takeaways).to.deep.equal([
      'A base to build on Teachers and staff: Relational Trust is rated 3.2, higher than any other condition.',
      'Furthest from the target Teachers and staff: Family and Community Partnerships has 1.5 to go to the target (2027 goal).',
      'Moved the most Framework for the Future and Holistic Learner Outcomes rose by 0.7 between Teachers and staff, 2025 and Teachers and staff.',
    ]);
  });

  it('can be left out, and translated', async () => {
    const without = await radarIn(WIDE, DISTRICT, { noTakeaways: true });
    expect(without.takeaways).to.deep.equal([]);
    const config = configOf(
      { series: [STAFF] },
      {
        translations: {
          es: { strings: { 'radar.takeaway-base-text': '{series}: {conditions}, {value} de 4.' } },
        },
      },
    );
    const spanish = await radarIn(WIDE, config, { locale: 'es' });
    await waitUntil(() => spanish.takeaways[0]?.includes('Confianza relacional'), 'Spanish has arrived');
    expect(spanish.takeaways[0]).to.contain('Teachers and staff: Confianza relacional, 3,2 de 4.');
  });
});

describe('<lcf-readiness-radar>: views', () => {
  it('shows one view at a time on narrow screens, with tabs that arrow keys move through', async () => {
    const radar = await radarIn(320, DISTRICT);
    const tabs = () =>
      radar.all('[role="tab"]').map((tab) => [textOf(tab), tab.getAttribute('aria-selected')]);
    expect(tabs()).to.deep.equal([
      ['Summary', 'true'],
      ['Radar', 'false'],
      ['Spread', 'false'],
      ['Table', 'false'],
    ]);
    expect(radar.section('All numbers')).to.equal(undefined);
    radar.all('[role="tab"]')[0]!.focus();
    await radar.keys('ArrowRight');
    expect(textOf(radar.focused)).to.equal('Radar');
    expect(radar.all('.key-row').length).to.equal(10);
    expect(textOf(radar.all('.key-row')[0])).to.contain('Teachers and staff 3.1');
    await radar.keys('End');
    expect(radar.section('All numbers')).to.exist;
    expect(radar.all('[role="tabpanel"]')[0]!.getAttribute('aria-labelledby')).to.equal('tab-table');
  });

  it('does not scroll sideways at 320 px, whatever the words', async () => {
    const label = 'Verantwortungsgemeinschaftsvertreterinnen und Donaudampfschifffahrtsgesellschaft';
    const config = configOf({
      series: [{ ...STAFF, label }, { ...LEADERS, label: `${label} 2` }, FAMILIES],
      target: TARGET,
    });
    const radar = await radarIn(320, config);
    for (const tab of ['Summary', 'Radar', 'Spread', 'Table']) {
      await radar.press(tab);
      const frame = radar.root.querySelector('.frame')!;
      expect(frame.scrollWidth, tab).to.be.at.most(320);
    }
  });

  it('opens the view that the page asks for', async () => {
    const radar = await radarIn(WIDE, DISTRICT, { view: 'dots' });
    expect(radar.section('Ratings side by side')).to.exist;
    expect(radar.section('Average rating by condition')).to.equal(undefined);
    await radar.press('Table');
    expect(radar.section('All numbers')).to.exist;
    expect(radar.element.view).to.equal('dots');
    const table = await radarIn(320, DISTRICT, { view: 'table' });
    expect(table.section('All numbers')).to.exist;
  });

  it('offers only the series that the page names', async () => {
    const radar = await radarIn(WIDE, DISTRICT, { series: 'staff-2025, leaders-2026' });
    expect(radar.text).to.not.contain('91 people');
    expect(radar.column('Leadership team')[0]).to.equal('3.6');
  });

  it('draws no radar of one or two conditions', async () => {
    const framework = {
      extends: 'none',
      title: 'Two',
      rings: [
        {
          id: 'c',
          title: 'Conditions',
          kind: 'conditions',
          items: [
            {
              id: 'd',
              title: 'D',
              items: [
                { id: 'x', title: 'Ex' },
                { id: 'y', title: 'Why' },
              ],
            },
          ],
        },
      ],
    };
    const config = configOf(
      { series: [{ id: 's', label: 'S', n: 20, ratings: { x: 2, y: 3 } }] },
      { framework },
    );
    const radar = await radarIn(WIDE, config);
    expect(radar.all('svg.radar').length).to.equal(0);
    expect(radar.section('Ratings side by side')).to.exist;
    expect(radar.column('S')).to.deep.equal(['2.0', '3.0']);
  });

  it('says so when nothing is chosen, and when a framework has no conditions', async () => {
    const radar = await radarIn(WIDE, configOf({ series: [STAFF] }));
    await radar.press(/^Teachers and staff/u);
    expect(radar.text).to.contain('No group is chosen.');
    const config = configOf({}, { framework: { extends: 'none', title: 'Empty', rings: [] } });
    expect((await radarIn(WIDE, config)).text).to.contain('This framework has no conditions to rate.');
  });

  it('runs from the start side in right-to-left text', async () => {
    const radar = await radarIn(WIDE, DISTRICT, { locale: 'he' });
    const [first] = radar.all('.data .mark.slot-0');
    const x = Number(/translate\((-?[\d.]+)/u.exec(first!.getAttribute('transform')!)![1]);
    expect(x).to.be.below(0);
    radar.axis('Framework for the Future').focus();
    await radar.keys('ArrowLeft');
    expect(nameOf(radar.focused!)).to.match(/^Enabling Policies/u);
  });

  it('keeps its signs in forced colours', async () => {
    await executeServerCommand('media', { forcedColors: 'active' });
    const radar = await radarIn(WIDE, DISTRICT);
    const isForced = matchMedia('(forced-colors: active)').matches;
    const line = radar.all('.data path.line.slot-0')[0]!;
    const probe = document.createElement('p');
    radar.root.append(probe);
    if (isForced) expect(getComputedStyle(line).stroke).to.equal(getComputedStyle(probe).color);
    await executeServerCommand('media', {});
  });
});

describe('<lcf-readiness-radar>: small groups', () => {
  const SECRET = '3.87';

  it('are named as hidden and found nowhere else: not in the page, not in files', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    expect(radar.text).to.contain('Family council hidden, n < 10');
    expect(radar.text).to.contain('Groups with fewer than 10 people are hidden to protect privacy.');
    const files = await filesOf(async () => {
      radar.element.downloadCsv();
      await radar.element.downloadImage('svg');
    });
    const texts = [radar.root.innerHTML, ...(await Promise.all(files.map(({ blob }) => blob.text())))];
    expect(files.length).to.equal(2);
    for (const text of texts) {
      expect(text).to.not.contain(SECRET);
      expect(text).to.not.contain('6 people');
    }
    expect(radar.text).to.not.contain('3.9');
    for (const control of radar.all('button, [role="button"]')) {
      expect(nameOf(control)).to.not.match(/Family council/u);
    }
  });

  it('a group that would give a small one away is hidden too, with a word about it', async () => {
    const everyone = { ...STAFF, id: 'all', label: 'Everyone', group: 'everyone', n: 18 };
    const radar = await radarIn(WIDE, configOf({ series: [everyone, LEADERS, FAMILIES] }));
    expect(radar.text).to.contain('Leadership team hidden to protect others');
    expect(radar.text).to.contain('nobody can work out a small group');
    expect(radar.all('button').some((one) => nameOf(one).startsWith('Leadership team'))).to.equal(false);
  });

  it('naming a hidden series shows nothing of it', async () => {
    const radar = await radarIn(WIDE, DISTRICT, { series: 'families-2026' });
    expect(radar.text).to.contain('Every group has fewer than 10 people');
    expect(radar.root.innerHTML).to.not.contain(SECRET);
    expect(await filesOf(() => radar.element.downloadCsv())).to.deep.equal([]);
    await expect(radar.element).to.be.accessible();
  });
});

describe('<lcf-readiness-radar>: files', () => {
  it('saves figures, notes and source as CSV that no spreadsheet runs', async () => {
    const label = '=HYPERLINK("https://evil.example")';
    const radar = await radarIn(WIDE, configOf({ series: [{ ...STAFF, label }, LEADERS] }));
    const [file] = await filesOf(() => radar.element.downloadCsv());
    const bytes = new Uint8Array(await file!.blob.arrayBuffer());
    expect([...bytes.slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const text = await file!.blob.text();
    expect(file!.name).to.equal('readiness-results.csv');
    expect(text).to.contain(`"'=HYPERLINK(""https://evil.example"")"`);
    expect(text).to.contain('7,Capacity Building,Culture,2.6,Not rated');
    expect(text).to.contain('The scale always runs from 1 to 4.');
    expect(text).to.contain('Source: Learner-Centered Framework');
    expect(radar.status).to.equal('readiness-results.csv saved.');
  });

  it('saves the radar as a drawing that stands alone', async () => {
    const radar = await radarIn(320, DISTRICT);
    const [file] = await filesOf(() => radar.element.downloadImage('svg'));
    const text = await file!.blob.text();
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).to.equal(null);
    expect(text).to.contain('Teachers and staff: 91 people');
    expect(text).to.contain('Relational Trust');
    expect(text).to.not.match(/ class=| style=|tabindex|role=|<!--|var\(/u);
    expect(radar.root.querySelector('.picture-stage')).to.equal(null);
  });

  it('saves the spread as a drawing, with every sign, domain, condition and level', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    await radar.press('Export');
    const [file] = await filesOf(() => radar.press('Spread: drawing (SVG)'));
    const text = await file!.blob.text();
    const drawing = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(drawing.querySelector('parsererror')).to.equal(null);
    const words = [...drawing.querySelectorAll('text')].map((one) => textOf(one));
    for (const word of [
      'Teachers and staff',
      '2027 goal',
      'Lowest to highest group',
      'Culture',
      'Relational Trust',
    ])
      expect(words).to.include(word);
    expect(words.filter((word) => word === 'Starting')).to.have.length(1);
    expect(words.join(' ')).to.contain('Saved on');
    expect(text).to.not.match(/ class=| style=|<!--|var\(|Family council/u);
  });

  it('saves the spread where there are too few conditions for a radar', async () => {
    const radar = await radarIn(
      WIDE,
      configOf(
        { series: [{ ...STAFF, ratings: { one: 2, two: 3 } }] },
        {
          framework: {
            extends: 'none',
            id: 'two',
            title: 'Two',
            rings: [
              {
                id: 'c',
                kind: 'conditions',
                title: 'C',
                items: [
                  { id: 'one', title: 'One' },
                  { id: 'two', title: 'Two' },
                ],
              },
            ],
          },
        },
      ),
    );
    const [file] = await filesOf(() => radar.element.downloadImage('svg'));
    expect(await file!.blob.text()).to.contain('>One<');
    await radar.press('Export');
    expect(radar.all('[data-export]').map(textOf).join()).to.not.contain('Radar');
  });

  it('saves the radar as a picture', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    const [file] = await filesOf(() => radar.element.downloadImage('png'));
    expect(file!.blob.type).to.equal('image/png');
    const image = await createImageBitmap(file!.blob);
    expect(image.width).to.equal(1440);
  });

  it('offers them in a menu that closes with Escape and when the focus leaves', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    await radar.press('Export');
    expect(radar.button('Export').getAttribute('aria-expanded')).to.equal('true');
    radar.button('Numbers (CSV)').focus();
    await radar.keys('Escape');
    expect(radar.button('Export').getAttribute('aria-expanded')).to.equal('false');
    expect(textOf(radar.focused)).to.equal('Export');
    await radar.press('Export');
    const files = await filesOf(() => radar.press('Numbers (CSV)'));
    expect(files.map(({ name }) => name)).to.deep.equal(['readiness-results.csv']);
    await radar.press('Export');
    radar.button('Export').focus();
    radar.axis('Relational Trust').focus();
    await radar.settled();
    expect(radar.button('Export').getAttribute('aria-expanded')).to.equal('false');
  });
});

describe('<lcf-readiness-radar>: life', () => {
  it('is ready once all is drawn, not before', async () => {
    let drawn: number | null = null;
    const noted = ({ target }: Event): void => {
      drawn = (target as HTMLElement).shadowRoot!.querySelectorAll(
        'svg.radar [data-axis], table tbody tr',
      ).length;
    };
    addEventListener('lcf-ready', noted, { once: true });
    await radarIn(WIDE, DISTRICT);
    expect(drawn).to.equal(20);
  });

  it('fetches what draws it while its config is on the way', async () => {
    const fake = new FakeFetch();
    try {
      const element = document.createElement('lcf-readiness-radar');
      let asked = 0;
      const prototype = element as unknown as {
        fetchBody: () => Promise<unknown>;
        bodyAtHand: () => unknown;
      };
      prototype.bodyAtHand = () => null;
      const fetchBody = prototype.fetchBody.bind(element);
      prototype.fetchBody = () => {
        asked += 1;
        return fetchBody();
      };
      element.src = 'late.json';
      document.body.append(element);
      expect(asked).to.equal(1);
      element.remove();
    } finally {
      fake.restore();
    }
  });

  it('is drawn at once where another radar has brought what draws it, with nothing in its place before', async () => {
    await radarIn(WIDE, DISTRICT);
    const element = document.createElement('lcf-readiness-radar');
    element.config = DISTRICT;
    document.body.append(element);
    let places = 0;
    const watch = new MutationObserver(() => {
      if (element.shadowRoot?.querySelector('.loading')) places += 1;
    });
    watch.observe(element.shadowRoot!, { childList: true, subtree: true });
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('svg.radar [data-axis]').length).to.equal(10);
    expect(places).to.equal(0);
    watch.disconnect();
    element.remove();
  });

  it('works again after it was moved, and draws to its new width', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    const before = Number(radar.all('svg.radar')[0]!.getAttribute('width'));
    const home = await fixture<HTMLElement>(html`
      <div></div>
    `);
    home.style.setProperty('width', '700px');
    home.append(radar.element);
    await aTimeout(50);
    await radar.settled();
    expect(Number(radar.all('svg.radar')[0]!.getAttribute('width'))).to.not.equal(before);
    await radar.press(/^Leadership team/u);
    expect(() => radar.column('Leadership team')).to.throw();
  });

  it('sends no event when the page sets its properties', async () => {
    const radar = await radarIn(WIDE, DISTRICT);
    let heard = 0;
    radar.element.addEventListener('lcf-select', () => (heard += 1));
    radar.element.view = 'table';
    radar.element.series = 'staff-2026';
    await radar.settled();
    expect(heard).to.equal(0);
  });

  it('shows hostile texts as texts', async () => {
    const label = '<img src=x onerror="window.hacked = 1">';
    const radar = await radarIn(WIDE, configOf({ series: [{ ...STAFF_BEFORE, label }] }));
    expect(radar.column(label)[0]).to.equal('2.4');
    expect(radar.root.querySelector('img')).to.equal(null);
  });
});

describe('<lcf-readiness-radar>: many groups', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...STAFF,
    id: `s${index}`,
    group: `g${index}`,
    label: `School ${index}`,
    n: index % 4 === 3 ? 5 : 30,
  }));

  it('are searched, not listed: a thousand stay as quick as ten', async () => {
    const time = async (count: number): Promise<[number, RadarHarness]> => {
      const start = performance.now();
      const shown = await radarIn(WIDE, configOf({ series: many.slice(0, count) }));
      return [performance.now() - start, shown];
    };
    const [ten] = await time(10);
    const [thousand, radar] = await time(1000);
    expect(thousand).to.be.below(4 * ten + 1500);
    expect(radar.all('[data-series]').map(textOf).length).to.equal(3);
    expect(radar.text).to.contain('238 more groups hidden, n < 10');
    await radar.press('747 more groups');
    const field = radar.root.querySelector<HTMLInputElement>('input[aria-label="Find a group"]')!;
    field.value = 'SCHOOL 99';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await radar.settled();
    expect(radar.text).to.contain('7 groups found');
    await radar.press(/^School 998/u);
    expect(radar.all('svg.still').length).to.equal(4);
    await expect(radar.element).to.be.accessible();
  });
});
