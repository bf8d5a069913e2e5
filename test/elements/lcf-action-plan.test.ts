import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import '../../src/define/lcf-action-plan.js';
import '../../src/define/lcf-framework.js';
import { LcfActionPlan } from '../../src/elements/lcf-action-plan/lcf-action-plan.js';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';

const TITLES = { trust: 'Trust', time: 'Time', money: 'Money', alone: 'Alone' };
const condition = (id: keyof typeof TITLES) => ({ id, title: TITLES[id] });
const CONFIG = {
  version: 1,
  framework: {
    extends: 'none',
    id: 'test',
    title: 'Test framework',
    rings: [
      {
        id: 'experiences',
        kind: 'experiences',
        title: 'Experiences',
        items: [
          {
            id: 'x',
            title: 'X',
            items: [{ id: 'circle', title: 'Hold a circle', steps: ['Invite six people.', 'Later.'] }],
          },
        ],
      },
      {
        id: 'conditions',
        kind: 'conditions',
        title: 'Conditions',
        items: [
          {
            id: 'culture',
            title: 'Culture',
            items: [condition('trust'), condition('time'), condition('money')],
          },
          condition('alone'),
        ],
      },
    ],
    links: [{ from: 'trust', to: 'circle' }],
  },
  readiness: {
    scale: { levels: [1, 2, 3, 4].map((value) => ({ value, label: `L${value}` })) },
    target: { label: '2027 goal', ratings: { trust: 4, time: 3 } },
    series: [
      {
        id: 'f25',
        label: 'Fall 2025',
        group: 'staff',
        period: '2025-10',
        n: 30,
        ratings: { trust: 2.9, time: 2 },
      },
      {
        id: 'f26',
        label: 'Fall 2026',
        group: 'staff',
        period: '2026-10',
        n: 30,
        ratings: { trust: 2.4, time: 2.5, money: 2 },
      },
    ],
  },
};

const root = (plan: LcfActionPlan): ShadowRoot => plan.shadowRoot!;
const all = <T extends Element>(plan: LcfActionPlan, selector: string): T[] => [
  ...root(plan).querySelectorAll<T>(selector),
];
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const boxes = (plan: LcfActionPlan) => all<HTMLInputElement>(plan, 'input[type=checkbox]');
const box = (plan: LcfActionPlan, name: string): HTMLInputElement =>
  boxes(plan).find((one) => words(one.labels![0]).startsWith(name))!;
const field = (plan: LcfActionPlan, name: string): HTMLInputElement =>
  all<HTMLLabelElement>(plan, '.one label').find((label) => words(label).startsWith(name))!
    .control as HTMLInputElement;
const button = (plan: LcfActionPlan, name: string): HTMLButtonElement =>
  all<HTMLButtonElement>(plan, 'button').find((one) =>
    (one.getAttribute('aria-label') ?? words(one)).includes(name),
  )!;
const type = (input: HTMLInputElement, text: string): void => {
  input.value = text;
  input.dispatchEvent(new Event('input'));
};

/** Until the plan itself has arrived. */
const arrived = (plan: LcfActionPlan) =>
  waitUntil(() => root(plan).querySelector('.widget-header'), 'the plan has arrived', { timeout: 5000 });

const make = async (config: object = CONFIG, state?: object) => {
  const host = await fixture<LcfFramework>(html`
    <lcf-framework .config=${config}><lcf-action-plan></lcf-action-plan></lcf-framework>
  `);
  if (state) host.importState({ version: 1, ...state });
  const plan = host.querySelector('lcf-action-plan')!;
  await arrived(plan);
  return { host, plan };
};

/** Fetches as the test wants. */
class SlowPlan extends LcfActionPlan {
  fetches = 0;
  works = false;
  gate: Promise<unknown> = Promise.resolve();
  protected override async fetchBody(): ReturnType<LcfActionPlan['fetchBody']> {
    this.fetches += 1;
    await this.gate;
    if (!this.works) throw new Error('offline');
    return super.fetchBody();
  }
}
customElements.define('slow-plan', SlowPlan);

/** Runs an action and returns the file it saves. */
async function savedBy(action: () => void): Promise<{ name: string; text: string }> {
  const blobs: Blob[] = [];
  const names: string[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (blob: Blob) => {
    blobs.push(blob);
    return createObjectURL.call(URL, blob);
  };
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    names.push(this.download);
  };
  try {
    action();
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return { name: names[0]!, text: await blobs[0]!.text() };
}

describe('lcf-action-plan', () => {
  it('is fetched when it is drawn, says when it cannot be had, and comes when asked again', async () => {
    const plan = new SlowPlan();
    plan.innerHTML = '<p>Ask us for a plan on paper.</p>';
    let ready = 0;
    plan.addEventListener('lcf-ready', () => (ready += 1));
    expect(plan.fetches).to.equal(0);
    const home = await fixture<HTMLElement>('<div></div>');
    home.append(plan);
    expect(root(plan)?.querySelector('[role=alert]') ?? null).to.equal(null);
    await waitUntil(() => root(plan).querySelector('[role=alert]'));
    expect(words(root(plan).querySelector('[role=alert]'))).to.equal(
      'This part could not be loaded. Check the connection, then try again. Try again',
    );
    expect(root(plan).querySelector('slot')!.assignedElements()).to.have.length(1);
    expect([plan.fetches, ready]).to.deep.equal([1, 0]);
    await expect(plan).to.be.accessible();
    plan.works = true;
    button(plan, 'Try again').click();
    await arrived(plan);
    expect([plan.fetches, ready]).to.deep.equal([2, 1]);
    expect(boxes(plan)).to.have.length(10);
    expect(getComputedStyle(root(plan).querySelector('.layout')!).display).to.equal('grid');
  });

  it('holds its place, and shows what the page offers, until it is here', async () => {
    const home = await fixture<HTMLElement>('<div></div>');
    let open = (_: unknown): void => undefined;
    const gate = new Promise((resolve) => (open = resolve));
    const plan = Object.assign(new SlowPlan(), { works: true, gate });
    home.append(plan);
    await waitUntil(() => root(plan)?.querySelector('.loading'));
    expect(all(plan, '.layout')).to.have.length(0);
    const { height } = plan.getBoundingClientRect();
    open(null);
    await arrived(plan);
    expect(plan.getBoundingClientRect().height).to.be.closeTo(height, 250);
  });

  it('lists the latest results, lowest first and unrated last, with what changed', async () => {
    const { plan } = await make();
    expect(all(plan, '.row').map(words)).to.deep.equal([
      'Money 2.0',
      'Trust Large gap to 2027 goal 2.4 down since Fall 2025',
      'Time Large gap to 2027 goal 2.5 up since Fall 2025',
      'Alone Not rated',
    ]);
    await expect(plan).to.be.accessible();
  });

  it("goes by this device's answers where there are some, and lets the reader choose", async () => {
    const { plan } = await make(CONFIG, {
      assessments: { self: { ratings: { alone: { value: 1 }, trust: { value: 3 } } } },
    });
    expect(all(plan, '.row').map(words).slice(0, 2)).to.deep.equal([
      'Alone 1',
      'Trust Large gap to 2027 goal 3',
    ]);
    const source = root(plan).querySelector('select')!;
    expect([...source.options].map(({ text }) => text)).to.deep.equal([
      'My answers',
      'Fall 2025',
      'Fall 2026',
    ]);
    source.value = 'f25';
    source.dispatchEvent(new Event('change'));
    await plan.updateComplete;
    expect(words(all(plan, '.row')[0]))
      .to.include('Time')
      .and.include('2.0');
    plan.series = 'f26';
    await plan.updateComplete;
    expect(source.selectedOptions[0]!.text).to.equal('Fall 2025');
  });

  it('shows the whole name of the ratings it goes by, in a row of their own where there is little room', async () => {
    const [before, now] = CONFIG.readiness.series;
    const label = 'Teachers and staff, fall 2026';
    const readiness = { ...CONFIG.readiness, series: [before, { ...now, label }] };
    for (const width of [320, 1280]) {
      const { host, plan } = await make({ ...CONFIG, readiness });
      host.style.cssText = `display: block; width: ${width}px; font-family: Arial, sans-serif`;
      const select = root(plan).querySelector('select')!;
      expect(words(select.selectedOptions[0])).to.equal(label);
      const shown = select.getBoundingClientRect();
      const row = select.parentElement!.getBoundingClientRect();
      expect(shown.right, `${width}`).to.be.at.most(row.right + 0.5);
      // As wide as its longest option asks for, by its own measure.
      const free = select.cloneNode(true) as HTMLSelectElement;
      free.style.cssText = 'position: absolute; inline-size: max-content; flex: none; max-inline-size: none';
      select.parentElement!.append(free);
      expect(shown.width, `${width}`).to.be.at.least(free.getBoundingClientRect().width - 0.5);
    }
  });

  it('takes its series from the attribute', async () => {
    const { plan } = await make();
    plan.setAttribute('series', 'f25');
    await plan.updateComplete;
    expect(words(all(plan, '.row')[0]))
      .to.include('Time')
      .and.include('2.0');
  });

  it('shows nothing of a group that is too small', async () => {
    const small = {
      ...CONFIG,
      readiness: { ...CONFIG.readiness, series: [{ id: 's', label: 'S', n: 4, ratings: { trust: 1.2 } }] },
    };
    const { plan } = await make(small);
    expect(root(plan).textContent).to.not.include('1.2');
    expect(all(plan, '.row').every((row) => words(row).includes('Not rated'))).to.equal(true);
  });

  it('picks up to three, and says why a fourth cannot be picked', async () => {
    const { host, plan } = await make();
    for (const name of ['Money', 'Trust', 'Time']) {
      box(plan, name).click();
      await plan.updateComplete;
    }
    expect(host.state.plan).to.deep.include({ focus: ['money', 'trust', 'time'] });
    const fourth = box(plan, 'Alone');
    expect(fourth.disabled).to.equal(true);
    expect(words(root(plan).getElementById(fourth.getAttribute('aria-describedby')!))).to.equal(
      'You have picked 3. Clear one to pick another.',
    );
    expect(root(plan).querySelector('[role=status]')!.textContent).to.equal('3 of 3 picked');
    expect(button(plan, 'Add another focus')).to.equal(undefined);
    await expect(plan).to.be.accessible();
    box(plan, 'Trust').click();
    await plan.updateComplete;
    expect(fourth.disabled).to.equal(false);
    expect(all(plan, '.card').map((card) => words(card.querySelector('[role=heading]')))).to.deep.equal([
      'Money',
      'Time',
    ]);
  });

  it('keeps what is written, also while a condition is not picked', async () => {
    const { host, plan } = await make();
    const changes: unknown[] = [];
    host.addEventListener('lcf-change', ({ detail }) => changes.push(detail.state.plan));
    box(plan, 'Trust').click();
    await plan.updateComplete;
    type(field(plan, 'What will be different?'), 'People speak up');
    type(field(plan, 'By when'), '2026-12-31');
    await plan.updateComplete;
    expect(changes.length).to.be.at.least(2);
    box(plan, 'Trust').click();
    await plan.updateComplete;
    expect(all(plan, '.card')).to.have.length(0);
    box(plan, 'Trust').click();
    await plan.updateComplete;
    expect(field(plan, 'What will be different?').value).to.equal('People speak up');
    expect(field(plan, 'By when').value).to.equal('2026-12-31');
    expect(words(all(plan, '.standing')[0])).to.equal('Now 2.4 Aim 4 · 2027 goal');
  });

  it('offers first steps of linked practices', async () => {
    const { plan } = await make();
    box(plan, 'Trust').click();
    await plan.updateComplete;
    root(plan).querySelector('details')!.open = true;
    expect(words(root(plan).querySelector('.ideas li p'))).to.equal('Hold a circle Invite six people.');
    button(plan, 'Use this step: Invite six people.').click();
    await plan.updateComplete;
    expect(field(plan, 'First small step').value).to.equal('Invite six people.');
    type(field(plan, 'First small step'), 'Mine.');
    button(plan, 'Use this step').click();
    await plan.updateComplete;
    expect(field(plan, 'First small step').value).to.equal('Mine.\nInvite six people.');
    await expect(plan).to.be.accessible();
  });

  it('leads to the next box', async () => {
    const { plan } = await make();
    button(plan, 'Pick a condition to begin').click();
    expect(root(plan).activeElement).to.equal(boxes(plan)[0]);
    box(plan, 'Money').click();
    await plan.updateComplete;
    button(plan, 'Add another focus').click();
    expect(root(plan).activeElement).to.equal(box(plan, 'Trust'));
  });

  it('saves text, and a calendar once there is a date', async () => {
    const { plan } = await make();
    expect(button(plan, 'Save as text')).to.equal(undefined);
    box(plan, 'Trust').click();
    await plan.updateComplete;
    expect(button(plan, 'Save dates')).to.equal(undefined);
    type(field(plan, 'By when'), '2026-12-31');
    await plan.updateComplete;
    const text = await savedBy(() => button(plan, 'Save as text').click());
    expect(text.name).to.equal('our-action-plan.md');
    expect(text.text).to.include('## Trust').and.include('December 31, 2026').and.include('Test framework');
    const dates = await savedBy(() => button(plan, 'Save dates').click());
    expect(dates.name).to.equal('our-action-plan.ics');
    expect(dates.text).to.include('DTSTART;VALUE=DATE:20261231');
  });

  it('prints a document of its own', async () => {
    const { plan } = await make();
    box(plan, 'Trust').click();
    await plan.updateComplete;
    type(field(plan, 'Who leads'), 'Coach');
    await plan.updateComplete;
    button(plan, 'Print').click();
    const page = root(plan).querySelector('iframe')!.contentDocument!;
    expect(page.querySelector('h1')!.textContent).to.equal('Our action plan');
    expect(words(page.querySelector('section')))
      .to.include('Trust')
      .and.include('Who leads (a role) Coach');
    root(plan).querySelector('iframe')!.remove();
  });

  it('says so when there is nothing to plan for', async () => {
    const { plan } = await make({ version: 1, framework: { extends: 'none', title: 'None', rings: [] } });
    expect(root(plan).textContent).to.include('This framework has no conditions to plan for.');
  });

  it('takes a plan from elsewhere for what it is', async () => {
    const { plan } = await make(CONFIG, { plan: { focus: ['gone', 'trust'], entries: 'rubbish' } });
    expect(all(plan, '.card').map((card) => words(card.querySelector('[role=heading]')))).to.deep.equal([
      'Trust',
    ]);
    expect(words(root(plan).querySelector('.list-head .muted'))).to.equal('1 of 3 picked');
  });
});
