import { html, render } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { recordRatings, type XapiStatement } from '../../src/embed/xapi.js';

const meta: Meta = {
  title: 'Recipes/Hand ratings to a record store',
  tags: ['!autodocs'],
};
export default meta;
type Story = StoryObj;

/** Whose answers they are, from the page's own sign-in. */
const ACTOR = { account: { homePage: 'https://lms.example', name: 'opaque-id' } } as const;

const shown = (sent: readonly XapiStatement[]): string =>
  sent.length > 0 ? JSON.stringify(sent, null, 2) : 'Rate a condition: what would be sent stands here.';

/**
 * `xapi.js` listens to `lcf-rate` only where a page asks it to, and gives each rating to your own `send` as one
 * statement: here into the box below. `docs/embedding.md` says what is in it and what never is.
 */
export const YourOwnSend: Story = {
  render: () => {
    const page = document.createElement('div');
    const draw = (sent: readonly XapiStatement[]): void => {
      render(
        html`
          <lcf-readiness-form assessment="fall-2026"></lcf-readiness-form>
          <section class="recipe" aria-label="Sent">
            <h2>Sent</h2>
            <pre style="white-space: pre-wrap; overflow-wrap: anywhere" data-sent>${shown(sent)}</pre>
          </section>
        `,
        page,
      );
    };
    recordRatings({
      root: page,
      actor: ACTOR,
      base: 'https://www.district.example/lcf/',
      send: (statements) => {
        draw(statements);
        return Promise.resolve();
      },
    });
    draw([]);
    return page;
  },
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('lcf-readiness-form');
    const until = async (found: () => unknown): Promise<void> => {
      while (!found()) await new Promise((resolve) => setTimeout(resolve, 20));
    };
    const level = () => form?.shadowRoot?.querySelector<HTMLInputElement>('input[type="radio"]');
    await until(level);
    level()?.click();
    await until(() => canvasElement.querySelector('[data-sent]')?.textContent.includes('likert'));
  },
};
