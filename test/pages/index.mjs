/** All widgets in one provider: one choice, seen by each. */
import { eventually } from '../../scripts/pages/deep.mjs';

export const checks = [
  {
    name: 'choosing a condition in the diagram opens it in the radar and says so to the page',
    async run(page) {
      await page.locator('::-p-aria(Relational Trust[role="treeitem"])').click();
      const heard = await eventually(page, 'the page hears nothing', (text) =>
        text.includes('lcf-select {"id":"relational-trust","kind":"condition","previousId":null}'),
      );
      const shown = await page.evaluate(() => document.querySelector('lcf-framework').state.selection);
      return [...heard, ...(shown === 'relational-trust' ? [] : ['the provider does not know the choice'])];
    },
  },
  {
    name: 'nothing is stored without being asked',
    async run(page) {
      await page.locator('::-p-aria(Agency[role="treeitem"])').click();
      await page.locator('lcf-readiness-form >>> input[type="radio"][value="2"]').click();
      const stored = await page.evaluate(() => [
        ...Object.entries(localStorage),
        ...Object.entries(sessionStorage),
        ...(document.cookie ? [document.cookie] : []),
      ]);
      return stored.map((entry) => `stored: ${entry}`);
    },
  },
];
