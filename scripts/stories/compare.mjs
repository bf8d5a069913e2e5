/**
 * Pictures are compared as a person does from a step back: both are averaged over blocks of 16 × 16 pixels of the
 * page, and a block counts when its colour is clearly another. Edges of letters, which differ between machines, vanish
 * in the average; a missing part, a wrong colour or something out of place does not. Text is set in the font that
 * Storybook brings, so that lines break alike everywhere.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openStory } from './storybook.mjs';
import { FAULTS, PICTURES } from './pictures.mjs';

const FOLDER = new URL('../../test/visual/', import.meta.url);
const SEEN = new URL('../../.cache/visual/', import.meta.url);
/** How far apart the averages of a block may lie, of 255 in any channel. */
const TOLERANCE = 20;
/**
 * Blocks that may differ. Measured: none on the same machine; up to 12 where the only other font is another and letters
 * are fully hinted and coloured at their edges; 54 to 486 for the planted faults.
 */
const ALLOWED = 16;

const PIN = `
  @font-face { font-family: 'Kit'; src: url('./nunito-sans-regular.woff2'); font-weight: 100 549 }
  @font-face { font-family: 'Kit'; src: url('./nunito-sans-bold.woff2'); font-weight: 550 900 }
  html, body, .stage { font-family: 'Kit' !important; --lcf-font: 'Kit' }
  * { caret-color: transparent !important }`;

const fileOf = (name, folder = FOLDER) => fileURLToPath(new URL(`${name}.jpg`, folder));

/** In the page: fonts first, so that what measures text measures this one. */
const pinFont = (css) => {
  document.addEventListener('DOMContentLoaded', () => {
    const style = document.createElement('style');
    style.textContent = css;
    document.head.append(style);
    void document.fonts.load("400 16px 'Kit'");
    void document.fonts.load("700 16px 'Kit'");
  });
};

/** In the page: a rule inside every shadow root, or in the page. */
const plant = ({ inside, page }) => {
  const sheet = (css) => {
    const made = new CSSStyleSheet();
    made.replaceSync(css);
    return made;
  };
  const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  if (inside) for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet(inside)];
  if (page) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet(page)];
};

async function shoot(browser, address, { story, globals, width = 1280, height, forced }, fault) {
  const opened = await openStory(browser, address, story, {
    globals: { scheme: 'light', motion: 'reduce', ...globals },
    width,
    height,
    before: async (page) => {
      await page.evaluateOnNewDocument(pinFont, PIN);
      if (!forced) return;
      const session = await page.createCDPSession();
      await session.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'forced-colors', value: 'active' }],
      });
    },
  });
  const { page, close } = opened;
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await new Promise((done) => setTimeout(done, 900));
  if (fault) await page.evaluate(plant, fault);
  if (fault) await new Promise((done) => setTimeout(done, 300));
  const png = await page.screenshot({ encoding: 'base64' });
  await close();
  return png;
}

/** In the page: half the size, as a file to keep. */
const shrink = async (png) => {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [image.width / 2, image.height / 2];
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', 0.82).split(',')[1];
};

/** In the page: blocks that differ, as `[column, row, distance]`. */
const differences = async ({ kept, seen, tolerance }) => {
  const BLOCK = 8;
  const blocksOf = async (jpeg) => {
    const image = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${jpeg}`)).blob());
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.width, image.height];
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(image, 0, 0);
    const [columns, rows] = [Math.floor(image.width / BLOCK), Math.floor(image.height / BLOCK)];
    const average = (column, row) => {
      const { data } = context.getImageData(column * BLOCK, row * BLOCK, BLOCK, BLOCK);
      const sums = [0, 0, 0];
      for (let at = 0; at < data.length; at += 1) if (at % 4 < 3) sums[at % 4] += data[at];
      return sums.map((sum) => sum / (BLOCK * BLOCK));
    };
    return { columns, rows, average };
  };
  const [first, second] = [await blocksOf(kept), await blocksOf(seen)];
  if (first.columns !== second.columns || first.rows !== second.rows) return [['size']];
  const found = [];
  for (let row = 0; row < first.rows; row += 1)
    for (let column = 0; column < first.columns; column += 1) {
      const [a, b] = [first.average(column, row), second.average(column, row)];
      const distance = Math.max(...a.map((value, channel) => Math.abs(value - b[channel])));
      if (distance > tolerance) found.push([column, row, Math.round(distance)]);
    }
  return found;
};

const place = ([column, row, distance]) => `${column * 16},${row * 16} by ${distance}`;

function judge(blocks) {
  if (blocks.length <= ALLOWED) return [];
  const worst = [...blocks].sort((a, b) => b[2] - a[2]).slice(0, 5);
  return [`${blocks.length} places differ, first at ${worst.map(place).join('; ')} (x,y in px)`];
}

export async function checkPictures(browser, address, tally, { update = false, only = '' } = {}) {
  const desk = await browser.newPage();
  mkdirSync(FOLDER, { recursive: true });
  mkdirSync(SEEN, { recursive: true });
  const take = async (picture, fault) => desk.evaluate(shrink, await shoot(browser, address, picture, fault));
  const compare = async (name, seen) => {
    const kept = readFileSync(fileOf(name)).toString('base64');
    return desk.evaluate(differences, { kept, seen, tolerance: TOLERANCE });
  };
  const check = async (picture) => {
    const { name } = picture;
    const seen = await take(picture);
    writeFileSync(fileOf(name, SEEN), Buffer.from(seen, 'base64'));
    if (update) writeFileSync(fileOf(name), Buffer.from(seen, 'base64'));
    if (!existsSync(fileOf(name)))
      return ['there is no picture to compare with: npm run test:visual -- --update'];
    return judge(await compare(name, seen));
  };
  for (const picture of PICTURES.filter(({ name }) => name.includes(only))) {
    const found = await check(picture);
    tally.record(
      `picture ${picture.name}`,
      found.length > 0 ? [...found, `seen: ${fileOf(picture.name, SEEN)}`] : [],
    );
  }
  for (const fault of only ? [] : FAULTS) {
    const picture = PICTURES.find(({ name }) => name === fault.picture);
    const blocks = await compare(picture.name, await take(picture, fault));
    tally.record(`planted: ${fault.name}`, judge(blocks).length > 0 ? [] : ['nobody noticed']);
    if (process.argv.includes('--tell')) console.log(`  ${fault.name}: ${blocks.length} places`);
  }
  await desk.close();
}
