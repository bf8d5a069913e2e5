import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LcfFramework } from '../../../src/elements/lcf-framework/lcf-framework.js';
import type { RateDetail, SelectDetail } from '../../../src/events/event-types.js';
import {
  all,
  button,
  condition,
  CONFIG,
  headingText,
  LEVELS,
  make,
  nameOf,
  progress,
  radio,
  root,
  settle,
  type,
} from './helpers.js';

describe('lcf-readiness-form', () => {
  it('shows one condition with its levels, none of them chosen', async () => {
    const form = await make();
    expect(headingText(form)).to.equal('Trust');
    const names = all(form, 'input[type=radio]').map(nameOf);
    expect(names).to.deep.equal([
      '1 Not yet',
      '2 Starting',
      '3 In place',
      '4 Thriving',
      'Does not apply',
      'I do not know',
    ]);
    expect(all<HTMLInputElement>(form, 'input:checked')).to.have.length(0);
    const first = radio(form, 'Not yet');
    expect(root(form).getElementById(first.getAttribute('aria-describedby')!)!.textContent).to.equal(
      'Trust is missing.',
    );
    expect(root(form).textContent).to.include('Who speaks up?').and.include('People count on each other.');
    expect(progress(form)).to.equal('0 of 4 done');
    await expect(form).to.be.accessible();
  });

  it('sends lcf-rate with a level, and shows it in the list and the progress', async () => {
    const form = await make();
    const sent = oneEvent(form, 'lcf-rate');
    radio(form, 'In place').click();
    const { detail } = (await sent) as CustomEvent<RateDetail>;
    expect(detail).to.deep.equal({ assessment: 'self', id: 'trust', value: 3, evidence: '' });
    await settle(form);
    expect(progress(form)).to.equal('1 of 4 done');
    expect(nameOf(button(form, 'Trust'))).to.equal('Trust Now 3 In place');
    expect(headingText(form)).to.equal('Trust');
    expect(root(form).querySelector('[role=status]')!.textContent).to.equal('1 of 4 done');
  });

  it('tells "does not apply", "I do not know" and not rated apart, and counts none of them as done', async () => {
    const form = await make();
    radio(form, 'Does not apply').click();
    await settle(form);
    expect(nameOf(button(form, 'Trust'))).to.include('Does not apply');
    button(form, 'Next: Time').click();
    await settle(form);
    const sent = oneEvent(form, 'lcf-rate');
    radio(form, 'I do not know').click();
    const { detail } = (await sent) as CustomEvent<RateDetail>;
    expect(detail).to.deep.include({ id: 'time', value: null, unknown: true });
    await settle(form);
    expect(nameOf(button(form, 'Time'))).to.include('I do not know');
    expect(nameOf(button(form, 'Money'))).to.include('Not rated');
    expect(progress(form)).to.equal('0 of 4 done');
    radio(form, 'Starting').click();
    await settle(form);
    expect(radio(form, 'I do not know').checked).to.equal(false);
    expect(progress(form)).to.equal('1 of 4 done');
  });

  it('clears an answer', async () => {
    const form = await make();
    expect(button(form, 'Clear answer')).to.equal(undefined);
    radio(form, 'Starting').click();
    await settle(form);
    button(form, 'Clear answer').click();
    await settle(form);
    expect(all<HTMLInputElement>(form, 'input:checked')).to.have.length(0);
    expect(progress(form)).to.equal('0 of 4 done');
  });

  it('has one tab stop for the levels, and arrow keys choose', async () => {
    const form = await make();
    radio(form, 'Not yet').focus();
    await sendKeys({ press: 'ArrowDown' });
    await settle(form);
    expect(radio(form, 'Starting').checked).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(root(form).activeElement).to.equal(button(form, 'Clear answer'));
    await sendKeys({ press: 'Tab' });
    expect(root(form).activeElement).to.equal(root(form).querySelector('textarea'));
  });

  it('goes from step to step, moves the focus to the heading, and ends with a review', async () => {
    const form = await make();
    radio(form, 'Thriving').click();
    type(root(form).querySelector('textarea')!, 'Survey');
    for (const next of ['Time', 'Money', 'Alone']) {
      button(form, `Next: ${next}`).click();
      await settle(form);
      expect(headingText(form)).to.equal(next);
      expect(root(form).activeElement?.textContent).to.equal(next);
      expect(all<HTMLInputElement>(form, 'input:checked')).to.have.length(0);
      expect(root(form).querySelector('textarea')!.value).to.equal('');
    }
    button(form, 'Review answers').click();
    await settle(form);
    expect(headingText(form)).to.equal('Check your answers');
    const counts = all(form, '.counts div').map((one) => one.textContent!.replace(/\s+/g, ' ').trim());
    expect(counts).to.deep.equal(['Rated 1', 'Does not apply 0', 'I do not know 0', 'Not rated 3']);
    expect(root(form).querySelector('.review-row')!.textContent).to.include('Thriving').and.include('Survey');
    await expect(form).to.be.accessible();
    button(form, 'Change: Money').click();
    await settle(form);
    expect(headingText(form)).to.equal('Money');
    button(form, 'Back: Time').click();
    await settle(form);
    expect(headingText(form)).to.equal('Time');
  });

  it('stores a note while it is typed, and tells the page once it is complete', async () => {
    const host = await fixture<LcfFramework>(html`
      <lcf-framework .config=${CONFIG}><lcf-readiness-form></lcf-readiness-form></lcf-framework>
    `);
    const form = host.querySelector('lcf-readiness-form')!;
    await settle(form);
    const sent: RateDetail[] = [];
    form.addEventListener('lcf-rate', ({ detail }) => sent.push(detail));
    const note = root(form).querySelector('textarea')!;
    type(note, 'Te');
    type(note, 'Team notes');
    expect(host.state.assessments['self']?.ratings['trust']?.evidence).to.equal('Team notes');
    expect(sent).to.have.length(0);
    note.dispatchEvent(new Event('change'));
    expect(sent.map(({ evidence }) => evidence)).to.deep.equal(['Team notes']);
    expect(root(form).getElementById(note.getAttribute('aria-describedby')!)!.textContent).to.include(
      'Do not name people',
    );
  });

  it('says in words that a link is not an address, and shows only a safe one as a link', async () => {
    const form = await make();
    const link = root(form).querySelector<HTMLInputElement>('input[type=url]')!;
    const hint = () => root(form).getElementById(link.getAttribute('aria-describedby')!)!.textContent!;
    type(link, 'javascript:alert(1)');
    await settle(form);
    expect(link.getAttribute('aria-invalid')).to.equal('false');
    link.dispatchEvent(new Event('change'));
    await settle(form);
    expect(link.getAttribute('aria-invalid')).to.equal('true');
    expect(hint()).to.include('https://');
    button(form, 'Review answers').click();
    await settle(form);
    expect(all(form, '.review a')).to.have.length(0);
    button(form, 'Change: Trust').click();
    await settle(form);
    expect(root(form).querySelector<HTMLInputElement>('input[type=url]')!.value).to.equal(
      'javascript:alert(1)',
    );
    type(root(form).querySelector<HTMLInputElement>('input[type=url]')!, 'https://a.example/notes');
    button(form, 'Review answers').click();
    await settle(form);
    const anchor = root(form).querySelector<HTMLAnchorElement>('.review a')!;
    expect(anchor.href).to.equal('https://a.example/notes');
    expect(anchor.rel).to.equal('noopener noreferrer');
  });

  it('keeps assessments apart', async () => {
    const form = await make();
    radio(form, 'Starting').click();
    form.assessment = 'spring';
    await settle(form);
    expect(progress(form)).to.equal('0 of 4 done');
    form.assessment = 'self';
    await settle(form);
    expect(progress(form)).to.equal('1 of 4 done');
  });

  it('goes on at the first condition without an answer', async () => {
    const host = await fixture<LcfFramework>(html`
      <lcf-framework .config=${CONFIG}></lcf-framework>
    `);
    const ratings = { trust: { value: 2, evidence: '' }, time: { value: 'na', evidence: '' } };
    host.importState({ version: 1, assessments: { self: { ratings } } });
    const form = document.createElement('lcf-readiness-form');
    host.append(form);
    await settle(form);
    expect(headingText(form)).to.equal('Money');
  });

  it('begins anew with the conditions of a config that comes later', async () => {
    const form = await make(html`
      <lcf-readiness-form></lcf-readiness-form>
    `);
    expect(headingText(form)).to.not.equal('Trust');
    form.config = CONFIG;
    await settle(form);
    expect(headingText(form)).to.equal('Trust');
  });

  it('breaks words that are longer than a phone is wide', async () => {
    const word = 'Rechtsschutzversicherungsgesellschaftsangelegenheiten';
    const levels = LEVELS.map((level) => ({ ...level, label: word }));
    const items = [
      {
        id: 'd',
        title: word,
        items: [condition('a', word, { question: word, summary: word }), condition('b', word)],
      },
    ];
    const long = {
      version: 1,
      framework: {
        extends: 'none',
        title: word,
        rings: [{ id: 'c', kind: 'conditions', title: word, items }],
      },
      readiness: { scale: { levels }, groups: [{ id: 'g', label: word }] },
    };
    const form = await make(html`
      <lcf-readiness-form style="inline-size: 320px" .config=${long}></lcf-readiness-form>
    `);
    const right = form.getBoundingClientRect().right;
    const fits = () => all(form, '*').every((one) => one.getBoundingClientRect().right <= right + 1);
    for (const mode of ['self', 'facilitated'] as const) {
      form.mode = mode;
      await settle(form);
      expect(fits(), mode).to.equal(true);
      button(form, 'Next')?.click();
      await settle(form);
      expect(fits(), `${mode}, next`).to.equal(true);
    }
  });

  it('opens the condition that is selected elsewhere, and selects the one it opens', async () => {
    const host = await fixture<LcfFramework>(html`
      <lcf-framework .config=${CONFIG}><lcf-readiness-form></lcf-readiness-form></lcf-framework>
    `);
    const form = host.querySelector('lcf-readiness-form')!;
    await settle(form);
    host.importState({ version: 1, selection: 'money' });
    await settle(form);
    expect(headingText(form)).to.equal('Money');
    host.importState({ version: 1, selection: 'means' });
    await settle(form);
    expect(headingText(form)).to.equal('Money');
    const sent = oneEvent(form, 'lcf-select');
    button(form, 'Alone').click();
    const { detail } = (await sent) as CustomEvent<SelectDetail>;
    expect(detail).to.deep.equal({ id: 'alone', kind: 'condition', previousId: 'means' });
    expect(host.state.selection).to.equal('alone');
  });

  it('lets nothing be changed when readonly', async () => {
    const form = await make(html`
      <lcf-readiness-form readonly .config=${CONFIG}></lcf-readiness-form>
    `);
    expect(radio(form, 'Starting').matches(':disabled')).to.equal(true);
    expect(root(form).querySelector('textarea')!.readOnly).to.equal(true);
    expect(root(form).textContent).to.include('for reading only');
    button(form, 'Next: Time').click();
    await settle(form);
    expect(headingText(form)).to.equal('Time');
    await expect(form).to.be.accessible();
  });

  it('shows all conditions on one page', async () => {
    const form = await make(html`
      <lcf-readiness-form layout="page" .config=${CONFIG}></lcf-readiness-form>
    `);
    expect(all(form, 'fieldset')).to.have.length(4);
    expect(
      all(form, '.main [role=heading][aria-level="3"]').map((one) => one.textContent!.trim()),
    ).to.deep.equal(['Culture', 'Means', 'Alone', 'Check your answers']);
    const groups = new Set(all<HTMLInputElement>(form, 'input[type=radio]').map(({ name }) => name));
    expect(groups.size).to.equal(4);
    await expect(form).to.be.accessible();
  });

  it('opens evidence on demand on one page, and leaves it as the reader set it', async () => {
    const host = await fixture<LcfFramework>(html`
      <lcf-framework .config=${CONFIG}></lcf-framework>
    `);
    host.importState({
      version: 1,
      assessments: { self: { ratings: { time: { value: 2, evidence: 'Survey' } } } },
    });
    const form = document.createElement('lcf-readiness-form');
    form.layout = 'page';
    host.append(form);
    await settle(form);
    const folds = all<HTMLDetailsElement>(form, 'details');
    expect(folds.map(({ open }) => open)).to.deep.equal([false, true, false, false]);
    folds[0]!.open = true;
    type(folds[0]!.querySelector('textarea')!, 'x');
    type(folds[0]!.querySelector('textarea')!, '');
    await settle(form);
    expect(folds[0]!.open).to.equal(true);
  });

  it('opens the list of conditions with a button where there is no room for it', async () => {
    const form = await make(html`
      <lcf-readiness-form style="inline-size: 400px" .config=${CONFIG}></lcf-readiness-form>
    `);
    const menu = button(form, 'All conditions');
    const list = root(form).getElementById(menu.getAttribute('aria-controls')!)!;
    expect(getComputedStyle(list).display).to.equal('none');
    menu.click();
    await settle(form);
    expect(menu.getAttribute('aria-expanded')).to.equal('true');
    expect(getComputedStyle(list).display).to.equal('block');
    button(form, 'Money').click();
    await settle(form);
    expect(headingText(form)).to.equal('Money');
    expect(getComputedStyle(list).display).to.equal('none');
  });

  for (const count of [3, 5, 7]) {
    it(`takes a scale of ${count} levels, without descriptors too`, async () => {
      const levels = [...Array(count).keys()].map((value) => ({ value, label: `Level ${value}` }));
      const bare = {
        ...CONFIG,
        framework: {
          ...CONFIG.framework,
          rings: [{ id: 'c', kind: 'conditions', title: 'C', items: [{ id: 'one', title: 'One' }] }],
        },
        readiness: { scale: { levels } },
      };
      const form = await make(html`
        <lcf-readiness-form .config=${bare}></lcf-readiness-form>
      `);
      expect(all(form, 'input[type=radio]')).to.have.length(count + 2);
      radio(form, 'Level 0').click();
      await settle(form);
      expect(progress(form)).to.equal('1 of 1 done');
      expect(nameOf(button(form, 'One'))).to.equal('One Now 0 Level 0');
      await expect(form).to.be.accessible();
    });
  }

  it('says so when there is nothing to rate', async () => {
    const none = { version: 1, framework: { extends: 'none', title: 'None', rings: [] } };
    const form = await make(html`
      <lcf-readiness-form .config=${none}></lcf-readiness-form>
    `);
    expect(root(form).textContent).to.include('This framework has no conditions to rate.');
    expect(all(form, 'button')).to.have.length(0);
  });

  it('says where answers are kept', async () => {
    const host = await fixture<LcfFramework>(html`
      <lcf-framework .config=${CONFIG} storage-key="form-test">
        <lcf-readiness-form></lcf-readiness-form>
      </lcf-framework>
    `);
    const form = host.querySelector('lcf-readiness-form')!;
    await settle(form);
    const kept = () => root(form).querySelector('.kept')!.textContent!.trim();
    expect(kept()).to.equal('Kept until you close this page');
    host.persist = 'session';
    await host.updateComplete;
    await settle(form);
    expect(kept()).to.equal('Saved in this tab only');
    host.persist = 'local';
    await host.updateComplete;
    await settle(form);
    expect(kept()).to.equal('Saved on this device only');
    host.resetState();
  });
});
