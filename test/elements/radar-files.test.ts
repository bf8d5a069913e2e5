import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import {
  writeAnswerFile,
  writeAnswerFragment,
  type AnswerSet,
} from '../../src/model/readiness/answer-file.js';
import { FakeFetch } from '../helpers/fake-fetch.js';
import { CONDITIONS, configOf, filesOf, radarIn, STAFF, textOf, type RadarHarness } from './radar-harness.js';

const TITLES = [
  'Framework for the Future',
  'Enabling Policies',
  'Holistic Learner Outcomes',
  'Resource Allocation',
  'Collective Efficacy',
  'Relational Trust',
  'Capacity Building',
  'Digital Ecosystem',
  'Use of Time and Space',
  'Family and Community Partnerships',
];
const GROUPS = [
  { id: 'staff', label: 'Teachers and staff' },
  { id: 'leaders', label: 'Leaders' },
];
const WIDE = 1200;

const file = (content: BlobPart | readonly BlobPart[], name: string): File =>
  new File(Array.isArray(content) ? [...(content as BlobPart[])] : [content as BlobPart], name);

/** Drops files as a reader does, and waits until they are read. */
async function drop(radar: RadarHarness, ...files: File[]): Promise<void> {
  const dataTransfer = new DataTransfer();
  for (const one of files) dataTransfer.items.add(one);
  const frame = radar.root.querySelector('.frame')!;
  frame.dispatchEvent(new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true }));
  const before = radar.all('.files li').length;
  frame.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  await waitUntil(
    () =>
      radar.all('.files ul:not(.problems) > li').length >= before + files.length &&
      !radar.root.querySelector('progress'),
    'the files are read',
    { timeout: 8000 },
  );
  await radar.settled();
}

const files = (radar: RadarHarness): string => textOf(radar.root.querySelector('.files'));
const rows = (count: number, row: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => row(index)).join('\r\n');

const answersOf = (id: string, value: number, rest: Partial<AnswerSet> = {}): AnswerSet => ({
  framework: 'learner-centered',
  assessment: 'self',
  group: 'staff',
  id,
  scale: [1, 2, 3, 4],
  ratings: Object.fromEntries(CONDITIONS.map((condition) => [condition, value])),
  ...rest,
});

describe('<lcf-readiness-radar>: answers from tables', () => {
  it('adds up a Google Forms export: grid headers, names of levels, a byte order mark', async () => {
    const head = [
      'Timestamp',
      'Email Address',
      'Role',
      ...TITLES.map((title) => `"How far are we, today? [${title}]"`),
    ];
    const text = `\ufeff${head.join(',')}\r\n${rows(12, (index) => `2026/10/01 9:00,p${index}@school.example,Leaders,${TITLES.map(() => '3 - In place').join(',')}`)}`;
    const radar = await radarIn(WIDE, configOf({ groups: GROUPS }));
    expect(radar.text).to.contain('No results yet');
    await drop(radar, file(text, 'google.csv'));
    expect(files(radar)).to.contain('google.csv: 12 people.');
    expect(files(radar)).to.contain('Columns not used: Timestamp and Email Address.');
    expect(radar.column('Everyone')[5]).to.equal('3.0');
    expect(radar.column('Leaders')[5]).to.equal('3.0');
    expect(radar.column('Agreement')[5]).to.equal('1');
    expect(radar.column('n')[5]).to.equal('12');
    expect(radar.root.innerHTML).to.not.contain('school.example');
    expect(radar.status).to.contain('google.csv: 12 people.');
    await expect(radar.element).to.be.accessible();
  });

  it('adds up a Microsoft Forms export: semicolons, numbered headers, line breaks in quotes, Windows letters', async () => {
    const head = [
      'ID',
      'Startzeit',
      'Name',
      'Bemerkung',
      ...TITLES.map((title, index) => `${index + 1}. ${title}\u00a0`),
    ];
    const text = `${head.join(';')}\r\n${rows(11, (index) => `${index};01.10.2026;Müller;"Zeile 1\r\nZeile ""2"";";${TITLES.map(() => '2').join(';')}`)}`;
    const bytes = Uint8Array.from([...text].map((letter) => letter.charCodeAt(0)));
    const radar = await radarIn(WIDE, configOf({}));
    await drop(radar, file(bytes, 'forms.csv'));
    expect(files(radar)).to.contain('forms.csv: 11 people.');
    expect(radar.column('Everyone')[0]).to.equal('2.0');
  });

  it('reads the UTF-16 that spreadsheets save, and JSON', async () => {
    const text = `${TITLES.join('\t')}\n${rows(10, () => TITLES.map(() => 4).join('\t'))}`;
    const units = Uint16Array.from([0xfeff, ...[...text].map((letter) => letter.charCodeAt(0))]);
    const list = Array.from({ length: 10 }, () => ({ group: 'staff', ratings: { 'relational-trust': 2 } }));
    const radar = await radarIn(WIDE, configOf({ groups: GROUPS }));
    await drop(radar, file(units, 'unicode.txt'), file(JSON.stringify(list), 'list.json'));
    expect(files(radar)).to.contain('unicode.txt: 10 people.');
    expect(files(radar)).to.contain('list.json: 10 people.');
    expect(radar.column('Everyone')[5]).to.equal('3.0');
    expect(radar.column('Everyone')[0]).to.equal('4.0');
  });

  it('follows the mapping of the config, and levels in other languages', async () => {
    const config = configOf(
      {
        groups: GROUPS,
        responses: { src: '/none.csv', columns: { Rolle: 'group', 'Frage 1': 'relational-trust' } },
      },
      { translations: { de: { readiness: { levels: { '3': { label: 'Vorhanden' } } } } } },
    );
    const fake = new FakeFetch();
    const radar = await radarIn(WIDE, config);
    await waitUntil(() => fake.urls.includes('none.csv'));
    fake.answer('none.csv', `Rolle;Frage 1\n${rows(10, () => 'Leaders;Vorhanden')}`);
    await waitUntil(() => radar.text.includes('none.csv: 10 people.'));
    fake.restore();
    await radar.settled();
    expect(radar.column('Leaders')[5]).to.equal('3.0');
  });

  it('reports rubbish with its line, and hostile texts as texts', async () => {
    const text = `Relational Trust,Capacity Building\n3,<img src=x onerror=alert(1)>\n${rows(10, () => '2,2')}\n1,2,3\n`;
    const radar = await radarIn(WIDE, configOf({}));
    await drop(radar, file(text, 'rubbish.csv'));
    expect(files(radar)).to.contain('1 row was left out. 1 answer was left out.');
    expect(files(radar)).to.contain(
      'Line 2, Capacity Building: “<img src=x onerror=alert(1)>” is no level of the scale.',
    );
    expect(files(radar)).to.contain('Line 13: more cells than the first line has.');
    expect(files(radar)).to.contain('No column found for Framework for the Future');
    expect(radar.root.querySelector('img')).to.equal(null);
  });

  it('hides small groups of the answers everywhere, and never shows a name from them', async () => {
    const text = `Role,Relational Trust\n${rows(20, () => 'staff,3')}\nPrincipal Jane,1\nLeaders,1\n`;
    const radar = await radarIn(WIDE, configOf({ groups: GROUPS }));
    await drop(radar, file(text, 'x.csv'));
    expect(radar.text).to.contain('Leaders hidden, n < 10');
    expect(radar.text).to.contain('1 more group hidden, n < 10');
    const saved = await filesOf(() => {
      radar.element.downloadCsv();
      radar.element.downloadJson();
    });
    const texts = [radar.root.innerHTML, ...(await Promise.all(saved.map(({ blob }) => blob.text())))];
    for (const one of texts) expect(one).to.not.contain('Jane');
    // Everyone less the staff would be two people.
    expect(radar.all('button').some((one) => textOf(one).startsWith('Teachers and staff'))).to.equal(false);
    expect(radar.text).to.contain('Teachers and staff hidden to protect others');
  });

  it('says what is wrong with a file that holds no answers', async () => {
    const radar = await radarIn(WIDE, configOf({}));
    await drop(radar, file('hello', 'a.txt'), file('{"type":"lcf-answers","version":9}', 'b.json'));
    expect(files(radar)).to.contain('a.txt has no column with the name of a condition.');
    expect(files(radar)).to.contain('b.json comes from a newer version.');
    expect(radar.text).to.contain('No results yet');
  });

  it('says that a file broke off, and takes no part of it', async () => {
    const radar = await radarIn(WIDE, configOf({}));
    const whole = writeAnswerFile(answersOf('a', 3));
    const list = JSON.stringify([{ 'Relational Trust': 3 }, { 'Relational Trust': 2 }]);
    await drop(
      radar,
      file('{"type":"lcf-answers"', 'bad.json'),
      file(whole.slice(0, -40), 'half.json'),
      file(whole.slice(0, 200).replaceAll(/\s/gu, ''), 'half.txt'),
      file('{', 'start.txt'),
      file(list.slice(0, -9), 'list.json'),
      file('', 'empty.json'),
    );
    for (const name of ['bad.json', 'half.json', 'half.txt', 'start.txt', 'list.json', 'empty.json'])
      expect(files(radar)).to.contain(`${name} is damaged or not complete. Ask for it again.`);
    expect(files(radar)).to.not.contain('column');
    expect(radar.text).to.contain('No results yet');
  });

  it('says that JSON of another kind holds no answers, and reads a table whatever its name', async () => {
    const radar = await radarIn(WIDE, configOf({}));
    const table = `{Role},Relational Trust\n${rows(10, () => 'x,2')}`;
    await drop(
      radar,
      file('{"rings":[]}', 'config.json'),
      file('{}', 'none.json'),
      file(table, 'table.json'),
    );
    expect(files(radar)).to.contain('config.json holds no answers');
    expect(files(radar)).to.contain('none.json holds no answers');
    expect(files(radar)).to.contain('table.json: 10 people.');
  });

  it('forgets the answers when asked to', async () => {
    const radar = await radarIn(WIDE, configOf({ series: [STAFF] }));
    await drop(radar, file(`Relational Trust\n${rows(10, () => '2')}`, 'x.csv'));
    expect(radar.button(/^Everyone/u)).to.exist;
    await radar.press('Remove answers');
    expect(radar.status).to.equal('The answers were removed.');
    expect(radar.all('button').some((one) => textOf(one).startsWith('Everyone'))).to.equal(false);
    expect(radar.column('Teachers and staff')[0]).to.equal('3.1');
    await drop(radar, file(`Relational Trust\n${rows(11, () => '2')}`, 'y.csv'));
    expect(radar.status).to.contain('y.csv: 11 people.');
  });

  it('reads 100 000 rows while the page goes on, and shows how far it is', async () => {
    const text = `Role,${TITLES.join(',')}\n${rows(100_000, (index) => `${index % 3 ? 'staff' : 'Leaders'},${TITLES.map((_, at) => 1 + ((index + at) % 4)).join(',')}`)}`;
    const radar = await radarIn(WIDE, configOf({ groups: GROUPS }));
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    let seen = '';
    const watch = setInterval(() => {
      seen ||= textOf(radar.root.querySelector('.reading'));
    }, 5);
    await drop(radar, file(text, 'large.csv'));
    clearInterval(timer);
    clearInterval(watch);
    expect(files(radar)).to.contain('large.csv: 100,000 people.');
    expect(seen).to.match(/^Reading answers: \d+%$/u);
    expect(radar.column('n')[0]).to.equal('100,000');
    // The page has its turn all along; the benchmark measures how long it waits for one.
    expect(turns).to.be.above(8);
  }).timeout(20_000);
});

describe('<lcf-readiness-radar>: answer files of the form', () => {
  it('adds up files, counts one that comes twice once, and links one below the other', async () => {
    const radar = await radarIn(WIDE, configOf({ groups: GROUPS }));
    const ten = Array.from({ length: 10 }, (_, index) =>
      file(writeAnswerFile(answersOf(`id-${index}`, 3)), `${index}.json`),
    );
    await drop(radar, ...ten, file(writeAnswerFile(answersOf('id-0', 1)), 'again.json'));
    expect(files(radar)).to.contain('again.json is in already. It counts once.');
    expect(radar.column('Everyone')[0]).to.equal('3.0');
    const links = ['x', 'y'].map((id) => `https://school.example/#${writeAnswerFragment(answersOf(id, 1))}`);
    await drop(radar, file(links.join('\n'), 'links.txt'));
    expect(files(radar)).to.contain('links.txt: 2 people.');
    expect(radar.column('n')[0]).to.equal('12');
  });

  it('leaves out files of another framework, of another scale, and damaged ones', async () => {
    const radar = await radarIn(WIDE, configOf({}));
    await drop(
      radar,
      file(writeAnswerFile(answersOf('a', 3, { framework: 'other' })), 'a.json'),
      file(writeAnswerFile(answersOf('b', 3, { scale: [1, 2, 3] })), 'b.json'),
      file(
        writeAnswerFile(answersOf('c', 3)).replace('"relational-trust": 3', '"relational-trust": 4'),
        'c.json',
      ),
    );
    expect(files(radar)).to.contain('a.json holds answers to another framework.');
    expect(files(radar)).to.contain('b.json was answered on another scale.');
    expect(files(radar)).to.contain('c.json was changed on its way.');
  });

  it('compares the times the answers were given', async () => {
    const radar = await radarIn(WIDE, configOf({ groups: GROUPS }));
    const at = (assessment: string, value: number) =>
      Array.from({ length: 10 }, (_, index) =>
        file(writeAnswerFile(answersOf(`${assessment}${index}`, value, { assessment })), 'x.json'),
      );
    await drop(radar, ...at('2025-10', 2), ...at('2026-10', 3));
    expect(radar.column('Everyone, October 2026')[0]).to.equal('3.0');
    expect(radar.column('Change')[0]).to.equal('Up 1.0');
  });

  it('can be picked with the keyboard too', async () => {
    const radar = await radarIn(WIDE, configOf({}));
    const picker = radar.root.querySelector<HTMLInputElement>('input[type="file"]')!;
    let opened = 0;
    picker.click = () => void (opened += 1);
    await radar.press('Add answers');
    expect(opened).to.equal(1);
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(file(`Relational Trust\n${rows(10, () => '2')}`, 'picked.csv'));
    picker.files = dataTransfer.files;
    picker.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => radar.text.includes('picked.csv: 10 people.'));
  });
});

describe('<lcf-readiness-radar>: answers from an address', () => {
  it('loads them once, without cookies, and says when they cannot be had', async () => {
    const fake = new FakeFetch();
    const radar = await radarIn(WIDE, configOf({ responses: { src: 'answers.csv', period: '2026-09' } }));
    await waitUntil(() => fake.urls.includes('answers.csv'));
    expect(fake.urls.filter((url) => url === 'answers.csv').length).to.equal(1);
    expect(fake.requests[0]!.init.credentials).to.equal('omit');
    fake.answer('answers.csv', 'no', 404);
    await waitUntil(() => radar.text.includes('answers.csv could not be loaded.'));
    fake.restore();
  });

  it('gives up when it leaves the page, and loads again when it is back', async () => {
    const fake = new FakeFetch();
    const radar = await radarIn(WIDE, configOf({ responses: { src: 'answers.csv' } }));
    const home = radar.element.parentElement!;
    await waitUntil(() => fake.urls.includes('answers.csv'));
    radar.element.remove();
    await aTimeout(0);
    expect(fake.aborted[0]).to.equal(true);
    home.append(radar.element);
    await waitUntil(() => fake.requests.length === 2);
    fake.answer('answers.csv', `Relational Trust\n${rows(10, () => '2')}`);
    await waitUntil(() => radar.text.includes('10 people'));
    fake.restore();
  });
});

describe('<lcf-readiness-radar>: single answers', () => {
  const config = configOf({ groups: GROUPS, minN: 5 });
  const table = `Role,Relational Trust,Capacity Building\n${rows(6, (index) => `staff,${1 + (index % 4)},3`)}\n${rows(6, () => 'Leaders,4,N/A')}`;

  it('show the middle answer, the middle half, the range and the people behind each', async () => {
    const radar = await radarIn(WIDE, config);
    await drop(radar, file(table, 'x.csv'));
    const spread = radar.section('How much people agree')!;
    expect(spread.querySelectorAll('.half').length).to.be.above(1);
    expect(textOf(spread)).to.contain('n = 12');
    expect(textOf(spread)).to.contain('Middle answer');
    await expect(radar.element).to.be.accessible();
  });

  it('show how many chose each level once a condition is chosen', async () => {
    const radar = await radarIn(WIDE, config);
    await drop(radar, file(table, 'x.csv'));
    await radar.press(/^Relational Trust$/u);
    const detail = textOf(radar.root.querySelector('.distribution'));
    expect(detail).to.contain(
      'Everyone 1 Not yet 2 people 2 Starting 2 people 3 In place 1 person 4 Thriving 7 people',
    );
    expect(detail).to.match(/(agree|lean|spread out|camps)/u);
    await expect(radar.element).to.be.accessible();
    await radar.press(/^Capacity Building$/u);
    expect(textOf(radar.root.querySelector('.distribution'))).to.contain('6 people: does not apply.');
  });

  it('show a domain in one figure, and mark its conditions when it is chosen', async () => {
    const radar = await radarIn(WIDE, configOf({ series: [STAFF] }));
    expect(radar.section('Average rating by condition')).to.exist;
    expect(radar.text).to.contain('Culture Average 2.9');
    await radar.press('Culture');
    expect(radar.status).to.equal('Culture chosen. 3 conditions are marked.');
    expect(radar.all('tr.chosen').length).to.equal(3);
  });
});
