/** A page without build tools: an object as config, an event as text. */
import { eventually } from '../../scripts/pages/deep.mjs';

export const checks = [
  {
    name: 'the object config is shown and the page hears a choice',
    async run(page) {
      const config = await eventually(
        page,
        'the config property does nothing',
        (text) => text.includes('Real-World'),
        'lcf-practice-cards',
      );
      await page.locator('lcf-diagram >>> ::-p-aria(Agency[role="treeitem"])').click();
      const heard = await eventually(page, 'the event is not heard', (text) =>
        text.includes('Chosen: outcome “agency”'),
      );
      return [...config, ...heard];
    },
  },
  {
    name: 'the script loaded twice changes nothing',
    async run(page) {
      await page.addScriptTag({ url: '../dist/lcf-widgets.js?again', type: 'module' });
      return eventually(page, 'the widgets are gone', (text) => text.includes('Agency'), 'lcf-diagram');
    },
  },
];
