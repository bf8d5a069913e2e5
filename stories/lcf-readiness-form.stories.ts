import { html, render, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { LONG_WORDS, NOT_READABLE, OUTCOMES_ONLY } from './kit/configs.js';
import { atWidth, playground } from './kit/manifest.js';

const meta: Meta = {
  title: 'Readiness form/lcf-readiness-form',
  component: 'lcf-readiness-form',
};
export default meta;
type Story = StoryObj;

const scale = (...labels: string[]): object => ({
  scale: { levels: labels.map((label, index) => ({ value: index + 1, label })) },
});
const rated = {
  version: 1,
  selection: 'relational-trust',
  assessments: {
    self: {
      ratings: {
        'framework-for-the-future': { value: 3 },
        'enabling-policies': { value: 2 },
        'collective-efficacy': { value: 3 },
        'relational-trust': { value: 3, evidence: 'Staff survey: 8 in 10 feel safe to raise a concern.' },
        'digital-ecosystem': { value: 'na' },
        'use-of-time-and-space': { value: null, unknown: true },
      },
    },
    'spring-2026': { ratings: { 'relational-trust': { value: 2 }, 'enabling-policies': { value: 1 } } },
  },
};
/** A provider in which someone has answered before. */
const withAnswers = (content: TemplateResult, config: unknown = { version: 1 }): HTMLElement => {
  const provider = document.createElement('lcf-framework');
  provider.config = config;
  provider.addEventListener('lcf-ready', () => provider.importState(rated), { once: true });
  render(content, provider);
  return provider;
};

/** Every attribute, custom property and slot; ready configs to choose from. */
export const Playground = playground('lcf-readiness-form');

/** Nothing rated yet. */
export const BuiltIn: Story = {
  render: () => html`
    <lcf-readiness-form></lcf-readiness-form>
  `,
};
export const HalfDone: Story = {
  render: () =>
    withAnswers(html`
      <lcf-readiness-form></lcf-readiness-form>
    `),
};
export const OnePage: Story = {
  render: () =>
    withAnswers(html`
      <lcf-readiness-form layout="page"></lcf-readiness-form>
    `),
};
export const ReadOnly: Story = {
  render: () =>
    withAnswers(html`
      <lcf-readiness-form readonly></lcf-readiness-form>
    `),
};
export const StartFromLastTime: Story = {
  render: () =>
    withAnswers(html`
      <lcf-readiness-form assessment="fall-2026"></lcf-readiness-form>
    `),
};
export const WhoAnswers: Story = {
  render: () => html`
    <lcf-readiness-form
      .config=${{
        version: 1,
        readiness: {
          groups: [
            { id: 'staff', label: 'Teachers and staff' },
            { id: 'families', label: 'Families' },
          ],
        },
      }}
    ></lcf-readiness-form>
  `,
};
export const SevenLevelsWithoutDescriptors: Story = {
  render: () => html`
    <lcf-readiness-form
      .config=${{
        version: 1,
        readiness: scale('Absent', 'Talked about', 'Planned', 'Tried', 'Common', 'Usual', 'Second nature'),
      }}
    ></lcf-readiness-form>
  `,
};
export const Facilitated: Story = {
  render: () => html`
    <lcf-readiness-form mode="facilitated" seats="9"></lcf-readiness-form>
  `,
};
export const InAForm: Story = {
  render: () => html`
    <form method="dialog">
      <lcf-readiness-form name="readiness"></lcf-readiness-form>
      <button type="reset">Start again</button>
    </form>
  `,
};
export const LongWordsRightToLeft: Story = {
  render: () => html`
    <lcf-readiness-form
      lang="ar"
      dir="rtl"
      .config=${{
        version: 1,
        framework: {
          extends: 'none',
          title: 'إطار',
          rings: [
            {
              id: 'conditions',
              kind: 'conditions',
              title: 'الشروط',
              items: [
                {
                  id: 'culture',
                  title: 'الثقافة',
                  items: [
                    { id: 'trust', title: 'الثقة المتبادلة بين الجميع', question: 'متى تغيّر رأيك آخر مرة؟' },
                    { id: 'long', title: 'Rechtsschutzversicherungsgesellschaftsangelegenheiten' },
                  ],
                },
              ],
            },
          ],
        },
        readiness: scale('ليس بعد', 'في البداية', 'قائم', 'مزدهر'),
      }}
    ></lcf-readiness-form>
  `,
};
/** Long titles and a word that no line holds. */
export const LongWords: Story = {
  tags: ['expects-console'],
  render: () => html`
    <lcf-readiness-form .config=${LONG_WORDS}></lcf-readiness-form>
  `,
};

/** A phone: one condition, levels under one another. */
export const Phone: Story = {
  render: () =>
    withAnswers(
      atWidth(
        320,
        html`
          <lcf-readiness-form></lcf-readiness-form>
        `,
      ),
    ),
};

/** 768 px: a tablet. */
export const Tablet: Story = {
  render: () =>
    withAnswers(
      atWidth(
        768,
        html`
          <lcf-readiness-form></lcf-readiness-form>
        `,
      ),
    ),
};

export const Dark: Story = {
  render: () =>
    withAnswers(html`
      <lcf-readiness-form scheme="dark"></lcf-readiness-form>
    `),
};

/** Right to left, in Arabic. */
export const RightToLeft: Story = {
  render: () => html`
    <div lang="ar" dir="rtl">
      ${withAnswers(html`
        <lcf-readiness-form></lcf-readiness-form>
      `)}
    </div>
  `,
};

/** Inside a form whose fieldset is disabled. */
export const Disabled: Story = {
  render: () => html`
    <lcf-readiness-form disabled></lcf-readiness-form>
  `,
};

/** A framework without conditions. */
export const NothingToRate: Story = {
  render: () => html`
    <lcf-readiness-form .config=${OUTCOMES_ONLY}></lcf-readiness-form>
  `,
};

/** A config that cannot be read: the page's own words stay. */
export const NotReadable: Story = {
  tags: ['expects-console'],
  render: () => html`
    <lcf-readiness-form .config=${NOT_READABLE}>
      <p>The form is on paper in the office.</p>
    </lcf-readiness-form>
  `,
};
