import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { LcfFramework } from '../../../src/elements/lcf-framework/lcf-framework.js';
import type { LcfReadinessForm } from '../../../src/elements/lcf-readiness-form/lcf-readiness-form.js';
import { all, button, CONFIG, make, progress, radio, root, settle, type } from './helpers.js';

const GROUPS = {
  ...CONFIG,
  readiness: { ...CONFIG.readiness, groups: ['staff', { id: 'leaders', label: 'Leaders' }] },
};

const inForm = async (name = 'readiness') => {
  const outer = await fixture<HTMLFormElement>(html`
    <form>
      <fieldset>
        <lcf-readiness-form name=${name} .config=${GROUPS}></lcf-readiness-form>
      </fieldset>
    </form>
  `);
  const form = outer.querySelector('lcf-readiness-form')!;
  await settle(form);
  return { outer, form };
};
const entries = (outer: HTMLFormElement): Record<string, FormDataEntryValue> =>
  Object.fromEntries(new FormData(outer));
const group = (form: LcfReadinessForm): HTMLSelectElement => root(form).querySelector('select')!;
const answerGroup = (form: LcfReadinessForm, value: string): void => {
  group(form).value = value;
  group(form).dispatchEvent(new Event('change'));
};

describe('lcf-readiness-form in a form', () => {
  it('submits answers, notes and the group under its name', async () => {
    const { outer, form } = await inForm();
    expect(entries(outer)).to.deep.equal({});
    // Nothing is required, so nothing keeps the page from being sent.
    expect(outer.checkValidity()).to.equal(true);
    radio(form, 'In place').click();
    type(root(form).querySelector('textarea')!, 'Survey');
    answerGroup(form, 'leaders');
    await settle(form);
    button(form, 'Next: Time').click();
    await settle(form);
    radio(form, 'I do not know').click();
    await settle(form);
    expect(entries(outer)).to.deep.equal({
      'readiness[trust]': '3',
      'readiness[trust][evidence]': 'Survey',
      'readiness[time]': 'unknown',
      'readiness-group': 'leaders',
    });
    expect(form.form).to.equal(outer);
  });

  it('submits nothing without a name', async () => {
    const { outer, form } = await inForm('');
    radio(form, 'In place').click();
    await settle(form);
    expect(entries(outer)).to.deep.equal({});
  });

  it('is emptied by a reset', async () => {
    const { outer, form } = await inForm();
    radio(form, 'In place').click();
    await settle(form);
    outer.reset();
    await settle(form);
    expect(progress(form)).to.equal('0 of 4 done');
    expect(entries(outer)).to.deep.equal({});
    expect(all(form, 'input:checked')).to.have.length(0);
  });

  it('is disabled with its fieldset, and by itself', async () => {
    const { outer, form } = await inForm();
    radio(form, 'In place').click();
    await settle(form);
    outer.querySelector('fieldset')!.disabled = true;
    await settle(form);
    expect(radio(form, 'Starting').matches(':disabled')).to.equal(true);
    expect(root(form).querySelector('textarea')!.disabled).to.equal(true);
    expect(entries(outer)).to.deep.equal({});
    outer.querySelector('fieldset')!.disabled = false;
    await settle(form);
    expect(radio(form, 'Starting').matches(':disabled')).to.equal(false);
    form.disabled = true;
    await settle(form);
    expect(radio(form, 'Starting').matches(':disabled')).to.equal(true);
  });

  it('takes back what the browser kept, unless there are answers', async () => {
    const { form } = await inForm();
    const kept = JSON.stringify({
      version: 1,
      assessments: { self: { ratings: { trust: { value: 4, evidence: '' } } } },
    });
    form.formStateRestoreCallback(kept);
    await settle(form);
    expect(progress(form)).to.equal('1 of 4 done');
    expect(radio(form, 'Thriving').checked).to.equal(true);
    form.formStateRestoreCallback(kept.replace('trust', 'time'));
    form.formStateRestoreCallback('rubbish');
    form.formStateRestoreCallback(null);
    await settle(form);
    expect(progress(form)).to.equal('1 of 4 done');
  });
});

describe('who answers', () => {
  it('is a group of the config, and nobody has to say', async () => {
    const form = await make(html`
      <lcf-readiness-form .config=${GROUPS}></lcf-readiness-form>
    `);
    expect([...group(form).options].map(({ text }) => text)).to.deep.equal([
      'I would rather not say',
      'staff',
      'Leaders',
    ]);
    expect(group(form).labels[0]!.textContent).to.equal('I answer as');
    await expect(form).to.be.accessible();
  });

  it('is not asked without groups', async () => {
    expect(root(await make()).querySelector('select')).to.equal(null);
  });
});

describe('answers from another time', () => {
  const provider = async (assessments: object) => {
    const host = await fixture<LcfFramework>(html`
      <lcf-framework .config=${CONFIG}>
        <lcf-readiness-form assessment="spring"></lcf-readiness-form>
      </lcf-framework>
    `);
    const form = host.querySelector('lcf-readiness-form')!;
    await settle(form);
    host.importState({ version: 1, assessments });
    // Offered by a part that is fetched.
    await waitUntil(() => button(form, 'Copy from: fall'), 'the offer', { timeout: 5000 });
    return { host, form };
  };
  const FALL = {
    ratings: { trust: { value: 2, evidence: 'Survey' }, time: { value: null, evidence: '', unknown: true } },
    respondent: 'staff',
  };

  it('are copied as a start, and the copy can be undone', async () => {
    const { host, form } = await provider({ fall: FALL });
    const sent: string[] = [];
    form.addEventListener('lcf-rate', ({ detail }) => sent.push(`${detail.assessment} ${detail.id}`));
    button(form, 'Copy from: fall').click();
    await settle(form);
    expect(host.state.assessments['spring']).to.deep.equal(FALL);
    expect(sent).to.deep.equal(['spring trust', 'spring time']);
    expect(progress(form)).to.equal('1 of 4 done');
    button(form, 'Undo').click();
    await settle(form);
    expect(host.state.assessments).to.deep.equal({ fall: FALL });
    expect(button(form, 'Copy from: fall')).to.not.equal(undefined);
  });

  it('are not offered once there are answers, and a change takes the undo away', async () => {
    const { form } = await provider({ fall: FALL });
    button(form, 'Copy from: fall').click();
    await settle(form);
    radio(form, 'Thriving').click();
    await settle(form);
    expect(button(form, 'Undo')).to.equal(undefined);
    expect(button(form, 'Copy from')).to.equal(undefined);
  });

  it('are not offered when nothing was answered then', async () => {
    const { host, form } = await provider({ fall: FALL });
    const nothing = { trust: { value: null, evidence: 'x' }, gone: { value: 2 } };
    host.importState({ version: 1, assessments: { fall: { ratings: nothing } } });
    await settle(form);
    expect(button(form, 'Copy from')).to.equal(undefined);
  });
});
