import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, render, type TemplateResult } from 'lit';
import { LAYOUTS } from '../src/elements/lcf-practice-cards/deck-view.js';
import { SORTS } from '../src/model/practices/deck-options.js';
import { SCHEMES } from '../src/model/types.js';
import { district, NOT_READABLE, OUTCOMES_ONLY } from './kit/configs.js';
import { atWidth, playground } from './kit/manifest.js';

interface Args {
  layout: string;
  sort: string;
  experience: string;
  outcome: string;
  status: string;
  query: string;
  practices: string;
  seed: string;
  date: string;
  scheme: string;
  'heading-level': number;
  config: unknown;
}

const meta: Meta<Args> = {
  title: 'Practice cards/lcf-practice-cards',
  component: 'lcf-practice-cards',
  args: {
    layout: 'grid',
    sort: '',
    experience: '',
    outcome: '',
    status: '',
    query: '',
    practices: '',
    seed: '',
    date: '',
    scheme: 'auto',
    'heading-level': 2,
    config: undefined,
  },
  argTypes: {
    layout: { control: 'inline-radio', options: LAYOUTS },
    sort: { control: 'select', options: ['', ...SORTS] },
    scheme: { control: 'inline-radio', options: SCHEMES },
  },
  render: (args) => html`
    <lcf-practice-cards
      layout=${args.layout}
      sort=${args.sort || nothing}
      experience=${args.experience || nothing}
      outcome=${args.outcome || nothing}
      status=${args.status || nothing}
      query=${args.query || nothing}
      practices=${args.practices || nothing}
      seed=${args.seed || nothing}
      date=${args.date || nothing}
      scheme=${args.scheme}
      heading-level=${args['heading-level']}
      .config=${args.config}
    ></lcf-practice-cards>
  `,
};
export default meta;
type Story = StoryObj<Args>;

/** A reader who has been here before. */
const USED = {
  version: 1,
  practices: {
    'empower-students': { status: 'doing', bookmarked: true, note: '[2026-11-02] Choice boards, two tasks.' },
    'encourage-self-regulation': {
      status: 'trying',
      bookmarked: false,
      note: 'Before we wrote dates.\n\n[2026-11-09] Goals on Monday.\n\n[2026-11-13] Half of them kept theirs.',
    },
    'solicit-feedback': { status: 'not-yet', bookmarked: false, note: '' },
    'spark-student-reflection': { status: 'trying', bookmarked: true, note: '' },
  },
};
const used = (content: TemplateResult, then: (cards: HTMLElement) => void = () => undefined): HTMLElement => {
  const provider = document.createElement('lcf-framework');
  provider.addEventListener('lcf-ready', () => queueMicrotask(() => provider.importState(USED)), {
    once: true,
  });
  render(content, provider);
  const cards = provider.querySelector<HTMLElement>('lcf-practice-cards');
  if (cards) setTimeout(() => then(cards), 150);
  return provider;
};
const press = (cards: HTMLElement, selector: string): void =>
  cards.shadowRoot?.querySelector<HTMLElement>(selector)?.click();

/** Every attribute and custom property; ready configs to choose from. */
export const Playground = playground('lcf-practice-cards');

/** The whole deck, nothing entered. */
export const Grid: Story = {};

/** Filters that the page sets; readers may change them. */
export const Filtered: Story = { args: { experience: 'personalized authentic', outcome: 'agency' } };

/** A search marks what it found, and forgives small slips. */
export const Search: Story = { args: { query: 'feedbakc' } };

/** Nothing fits: the ways out, with what each leads to. */
export const Nothing: Story = {
  args: { query: 'feedback', experience: 'inclusive-and-equitable', status: 'doing' },
};

/** Statuses, bookmarks and reflections of an earlier visit. */
export const Used: Story = {
  render: () =>
    used(html`
      <lcf-practice-cards sort="recent"></lcf-practice-cards>
    `),
};

/** A reflection being written: only that card grows. */
export const Reflecting: Story = {
  render: () =>
    used(
      html`
        <lcf-practice-cards experience="personalized"></lcf-practice-cards>
      `,
      (cards) => press(cards, '[data-card=encourage-self-regulation] [data-act=note]'),
    ),
};

/** What a reader is working on, with ways to take it along. */
export const MyPlan: Story = {
  render: () =>
    used(
      html`
        <lcf-practice-cards></lcf-practice-cards>
      `,
      (cards) => press(cards, '.plan-switch label:last-child input'),
    ),
};

/** Three cards to talk about; the page's seed decides which. */
export const DrawThree: Story = {
  render: () =>
    used(
      html`
        <lcf-practice-cards seed="staff-meeting"></lcf-practice-cards>
      `,
      (cards) => press(cards, '.open-draw'),
    ),
};

/** What to print, and how. */
export const Print: Story = {
  render: () =>
    used(
      html`
        <lcf-practice-cards></lcf-practice-cards>
      `,
      (cards) => press(cards, '.open-print'),
    ),
};

/** One under the other, controls beside the text where there is room. */
export const List: Story = { args: { layout: 'list' } };

/** Titles that unfold. */
export const Compact: Story = { args: { layout: 'compact' } };

/** The practice of the week on its own. */
export const PracticeOfTheWeek: Story = { args: { layout: 'spotlight', date: '2026-11-24' } };

/** A district's own titles, colours, practices and toolkits. */
export const District: Story = { args: { config: district } };

const LONG = {
  version: 1,
  framework: {
    extends: 'learner-centered',
    rings: [
      {
        id: 'learning-experiences',
        items: [
          {
            id: 'competency-based',
            title: 'Kompetenzorientiertes Lernen in fächerübergreifenden Zusammenhängen',
            items: [
              {
                id: 'design-backwards',
                title:
                  'Unterrichtseinheiten rückwärts vom angestrebten Lernergebnis her planen und gemeinsam weiterentwickeln',
                statement:
                  'Ich beginne jede Unterrichtseinheit mit dem Ziel: einer großen Frage, einem Standard oder einem echten Problem. Rechtsschutzversicherungsgesellschaften'.concat(
                    '-Donaudampfschifffahrtsgesellschaftskapitän'.repeat(2),
                  ),
              },
            ],
          },
        ],
      },
    ],
  },
  practices: {
    statuses: [
      { id: 'a', label: 'Noch nicht darüber nachgedacht' },
      { id: 'b', label: 'Wird vorbereitet' },
      { id: 'c', label: 'In Erprobung' },
      { id: 'd', label: 'Fester Bestandteil' },
    ],
  },
};
/** Long words and four statuses. */
export const LongText: Story = { tags: ['expects-console'], args: { config: LONG } };

const ARABIC = {
  version: 1,
  locale: 'ar',
  framework: {
    extends: 'none',
    id: 'arabic',
    title: 'إطار',
    rings: [
      { id: 'o', kind: 'outcomes', title: 'النتائج', items: [{ id: 'agency', title: 'الفاعلية' }] },
      {
        id: 'e',
        kind: 'experiences',
        title: 'خبرات التعلم',
        items: [
          {
            id: 'own',
            title: 'تعلم مخصص',
            items: [
              {
                id: 'a',
                title: 'تمكين الطلاب',
                statement: 'أساعد الطلاب على تحديد الأولويات واتخاذ قرارات حقيقية.',
              },
              {
                id: 'b',
                title: 'طلب الملاحظات',
                statement: 'أسأل الطلاب كيف يسير الدرس، ثم أغير شيئًا بناءً على ذلك.',
              },
            ],
          },
        ],
      },
    ],
    links: [{ from: 'a', to: 'agency' }],
  },
};
/** Right to left. */
export const RightToLeft: Story = {
  render: () => html`
    <div dir="rtl" lang="ar"><lcf-practice-cards .config=${ARABIC} locale="ar"></lcf-practice-cards></div>
  `,
};

export const Dark: Story = { args: { scheme: 'dark', experience: 'authentic' } };

/** 768 px: two columns. */
export const Tablet: Story = {
  render: () =>
    atWidth(
      768,
      html`
        <lcf-practice-cards experience="authentic"></lcf-practice-cards>
      `,
    ),
};

/** The list on a phone. */
export const NarrowList: Story = {
  render: () =>
    atWidth(
      320,
      html`
        <lcf-practice-cards layout="list" outcome="agency"></lcf-practice-cards>
      `,
    ),
};

/** The practice of the week in a side column. */
export const NarrowSpotlight: Story = {
  render: () =>
    atWidth(
      280,
      html`
        <lcf-practice-cards layout="spotlight" date="2026-11-24"></lcf-practice-cards>
      `,
    ),
};

/** A framework without practices. */
export const NoPractices: Story = { args: { config: OUTCOMES_ONLY } };

/** A config that cannot be read: the page's own words stay. */
export const NotReadable: Story = {
  tags: ['expects-console'],
  render: () => html`
    <lcf-practice-cards .config=${NOT_READABLE}><p>Our practices as a PDF.</p></lcf-practice-cards>
  `,
};

/** A phone: one column, filters folded away. */
export const Narrow: Story = {
  render: () => html`
    <div style="inline-size: 320px"><lcf-practice-cards experience="personalized"></lcf-practice-cards></div>
  `,
};

const many = (count: number): object => ({
  version: 1,
  framework: {
    extends: 'none',
    id: 'many',
    title: 'Many',
    rings: [
      {
        id: 'e',
        kind: 'experiences',
        title: 'Experiences',
        items: ['First', 'Second', 'Third', 'Fourth'].map((title, at) => ({
          id: `e${at}`,
          title,
          items: [...new Array(count / 4).keys()].map((i) => ({
            id: `p${at}-${i}`,
            title: `${title} practice ${i + 1}`,
            statement: 'I try this with my learners and watch what happens.',
          })),
        })),
      },
    ],
  },
});
/** A thousand cards: the text of all is in the page, controls come where one looks. */
export const Thousand: Story = { args: { config: many(1000) } };
