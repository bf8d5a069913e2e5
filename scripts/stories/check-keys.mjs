/** The key tables of the kit are data: each key is pressed, and what the table promises is looked for. */
import { readFileSync } from 'node:fs';
import { openStory } from './storybook.mjs';

const TABLES = JSON.parse(
  readFileSync(new URL('../../stories/accessibility/keys.json', import.meta.url), 'utf8'),
);
const PATIENCE = 20_000;

/** In the page: the first widget of a tag holds what a selector finds in its shadow root. */
const focusOn = ({ tag, selector }) => {
  const target = document.querySelector(tag)?.shadowRoot?.querySelector(selector);
  target?.focus();
  return Boolean(target?.matches(':focus'));
};
const holds = ({ tag, focus, shows, hides, says }) => {
  const root = document.querySelector(tag)?.shadowRoot;
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  const name = active?.getAttribute('aria-label') ?? active?.textContent ?? '';
  if (focus !== undefined && !(root?.contains(active) && name.replace(/\s+/g, ' ').includes(focus)))
    return false;
  if (says !== undefined && !root?.textContent.replace(/\s+/g, ' ').includes(says)) return false;
  if (shows !== undefined && !root?.querySelector(shows)) return false;
  return hides === undefined || !root?.querySelector(hides);
};

async function checkRow(page, tag, { keys, does, from, press, ...promised }) {
  const wait = (check, given) =>
    page.waitForFunction(check, { timeout: PATIENCE }, given).then(
      () => true,
      () => false,
    );
  const title = `${keys} (${does})`;
  if (from && !(await wait(focusOn, { tag, selector: from })))
    return [`${title}: nothing to focus at ${from}`];
  for (const key of press) await page.keyboard.press(key);
  if (await wait(holds, { tag, ...promised })) return [];
  return [`${title}: ${JSON.stringify(promised)} did not come`];
}

export async function checkKeys(browser, address, tally) {
  for (const { title, tag, story, rows } of TABLES) {
    const { page, problems, close } = await openStory(browser, address, story);
    const found = [];
    for (const row of rows) found.push(...(await checkRow(page, tag, row)));
    tally.record(`keys: ${title}`, [...found, ...(await problems())]);
    await close();
  }
}
