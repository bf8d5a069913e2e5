import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { RADAR_VIEWS } from '../src/elements/lcf-readiness-radar/layouts.js';
import { district, NOT_READABLE, OUTCOMES_ONLY } from './kit/configs.js';
import { playground } from './kit/manifest.js';

interface Args {
  view: string;
  series: string;
  'no-takeaways': boolean;
  config: unknown;
  width: string;
}

const IDS = [
  'framework-for-the-future',
  'enabling-policies',
  'holistic-learner-outcomes',
  'resource-allocation',
  'collective-efficacy',
  'relational-trust',
  'capacity-building',
  'digital-ecosystem',
  'use-of-time-and-space',
  'family-and-community-partnerships',
];
const ratings = (...values: (number | null)[]): Record<string, number | null> =>
  Object.fromEntries(IDS.map((id, index) => [id, values[index % values.length] ?? null]));
const group = (id: string, label: string, n: number, ...values: (number | null)[]): object => ({
  id,
  label,
  group: id,
  period: '2026-10',
  n,
  ratings: ratings(...values),
});
const config = (readiness: object, rest: object = {}): object => ({ version: 1, readiness, ...rest });

/** The radar of a story once it is drawn: what draws it is fetched first. */
async function drawn(canvas: HTMLElement): Promise<HTMLElement> {
  const radar = canvas.querySelector('lcf-readiness-radar');
  if (!radar) throw new Error('There is no radar in this story.');
  while (!radar.shadowRoot?.querySelector('.ruler')) await new Promise((resolve) => setTimeout(resolve, 20));
  await radar.updateComplete;
  return radar;
}

const meta: Meta<Args> = {
  title: 'Readiness radar/lcf-readiness-radar',
  component: 'lcf-readiness-radar',
  args: { view: '', series: '', 'no-takeaways': false, config: district, width: '' },
  argTypes: {
    view: { control: 'select', options: ['', ...RADAR_VIEWS] },
    width: { control: 'inline-radio', options: ['', 'phone'] },
  },
  render: (args) => {
    const radar = html`
      <lcf-readiness-radar
        view=${args.view}
        series=${args.series}
        ?no-takeaways=${args['no-takeaways']}
        .config=${args.config}
      ></lcf-readiness-radar>
    `;
    return args.width === 'phone'
      ? html`
          <div style="max-inline-size: 360px">${radar}</div>
        `
      : radar;
  },
};
export default meta;
type Story = StoryObj<Args>;

/** Every attribute, custom property and slot; ready configs to choose from. */
export const Playground = playground('lcf-readiness-radar', { config: 'district' });

/** Groups, two times, a target, a group that is too small. */
export const District: Story = {};

/** One view at a time; a reader may switch. */
export const Radar: Story = { args: { view: 'radar' } };
export const Spread: Story = { args: { view: 'dots' } };
export const Table: Story = { args: { view: 'table' } };

/** Only the series that a page names. */
export const OverTime: Story = { args: { series: 'staff-2025 staff-2026' } };

/** Nothing rated yet: what a district starts with. */
export const Empty: Story = { args: { config: { version: 1 } } };

/** Some conditions are not rated: the outline breaks, a cross says why. */
export const Partial: Story = {
  args: { config: config({ series: [group('staff', 'Teachers and staff', 40, 3.1, null, 2.4, 1.8, null)] }) },
};

/** Every group is too small to show. */
export const AllHidden: Story = {
  args: {
    config: config({
      series: [group('leaders', 'Leaders', 6, 3, 2), group('families', 'Families', 8, 2, 3)],
    }),
  },
};

/** A group that is large enough is hidden too, as the total would give the small one away. */
export const Protected: Story = {
  args: {
    config: config({
      series: [
        group('everyone', 'Everyone', 46, 2.9, 2.1, 3.2),
        group('staff', 'Teachers and staff', 28, 3.1, 2, 3.3),
        group('leaders', 'Leaders', 12, 2.7, 2.3, 3.1),
        group('families', 'Families', 6, 2.2, 2.4, 2.9),
      ],
    }),
  },
};

/** More than three groups have a picture each. */
export const ManyGroups: Story = {
  args: {
    config: config({
      series: ['North', 'South', 'East', 'West', 'Harbor'].map((name, index) =>
        group(name, `${name} School`, 30 + index, 2 + index / 4, 3 - index / 5, 2.5, 3.4 - index / 3),
      ),
    }),
  },
  play: async ({ canvasElement }) => {
    const radar = await drawn(canvasElement);
    for (const id of ['West', 'Harbor'])
      radar.shadowRoot?.querySelector<HTMLElement>(`[data-series="${id}"]`)?.click();
  },
};

/** The answers of single people, as they come from a file: middle answer, middle half, range, agreement. */
export const SingleAnswers: Story = {
  args: { config: config({ groups: ['teachers', 'leaders'] }) },
  play: async ({ canvasElement }) => {
    const radar = await drawn(canvasElement);
    const rows = Array.from({ length: 48 }, (_, person) =>
      [
        person % 4 === 0 ? 'leaders' : 'teachers',
        ...IDS.map((_id, at) => 1 + ((person * (at + 3) + at) % (at === 8 ? 4 : 3))),
      ].join(),
    );
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([[`group,${IDS.join()}`, ...rows].join('\n')], 'answers.csv'));
    radar.shadowRoot
      ?.querySelector('.frame')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true }));
  },
};

/** Two conditions make no shape: the spread stands alone. */
export const TwoConditions: Story = {
  args: {
    config: config(
      { series: [{ id: 'all', label: 'Everyone', n: 20, ratings: { space: 2.4, time: 3.1 } }] },
      {
        framework: {
          extends: 'none',
          title: 'Time and space',
          rings: [
            {
              id: 'conditions',
              kind: 'conditions',
              title: 'Conditions',
              items: [
                {
                  id: 'room',
                  title: 'Room to learn',
                  items: [
                    { id: 'space', title: 'Space' },
                    { id: 'time', title: 'Time' },
                  ],
                },
              ],
            },
          ],
        },
      },
    ),
  },
};

const LONG = 'Verantwortungsgemeinschaft für Lernbegleitung';
/** Long words: numbers and a key where titles do not fit. */
export const LongWords: Story = {
  args: {
    config: config(
      { series: [group('a', `${LONG} und Schulleitung`, 30, 3, 2, 1.5), group('b', LONG, 30, 2, 2.5, 3)] },
      {
        framework: {
          rings: [
            {
              id: 'enabling-conditions',
              items: [
                {
                  id: 'culture',
                  items: [
                    { id: 'relational-trust', title: 'Vertrauensbeziehungsgestaltungskompetenzen' },
                    { id: 'capacity-building', title: LONG },
                  ],
                },
              ],
            },
          ],
        },
      },
    ),
  },
};

/** On a phone: tabs, numbers in the picture, a key with the figures. */
export const Phone: Story = { args: { width: 'phone' } };

/** Right to left: the scale and the circle run from the right. */
export const RightToLeft: Story = {
  render: () => html`
    <div lang="ar" dir="rtl"><lcf-readiness-radar .config=${district}></lcf-readiness-radar></div>
  `,
};

/** In the dark scheme. */
export const Dark: Story = {
  render: () => html`
    <lcf-readiness-radar scheme="dark" .config=${district}></lcf-readiness-radar>
  `,
};

/** 768 px: a tablet. */
export const Tablet: Story = {
  render: () => html`
    <div style="max-inline-size: 768px"><lcf-readiness-radar .config=${district}></lcf-readiness-radar></div>
  `,
};

/** A framework without conditions. */
export const NoConditions: Story = { args: { config: OUTCOMES_ONLY } };

/** A config that cannot be read: the page's own words stay. */
export const NotReadable: Story = {
  tags: ['expects-console'],
  render: () => html`
    <lcf-readiness-radar .config=${NOT_READABLE}><p>Our results as a table.</p></lcf-readiness-radar>
  `,
};

/** As it goes on paper: everything is shown, also where a screen has tabs. Print the page to see the rest. */
export const Paper: Story = {
  args: { width: 'phone' },
  play: () => void dispatchEvent(new Event('beforeprint')),
};
