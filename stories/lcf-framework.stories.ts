import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { PERSIST_MODES } from '../src/elements/lcf-framework/lcf-framework.js';
import { SCHEMES } from '../src/model/types.js';
import { district, NOT_READABLE } from './kit/configs.js';
import { playground } from './kit/manifest.js';

interface Args {
  persist: string;
  scheme: string;
  locale: string;
  'sync-hash': boolean;
  config: unknown;
}

const meta: Meta<Args> = {
  title: 'Provider/lcf-framework',
  component: 'lcf-framework',
  args: { persist: 'none', scheme: 'auto', locale: '', 'sync-hash': false, config: undefined },
  argTypes: {
    persist: { control: 'select', options: PERSIST_MODES },
    scheme: { control: 'select', options: SCHEMES },
  },
  render: (args) => html`
    <lcf-framework
      persist=${args.persist}
      scheme=${args.scheme}
      locale=${args.locale}
      ?sync-hash=${args['sync-hash']}
      .config=${args.config}
    >
      <lcf-diagram></lcf-diagram>
      <lcf-practice-cards follow-selection></lcf-practice-cards>
      <lcf-readiness-form></lcf-readiness-form>
      <lcf-readiness-radar></lcf-readiness-radar>
    </lcf-framework>
  `,
};
export default meta;

/** Every attribute; ready configs to choose from. */
export const Playground = playground(
  'lcf-framework',
  {},
  html`
    <lcf-diagram></lcf-diagram>
    <lcf-practice-cards layout="compact" follow-selection></lcf-practice-cards>
  `,
);

/** One built-in framework, four widgets: what you choose in one is seen by the others. */
export const AllWidgets: StoryObj<Args> = {};

/** A district that renames, recolours, hides and adds parts, and brings results. */
export const District: StoryObj<Args> = { args: { config: district } };

/** A config that cannot be read: the page's own words stay, and one sentence says what happened. */
export const NotReadable: StoryObj<Args> = {
  args: { config: NOT_READABLE },
  tags: ['expects-console'],
  render: (args) => html`
    <lcf-framework .config=${args.config}>
      <lcf-diagram><p>Our framework in one page: ask your school for the booklet.</p></lcf-diagram>
    </lcf-framework>
  `,
};
