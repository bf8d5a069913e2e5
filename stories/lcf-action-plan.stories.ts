import { html, render } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import district from '../examples/district.json' with { type: 'json' };

const meta: Meta = { title: 'Readiness form/lcf-action-plan', component: 'lcf-action-plan' };
export default meta;
type Story = StoryObj;

const plan = (count: number): object => ({
  focus: ['enabling-policies', 'capacity-building', 'relational-trust'].slice(0, count),
  entries: {
    'enabling-policies': {
      change: 'Grades show what students can do now, not an average of the term.',
      step: 'Compare our late-work rules in one staff meeting.',
      lead: 'Assistant principal',
      date: '2026-12-10',
      sign: 'Three teams use the same retake rule.',
    },
  },
});
/** A provider in which a team has begun its plan. */
const withState = (config: unknown, state: object, lang = 'en', dir = 'ltr'): HTMLElement => {
  const provider = document.createElement('lcf-framework');
  Object.assign(provider, { config, lang, dir });
  provider.addEventListener('lcf-ready', () => provider.importState({ version: 1, ...state }), {
    once: true,
  });
  render(
    html`
      <lcf-action-plan></lcf-action-plan>
    `,
    provider,
  );
  return provider;
};

export const NothingRated: Story = {
  render: () => html`
    <lcf-action-plan></lcf-action-plan>
  `,
};
export const FromResults: Story = { render: () => withState(district, { plan: plan(2) }) };
export const ThreePicked: Story = { render: () => withState(district, { plan: plan(3) }) };
export const FromOwnAnswers: Story = {
  render: () =>
    withState(
      { version: 1 },
      {
        plan: plan(1),
        assessments: {
          self: { ratings: { 'enabling-policies': { value: 1 }, 'relational-trust': { value: 3 } } },
        },
      },
    ),
};
export const RightToLeft: Story = { render: () => withState(district, { plan: plan(2) }, 'ar', 'rtl') };
