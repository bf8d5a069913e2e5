import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { SCHEMES } from '../src/model/types.js';
import { district, LONG_WORDS, NOT_READABLE } from './kit/configs.js';
import { atWidth, playground } from './kit/manifest.js';

interface Args {
  practice: string;
  scheme: string;
  'heading-level': number;
  config: unknown;
}

const meta: Meta<Args> = {
  title: 'Practice cards/lcf-practice-card',
  component: 'lcf-practice-card',
  args: { practice: 'spark-student-reflection', scheme: 'auto', 'heading-level': 2, config: undefined },
  argTypes: { scheme: { control: 'inline-radio', options: SCHEMES } },
  render: (args) => html`
    <lcf-practice-card
      practice=${args.practice}
      scheme=${args.scheme}
      heading-level=${args['heading-level']}
      .config=${args.config}
    ></lcf-practice-card>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** One card, by id: every attribute and custom property. */
export const Playground = playground('lcf-practice-card', { practice: 'spark-student-reflection' });

/** A district's own practice, with its toolkit. */
export const District: Story = { args: { config: district, practice: 'design-a-school-garden' } };

/** In the text of a course page: two cards that share what is entered. */
export const InACourse: Story = {
  render: () => html`
    <lcf-framework>
      <p>This week, choose one of these two.</p>
      <lcf-practice-card practice="solicit-feedback" heading-level="3"></lcf-practice-card>
      <p>or</p>
      <lcf-practice-card practice="promote-peer-feedback" heading-level="3"></lcf-practice-card>
    </lcf-framework>
  `,
};

export const Dark: Story = { args: { scheme: 'dark' } };

/** 260 px: the side column of a course page. */
export const Narrow: Story = {
  render: ({ practice }) =>
    atWidth(
      260,
      html`
        <lcf-practice-card practice=${practice}></lcf-practice-card>
      `,
    ),
};

/** A title and a sentence that are long, and a word that no line holds. */
export const LongText: Story = {
  tags: ['expects-console'],
  args: { config: LONG_WORDS, practice: 'design-backwards' },
};

/** Right to left. */
export const RightToLeft: Story = {
  render: ({ practice }) => html`
    <div lang="ar" dir="rtl"><lcf-practice-card practice=${practice}></lcf-practice-card></div>
  `,
};

/** A config that cannot be read. */
export const NotReadable: Story = {
  tags: ['expects-console'],
  render: ({ practice }) => html`
    <lcf-practice-card practice=${practice} .config=${NOT_READABLE}>
      <p>Ask your coach for this card.</p>
    </lcf-practice-card>
  `,
};

/** An id that is not in the framework: the page's own words stay. */
export const Unknown: Story = {
  args: { practice: 'nowhere' },
  render: ({ practice }) => html`
    <lcf-practice-card practice=${practice}><p>Ask your coach for this card.</p></lcf-practice-card>
  `,
};
