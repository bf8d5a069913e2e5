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
];
