import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LcfFramework } from '../../../src/elements/lcf-framework/lcf-framework.js';
import { LcfReadinessForm } from '../../../src/elements/lcf-readiness-form/lcf-readiness-form.js';
import { all, button, CONFIG, headingText, nameOf, progress, radio, root, settle } from './helpers.js';

const MISSING = 'This part could not be loaded. Check the connection, then try again.';

/** Counts what it fetches; the connection is down until the test says otherwise. */
class CountingForm extends LcfReadinessForm {
  readonly fetched: string[] = [];
  works = false;
  bodyWorks = true;
  gate: Promise<unknown> = Promise.resolve();
  #note<T>(name: string, fetchPart: () => Promise<T>): Promise<T> {
    this.fetched.push(name);
    return this.works ? fetchPart() : Promise.reject(new Error('offline'));
  }
  protected override async fetchBody(): ReturnType<LcfReadinessForm['fetchBody']> {
    await this.gate;
    if (!this.bodyWorks) throw new Error('offline');
    const body = await super.fetchBody();
    const { fetchTeam, fetchReview } = body;
    body.fetchTeam = () => this.#note('team', () => fetchTeam.call(body));
    body.fetchReview = () => this.#note('review', () => fetchReview.call(body));
    return body;
  }
}
customElements.define('counting-form', CountingForm);

const make = async (properties: Partial<CountingForm> = {}): Promise<CountingForm> => {
  const form = Object.assign(new CountingForm(), { config: CONFIG }, properties);
  const home = await fixture('<div></div>');
  home.append(form);
  await settle(form);
  return form;
};
const alert = (form: CountingForm): Element | null => root(form).querySelector('[role=alert]');

describe('what draws lcf-readiness-form', () => {
  it('belongs to the first update, and is said to be ready then', async () => {
    const form = new LcfReadinessForm();
    const ready: string[] = [];
    form.addEventListener('lcf-ready', () => ready.push(headingText(form)));
    const home = await fixture('<div></div>');
    home.append(Object.assign(form, { config: CONFIG }));
    expect(ready).to.deep.equal([]);
    await form.updateComplete;
    expect(headingText(form)).to.equal('Trust');
    expect(ready).to.deep.equal(['Trust']);
  });

  it('keeps its place while it is on its way', async () => {
    let open = (_: unknown): void => undefined;
    const form = Object.assign(new CountingForm(), { gate: new Promise((resolve) => (open = resolve)) });
    const home = await fixture('<div></div>');
    home.append(form);
    await waitUntil(() => root(form)?.querySelector('.loading'));
    const before = form.getBoundingClientRect().height;
    open(null);
    await settle(form);
    const after = form.getBoundingClientRect().height;
    expect(before / after).to.be.within(0.8, 1.1);
  });

  it('when it cannot be had: says so, shows what the page offers, and comes when asked again', async () => {
    const form = Object.assign(new CountingForm(), { config: CONFIG, bodyWorks: false });
    form.append('Write to us.');
    let ready = 0;
    form.addEventListener('lcf-ready', () => (ready += 1));
    const home = await fixture('<div></div>');
    home.append(form);
    await form.updateComplete;
    expect(nameOf(alert(form)!)).to.contain(MISSING);
    expect(root(form).querySelector('slot')!.assignedNodes({ flatten: true })).to.have.length(1);
    await expect(form).to.be.accessible();
    expect(ready).to.equal(0);
    form.bodyWorks = true;
    button(form, 'Try again').click();
    await waitUntil(() => headingText(form) === 'Trust');
    expect([alert(form), ready]).to.deep.equal([null, 1]);
    expect(getComputedStyle(root(form).querySelector('.layout')!).display).to.equal('grid');
  });

  it('is not needed for what a form submits, brings back and resets', async () => {
    const outer = await fixture<HTMLFormElement>('<form></form>');
    const form = Object.assign(new CountingForm(), { config: CONFIG, bodyWorks: false, name: 'r' });
    outer.append(form);
    await form.updateComplete;
    const entries = () => Object.fromEntries(new FormData(outer));
    const ratings = { trust: { value: 3, evidence: 'Survey' }, time: { value: 9, evidence: '' } };
    form.formStateRestoreCallback(JSON.stringify({ version: 1, assessments: { self: { ratings } } }));
    await form.updateComplete;
    expect(alert(form)).to.not.equal(null);
    expect(entries()).to.deep.equal({ 'r[trust]': '3', 'r[trust][evidence]': 'Survey' });
    form.disabled = true;
    await form.updateComplete;
    expect(entries()).to.deep.equal({});
    form.disabled = false;
    await form.updateComplete;
    outer.reset();
    await form.updateComplete;
    expect(entries()).to.deep.equal({});
  });
});

describe('the parts of lcf-readiness-form', () => {
  it('are not fetched to answer, on steps or with groups', async () => {
    const form = await make();
    radio(form, 'In place').click();
    await settle(form);
    button(form, 'Next: Time').click();
    await settle(form);
    radio(form, 'I do not know').click();
    button(form, 'All conditions').click();
    await settle(form);
    expect(progress(form)).to.equal('1 of 4 done');
    expect(form.fetched).to.deep.equal([]);
  });

  it('the review: says that it cannot be had, keeps what was entered, and comes when asked again', async () => {
    const form = await make();
    radio(form, 'In place').click();
    await settle(form);
    button(form, 'Review answers').click();
    await waitUntil(() => alert(form));
    expect(nameOf(alert(form)!)).to.contain(MISSING);
    expect(progress(form)).to.equal('1 of 4 done');
    await expect(form).to.be.accessible();
    button(form, 'Trust').click();
    await settle(form);
    expect([headingText(form), alert(form)]).to.deep.equal(['Trust', null]);
    expect(radio(form, 'In place').checked).to.equal(true);
    form.works = true;
    button(form, 'Review answers').click();
    await settle(form);
    expect(headingText(form)).to.equal('Check your answers');
    expect(root(form).activeElement!.id).to.equal('review-title');
    expect(getComputedStyle(all(form, '.review-row')[0]!).display).to.equal('grid');
    expect(form.fetched).to.deep.equal(['review', 'review']);
  });

  it('the review: the button of the message fetches it, and the focus goes to its heading', async () => {
    const form = await make();
    button(form, 'Review answers').click();
    await waitUntil(() => alert(form));
    form.works = true;
    button(form, 'Try again').click();
    await settle(form);
    await waitUntil(() => headingText(form) === 'Check your answers');
    expect(root(form).activeElement!.id).to.equal('review-title');
  });

  it('the offer to copy answers: fetched when there are some, and left out when it cannot be had', async () => {
    const host = await fixture<LcfFramework>(html`
      <lcf-framework .config=${CONFIG}></lcf-framework>
    `);
    const form = new CountingForm();
    host.append(form);
    await settle(form);
    expect(form.fetched).to.deep.equal([]);
    host.importState({ version: 1, assessments: { fall: { ratings: { trust: { value: 2 } } } } });
    await waitUntil(() => form.fetched.length > 0);
    await settle(form);
    expect([alert(form), headingText(form)]).to.deep.equal([null, 'Trust']);
    radio(form, 'In place').click();
    await settle(form);
    expect(form.fetched).to.deep.equal(['review']);
  });

  it('one page: when it cannot be had, conditions are answered one at a time, and all is there', async () => {
    const form = await make({ layout: 'page' });
    await waitUntil(() => headingText(form) === 'Trust');
    expect([all(form, 'fieldset').length, alert(form)]).to.deep.equal([1, null]);
    radio(form, 'In place').click();
    await settle(form);
    button(form, 'Next: Time').click();
    await settle(form);
    expect(headingText(form)).to.equal('Time');
    form.works = true;
    button(form, 'Review answers').click();
    await waitUntil(() => root(form).querySelector('.review'), 'the page', { timeout: 5000 });
    expect(all(form, 'fieldset')).to.have.length(4);
    expect(radio(form, 'In place').checked).to.equal(true);
    expect(form.fetched).to.deep.equal(['review', 'review']);
  });

  it('the facilitated mode: says that it cannot be had, and begins when it comes', async () => {
    const form = await make({ mode: 'facilitated' });
    await waitUntil(() => alert(form));
    expect(nameOf(alert(form)!)).to.contain(MISSING);
    await expect(form).to.be.accessible();
    form.works = true;
    button(form, 'Try again').click();
    await waitUntil(() => button(form, 'Start'), 'the mode', { timeout: 5000 });
    expect(form.fetched).to.deep.equal(['team', 'team']);
    form.mode = 'self';
    await settle(form);
    expect(headingText(form)).to.equal('Trust');
    expect(form.fetched).to.deep.equal(['team', 'team']);
  });
});
