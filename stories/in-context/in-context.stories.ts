import { html, type TemplateResult } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { district } from '../kit/configs.js';

const meta: Meta = {
  title: 'In context/Pages',
  parameters: {
    controls: { disable: true },
    docs: {
      description: { component: 'Pages in the manner of their hosts, with style sheets written for it.' },
    },
  },
  tags: ['!autodocs'],
};
export default meta;
type Story = StoryObj;

const links = (...labels: string[]): TemplateResult[] =>
  labels.map(
    (label) => html`
      <li><a href="#top">${label}</a></li>
    `,
  );

/** A district's home page: an old reset, a root of 62.5 %, capitals, buttons that insist. */
export const DistrictHomePage: Story = {
  globals: { host: 'district' },
  render: () => html`
    <header class="fsBanner"><p>Maple Valley School District</p></header>
    <nav class="fsNav" aria-label="Main">
      <a href="#top">Our schools</a>
      <a href="#top">Families</a>
      <a href="#top">Calendar</a>
      <a href="#top">Careers</a>
    </nav>
    <section class="fsHero"><h1>Every learner, every day</h1></section>
    <main class="fsBody">
      <h2>What we believe about learning</h2>
      <p>
        Two hundred families, teachers and students wrote this framework with us.
        <a href="#top">Read how it came about</a>
      </p>
      <div data-paste>
        <lcf-framework .config=${district}>
          <lcf-diagram heading-level="3"></lcf-diagram>
        </lcf-framework>
      </div>
      <p>Questions? Call the district office.</p>
    </main>
    <footer class="fsFooter">Maple Valley School District, 1 Valley Road</footer>
  `,
};

/** A course page: two menus leave a column, and the page has its own ideas about labels and fields. */
export const CanvasPage: Story = {
  globals: { host: 'canvas' },
  render: () => html`
    <div class="ic-app">
      <header class="ic-app-header">
        <nav aria-label="Global">
          <ul>
            ${links('Account', 'Dashboard', 'Courses', 'Calendar', 'Inbox')}
          </ul>
        </nav>
      </header>
      <nav class="ic-app-menu" aria-label="Course">
        <ul>
          ${links('Home', 'Announcements', 'Assignments', 'Pages', 'Modules')}
        </ul>
      </nav>
      <main class="ic-app-main">
        <h1>Teaching practices we try this month</h1>
        <div class="user_content">
          <p>Choose one practice before our meeting on Tuesday, and write down what you saw.</p>
          <div data-paste>
            <lcf-practice-cards
              .config=${district}
              experience="personalized"
              layout="list"
            ></lcf-practice-cards>
          </div>
          <h2>Bring with you</h2>
          <ul>
            <li>your notes</li>
            <li>one piece of student work</li>
          </ul>
        </div>
      </main>
    </div>
  `,
};

/** A course page on a Bootstrap theme: a drawer, and a column of 830 px. */
export const MoodlePage: Story = {
  globals: { host: 'moodle' },
  render: () => html`
    <nav class="navbar" aria-label="Site">
      <a href="#top">Home</a>
      <a href="#top">Dashboard</a>
      <a href="#top">My courses</a>
    </nav>
    <div class="drawers">
      <nav class="drawer" aria-label="Course index">
        <ul>
          ${links('General', 'Where we stand', 'What comes next', 'Forum')}
        </ul>
      </nav>
      <div class="main-inner">
        <main id="region-main">
          <h1>Where we stand</h1>
          <div class="activity-header">Done when you have rated all conditions.</div>
          <div class="box generalbox">
            <p>
              Answer for your own team.
              <a href="#top">Why we ask</a>
            </p>
            <div data-paste>
              <lcf-framework .config=${district}>
                <lcf-readiness-form heading-level="2"></lcf-readiness-form>
              </lcf-framework>
            </div>
          </div>
        </main>
      </div>
    </div>
  `,
};

/** A post in a block theme: a root of 10 px, a serif column of 620 px, justified text. */
export const WordPressPost: Story = {
  globals: { host: 'wordpress' },
  render: () => html`
    <header class="site-header">
      <p class="site-title">The Valley Voice</p>
      <a href="#top">About</a>
      <a href="#top">Archive</a>
    </header>
    <main>
      <header class="entry-header">
        <h1>Where our schools stand, and where we want to be</h1>
        <p class="posted-on">November 24, 2026</p>
      </header>
      <div class="entry-content">
        <p>
          This fall, ninety-one teachers and a hundred and thirty families told us how ready our schools are
          for learning that starts with the learner. Here is what they said.
        </p>
        <div data-paste>
          <lcf-readiness-radar .config=${district}></lcf-readiness-radar>
        </div>
        <p>One practice that grew out of last year's answers:</p>
        <div data-paste>
          <lcf-practice-card
            .config=${district}
            practice="design-a-school-garden"
            heading-level="3"
          ></lcf-practice-card>
        </div>
        <p>Write to us, or come to the open evening in January.</p>
      </div>
    </main>
    <footer class="site-footer">Written by the communications team</footer>
  `,
};

/** Every bad habit at once, around every widget: what a page can do to them, at most. */
export const AllBadHabits: Story = {
  globals: { host: 'everything' },
  render: () => html`
    <lcf-framework .config=${district}>
      <lcf-diagram></lcf-diagram>
      <lcf-practice-cards outcome="agency" experience="personalized"></lcf-practice-cards>
      <lcf-readiness-form></lcf-readiness-form>
      <lcf-readiness-radar></lcf-readiness-radar>
    </lcf-framework>
  `,
};

/** A column of 300 px beside an article: what fits is shown, the rest is a list. */
export const SideColumn: Story = {
  globals: { host: 'moodle' },
  render: () => html`
    <div style="display: flex; flex-wrap: wrap; gap: 24px; padding: 24px">
      <main style="flex: 1 1 280px">
        <h1>Our year in learning</h1>
        <p>The framework beside this text is the one that families, teachers and students wrote with us.</p>
        <p>In spring every school chose two practices to begin with. These are their stories.</p>
        <h2>At Harbor School</h2>
        <p>Crews of five took over the garden, kept its books, and sold what grew at the open evening.</p>
      </main>
      <aside style="flex: 0 1 300px; min-width: 0" aria-label="Our framework">
        <div data-paste><lcf-diagram .config=${district} no-tour></lcf-diagram></div>
      </aside>
    </div>
  `,
};
