import { html, render } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { district, LONG_WORDS, NOT_READABLE, OUTCOMES_ONLY } from './kit/configs.js';
import { playground } from './kit/manifest.js';

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

/** Every attribute, custom property and slot; ready configs to choose from. */
export const Playground = playground('lcf-action-plan', { config: 'district' });

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

/** A phone. */
export const Phone: Story = {
  render: () => html`
    <div style="max-inline-size: 320px">${withState(district, { plan: plan(1) })}</div>
  `,
};
export const Dark: Story = {
  render: () => {
    const provider = withState(district, { plan: plan(2) });
    provider.querySelector('lcf-action-plan')?.setAttribute('scheme', 'dark');
    return provider;
  },
};
/** Long titles and a word that no line holds. */
export const LongWords: Story = {
  tags: ['expects-console'],
  render: () => withState(LONG_WORDS, { plan: plan(3) }),
};
/** A framework without conditions. */
export const NoConditions: Story = {
  render: () => html`
    <lcf-action-plan .config=${OUTCOMES_ONLY}></lcf-action-plan>
  `,
};
/** A config that cannot be read: the page's own words stay. */
export const NotReadable: Story = {
  tags: ['expects-console'],
  render: () => html`
    <lcf-action-plan .config=${NOT_READABLE}><p>The plan hangs in the staff room.</p></lcf-action-plan>
  `,
};
