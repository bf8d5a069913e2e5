/** What the district page promises: its own words, small groups hidden, one selection, entries kept on the device. */
import { deepSource, deepText, eventually } from '../../scripts/pages/deep.mjs';

const click = (page, name, role) =>
  page.locator(`::-p-aria(${name}${role ? `[role="${role}"]` : ''})`).click();

export const checks = [
  {
    name: 'shows what the config renames and adds, and not what it hides',
    async run(page) {
      const present = ['Maple Valley', 'Real-World', 'Personal Pathways', 'Design a school garden'];
      const shown = await Promise.all(
        present.map((words) =>
          eventually(page, `"${words}" is missing`, (text) => text.includes(words), 'main'),
        ),
      );
      const text = await deepText(page);
      return [...shown.flat(), ...(text.includes('Focus on equity') ? ['a hidden practice is shown'] : [])];
    },
  },
  {
    name: 'a group of six people leaves no figure anywhere in the page',
    async run(page) {
      const source = await deepSource(page, 'lcf-readiness-radar');
      const figures = ['2.2', '1.7', '6 people'].filter((figure) =>
        source.includes(`families-2026 ${figure}`),
      );
      const shown = /Family council[^]{0,80}(?:\b6 people|\b1\.7)/.test(source)
        ? ['the small group is shown']
        : [];
      const named = source.includes('Family council') ? [] : ['the hidden group is not named'];
      return [...figures, ...shown, ...named];
    },
  },
  {
    name: 'a choice in the diagram is seen by the cards, the address and the next visit',
    async run(page, { url }) {
      await click(page, 'Agency', 'treeitem');
      await page.waitForFunction(() => location.hash === '#lcf=agency', { timeout: 5000 });
      const count = /Showing \d+ of 42 practices/;
      const before = await eventually(
        page,
        'the cards do not follow the choice',
        (text) => count.test(text) && !text.includes('Showing 42 of 42'),
        'lcf-practice-cards',
      );
      await page.goto(`${url.split('#')[0]}#lcf=agency`, { waitUntil: 'load' });
      const after = await eventually(
        page,
        'the address does not restore the choice',
        (text) => text.includes('Outcome Agency'),
        'lcf-diagram',
      );
      return [...before, ...after];
    },
  },
  {
    name: 'a rating is there again after a reload, and in the radar',
    async run(page) {
      await page.evaluate(() => localStorage.clear());
      const rate = () => document.querySelector('lcf-framework').state.assessments.self?.ratings;
      await page.locator('lcf-readiness-form >>> input[type="radio"][value="3"]').click();
      const kept = await page.evaluate(rate);
      await page.reload({ waitUntil: 'load' });
      await page.waitForFunction(() => document.querySelector('lcf-framework').state?.assessments?.self);
      const again = await page.evaluate(rate);
      const same = JSON.stringify(kept) === JSON.stringify(again) && kept ? [] : ['the rating is lost'];
      const shown = await eventually(
        page,
        'the form does not show the kept rating',
        (text) => text.includes('1 of 10 done'),
        'lcf-readiness-form',
      );
      await page.evaluate(() => localStorage.clear());
      return [...same, ...shown];
    },
  },
];
