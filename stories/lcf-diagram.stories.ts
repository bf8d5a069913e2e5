import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import type { LcfDiagram } from '../src/elements/lcf-diagram/lcf-diagram.js';
import { district, FROM_SCRATCH, LONG_WORDS, NO_RINGS, NOT_READABLE, WITH_MISTAKES } from './kit/configs.js';
import { playground } from './kit/manifest.js';

interface Args {
  selected: string;
  view: string;
  width: number;
  lang: string;
  config: unknown;
  'no-panel': boolean;
  'no-relations': boolean;
  'no-search': boolean;
  'no-tour': boolean;
}

const meta: Meta<Args> = {
  title: 'Diagram/lcf-diagram',
  component: 'lcf-diagram',
  args: {
    selected: '',
    view: 'diagram',
    width: 1240,
    lang: 'en',
    config: undefined,
    'no-panel': false,
    'no-relations': false,
    'no-search': false,
    'no-tour': false,
  },
  argTypes: {
    view: { control: 'inline-radio', options: ['diagram', 'list'] },
    width: { control: { type: 'range', min: 260, max: 1400, step: 10 } },
    lang: { control: 'select', options: ['en', 'es', 'ar', 'vi', 'zh-Hans', 'pt', 'ht', 'so'] },
  },
  render: (args): TemplateResult => html`
    <lcf-diagram
      style="max-inline-size: ${args.width}px"
      lang=${args.lang}
      dir=${args.lang === 'ar' ? 'rtl' : 'ltr'}
      selected=${args.selected}
      view=${args.view}
      ?no-panel=${args['no-panel']}
      ?no-relations=${args['no-relations']}
      ?no-search=${args['no-search']}
      ?no-tour=${args['no-tour']}
      .config=${args.config}
    ></lcf-diagram>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** Every attribute, custom property and slot; ready configs to choose from. */
export const Playground = playground('lcf-diagram');

/** All rings, nothing chosen. */
export const Rest: Story = {};

/** An outcome: what builds it, what helps, and lines along the streets between the rings. */
export const OutcomeChosen: Story = { args: { selected: 'agency' } };

/** A condition; the same picture from the outside in. */
export const ConditionChosen: Story = { args: { selected: 'relational-trust' } };

/** A practice. */
export const PracticeChosen: Story = { args: { selected: 'promote-equity-of-voice' } };

/** An experience opens into its practices. */
export const ExperienceUnfolded: Story = { args: { selected: 'personalized' } };

/** A domain opens into its conditions. */
export const DomainUnfolded: Story = { args: { selected: 'culture' } };

/** 900 px: the overview at the side, details below. */
export const Medium: Story = { args: { width: 900, selected: 'collaboration' } };

/** 640 px: everything below the picture. */
export const Narrow: Story = { args: { width: 640 } };

/** 320 px: letters, numbers and shapes, and a key that is always in view. */
export const Phone: Story = { args: { width: 320 } };

/** 320 px with a choice: the details take the place of the key. */
export const PhoneChosen: Story = { args: { width: 320, selected: 'agency' } };

/** 280 px: the list alone. */
export const TooNarrow: Story = { args: { width: 280 } };

/** 480 px: short titles. */
export const Small: Story = { args: { width: 480, selected: 'authentic' } };

/** 768 px: a tablet. */
export const Tablet: Story = { args: { width: 768, selected: 'agency' } };

/** The same parts as a list. */
export const List: Story = { args: { view: 'list', selected: 'empower-students' } };

/** The guided tour, third step. */
export const Tour: Story = {
  play: async ({ canvasElement }) => {
    const diagram = canvasElement.querySelector<LcfDiagram>('lcf-diagram');
    await diagram?.updateComplete;
    diagram?.startTour();
    for (const _ of [1, 2]) {
      await diagram?.updateComplete;
      diagram?.shadowRoot?.querySelector<HTMLElement>('[data-do="tour-next"]')?.click();
    }
  },
};

/** The picture alone, for a page with its own words. */
export const PictureOnly: Story = {
  args: { width: 640, 'no-panel': true, 'no-search': true, 'no-tour': true },
};

/** A district that renames, recolours, hides and adds parts, with its own logo. */
export const District: Story = { args: { config: district } };

export const Spanish: Story = { args: { lang: 'es' } };

/** Right to left: rings run the other way round. */
export const Arabic: Story = { args: { lang: 'ar', selected: 'collaboration' } };

export const Dark: Story = {
  args: { selected: 'relational-trust' },
  render: (args) => html`
    <lcf-diagram scheme="dark" selected=${args.selected}></lcf-diagram>
  `,
};

/** Titles that fit nowhere: short forms, numbers and a key, and all of it in the panel. */
export const LongWords: Story = {
  tags: ['expects-console'],
  args: { config: LONG_WORDS, selected: 'personalized' },
};

/** The same on a phone. */
export const LongWordsPhone: Story = { tags: ['expects-console'], args: { config: LONG_WORDS, width: 320 } };

/** Rings of a framework that has nothing of ours. */
export const FromScratch: Story = { args: { config: FROM_SCRATCH, selected: 'outside' } };

/** A search with what it found. */
export const Searching: Story = {
  play: async ({ canvasElement }) => {
    const diagram = canvasElement.querySelector<LcfDiagram>('lcf-diagram');
    await diagram?.updateComplete;
    const field = diagram?.shadowRoot?.querySelector<HTMLInputElement>(
      'input[type="search"], [part="search"] input',
    );
    if (!field) throw new Error('There is no search in this story.');
    field.value = 'feedback';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  },
};

/** An id that is not in the framework: nothing is chosen. */
export const UnknownChoice: Story = { args: { selected: 'nowhere' } };

/** No ring yet: the widget says so. */
export const Empty: Story = { args: { config: NO_RINGS }, tags: ['expects-console'] };

/** Mistakes in a config cost the field, never the picture; the event and the console name each. */
export const ConfigWithMistakes: Story = { args: { config: WITH_MISTAKES }, tags: ['expects-console'] };

/** A config that cannot be read: the page's own words stay. */
export const NotReadable: Story = {
  tags: ['expects-console'],
  render: () => html`
    <lcf-diagram .config=${NOT_READABLE}><p>Ask your school for our framework as a booklet.</p></lcf-diagram>
  `,
};

/** The same without words of the page: one sentence. */
export const NotReadableAlone: Story = {
  tags: ['expects-console'],
  render: () => html`
    <lcf-diagram .config=${NOT_READABLE}></lcf-diagram>
  `,
};

/** One ring of one part, and one of none. */
export const Tiny: Story = {
  tags: ['expects-console'],
  args: {
    config: {
      version: 1,
      framework: {
        extends: 'none',
        title: 'One thing',
        rings: [
          { id: 'what', kind: 'outcomes', title: 'What', items: [{ id: 'one', title: 'Curiosity' }] },
          { id: 'how', kind: 'experiences', title: 'How', items: [] },
        ],
      },
    },
  },
};
