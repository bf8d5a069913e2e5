import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { FROM_SCRATCH } from '../kit/configs.js';

interface Args {
  accent: string;
  learner: string;
  experience1: string;
  experience2: string;
  experience3: string;
  experience4: string;
  corners: string;
  font: string;
}

const FONTS: Readonly<Record<string, string>> = {
  'of the page': '',
  serif: "Georgia, 'Noto Serif', serif",
  rounded: "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Comfortaa, sans-serif",
};
const CORNERS: Readonly<Record<string, string>> = { sharp: '0px', soft: '', round: '18px' };
const color = { control: 'color' } as const;

const meta: Meta<Args> = {
  title: 'Recipes/Brand it in five minutes',
  args: {
    accent: '#7a1f3d',
    learner: '#fde7c2',
    experience1: '#1d5fa8',
    experience2: '#7a1f3d',
    experience3: '#9a5a00',
    experience4: '#1f6b4a',
    corners: 'round',
    font: 'serif',
  },
  argTypes: {
    accent: color,
    learner: color,
    experience1: color,
    experience2: color,
    experience3: color,
    experience4: color,
    corners: { control: 'inline-radio', options: Object.keys(CORNERS) },
    font: { control: 'inline-radio', options: Object.keys(FONTS) },
  },
  tags: ['!autodocs'],
};
export default meta;
type Story = StoryObj<Args>;

const widgets = (): TemplateResult => html`
  <lcf-diagram no-panel no-search no-tour></lcf-diagram>
  <lcf-practice-card practice="spark-student-reflection" heading-level="3"></lcf-practice-card>
`;

const beside = (before: TemplateResult, after: TemplateResult): TemplateResult => html`
  <div class="recipe">
    <section aria-label="Before">
      <h2>Before</h2>
      ${before}
    </section>
    <section aria-label="After">
      <h2>After</h2>
      <div data-paste>${after}</div>
    </section>
  </div>
`;

const configOf = ({ accent, learner, corners, ...hues }: Args): object => ({
  version: 1,
  theme: {
    colors: {
      accent,
      learner,
      'exp-1': hues.experience1,
      'exp-2': hues.experience2,
      'exp-3': hues.experience3,
      'exp-4': hues.experience4,
    },
    radius: corners,
  },
});

/**
 * Minute 1: the accent of your site. Minutes 2 and 3: four hues for the learning experiences. Minute 4: corners.
 * Minute 5: copy from the panel Code, paste, look at it in dark too. A colour in the config is a seed: tints, text on
 * it and the dark scheme follow, and what could not be read is corrected.
 */
export const InTheConfig: Story = {
  render: (args) =>
    beside(
      widgets(),
      html`
        <lcf-framework .config=${configOf(args)}>${widgets()}</lcf-framework>
      `,
    ),
};

const DOMAINS = {
  version: 1,
  theme: { colors: { 'domain-1': '#2f6f8f', 'domain-2': '#8f4a2f', 'domain-3': '#4f6b2f' } },
};

/** A style element as it stands in a page. */
function styleElement(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.textContent = css;
  return style;
}

const declarations = ({ accent, corners, font }: Args): string =>
  [
    ['--lcf-accent', accent],
    ['--lcf-on-accent', '#ffffff'],
    ['--lcf-radius-m', CORNERS[corners]],
    ['--lcf-radius-l', CORNERS[corners]],
    ['--lcf-font', FONTS[font]],
  ]
    .filter(([, value]) => value)
    .map(([name = '', value = '']) => `  ${name}: ${value};`)
    .join('\n');

/** By CSS of the page: what is set there is taken as it is, and outranks the config. */
export const WithAStyleSheet: Story = {
  render: (args) =>
    beside(
      widgets(),
      html`
        ${styleElement(`.our-brand {\n${declarations(args)}\n}`)}
        <div class="our-brand">
          <lcf-diagram></lcf-diagram>
          <lcf-practice-card practice="spark-student-reflection" heading-level="3"></lcf-practice-card>
        </div>
      `,
    ),
};

/**
 * A brand yellow that nobody can read on white: what is drawn is the nearest shade that can be read, and the console
 * and `lcf-config-error` name what changed.
 */
export const AHardColour: Story = {
  tags: ['expects-console'],
  args: { accent: '#ffd400', experience1: '#ffe600', experience4: '#b8ff5c' },
  render: (args) =>
    beside(
      widgets(),
      html`
        <lcf-framework .config=${configOf(args)}>${widgets()}</lcf-framework>
      `,
    ),
};

/**
 * Domains are grey, so that the learning experiences stand out, and told apart by their lines. A brand with a colour
 * for each sets `domain-1` to `-3`, in CSS or in the config, or gives a domain its `color`: conditions take a tint.
 */
export const ColoursForDomains: Story = {
  render: () =>
    beside(
      widgets(),
      html`
        <lcf-framework .config=${DOMAINS}>${widgets()}</lcf-framework>
      `,
    ),
};

/** A ready theme is one line in the page, `<link rel="stylesheet" href="themes/playful.css">`; the toolbar has the others. */
export const AReadyTheme: Story = {
  globals: { theme: 'playful' },
  render: () => html`
    <lcf-diagram></lcf-diagram>
  `,
};

/** Not only colours: a framework that is all yours. */
export const YourOwnWords: Story = {
  render: () =>
    beside(
      html`
        <lcf-diagram no-tour></lcf-diagram>
      `,
      html`
        <lcf-diagram .config=${FROM_SCRATCH} no-tour></lcf-diagram>
      `,
    ),
};
