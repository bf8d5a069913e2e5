/** Under the strict policy everything works, not only the first picture. */
import { eventually } from '../../scripts/pages/deep.mjs';

export const checks = [
  {
    name: 'choosing, switching views, rating and searching break no rule',
    async run(page) {
      await page.locator('::-p-aria(Collaboration[role="treeitem"])').click();
      await page.locator('lcf-diagram >>> input[value="list"]').click();
      await page.locator('lcf-readiness-form >>> input[type="radio"][value="4"]').click();
      await page.locator('lcf-practice-cards >>> input[type="search"]').fill('garden');
      return eventually(
        page,
        'the search does nothing',
        (text) => /Showing 1 of \d+/.test(text),
        'lcf-practice-cards',
      );
    },
  },
  {
    name: 'another language comes from a file beside the script, when a reader needs it',
    async run(page) {
      const files = () =>
        page.evaluate(() =>
          performance
            .getEntriesByType('resource')
            .map(({ name }) => new URL(name).pathname)
            .filter((path) => path.includes('/lang/')),
        );
      const early = await files();
      await page.evaluate(() => (document.documentElement.lang = 'es'));
      const spoken = await eventually(
        page,
        'no Spanish is shown',
        (text) => text.includes('Agencia'),
        'lcf-diagram',
      );
      const late = await files();
      return [
        ...spoken,
        ...early.map((file) => `${file} was fetched before anybody needed it`),
        ...(late.join() === '/dist/lang/es.js' ? [] : [`fetched: ${late.join() || 'nothing'}`]),
      ];
    },
  },
];
