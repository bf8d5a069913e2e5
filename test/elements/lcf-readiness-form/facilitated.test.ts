import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { LcfFramework } from '../../../src/elements/lcf-framework/lcf-framework.js';
import type { LcfReadinessForm } from '../../../src/elements/lcf-readiness-form/lcf-readiness-form.js';
import { all, button, CONFIG, make, radio, root, settle } from './helpers.js';

const team = (config: object = CONFIG) =>
  make(html`
    <lcf-readiness-form mode="facilitated" seats="4" .config=${config}></lcf-readiness-form>
  `);
const press = async (form: LcfReadinessForm, ...keys: string[]): Promise<void> => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settle(form);
  }
};
const started = async (): Promise<LcfReadinessForm> => {
  const form = await team();
  button(form, 'Start').click();
  await settle(form);
  return form;
};
const text = (form: LcfReadinessForm): string => root(form).textContent!.replace(/\s+/g, ' ');
const title = (form: LcfReadinessForm): string =>
  root(form).querySelector('[role=heading]')!.textContent!.trim();

describe('lcf-readiness-form, facilitated', () => {
  it('begins with how it works and how many vote', async () => {
    const form = await team();
    const seats = root(form).querySelector<HTMLInputElement>('input[type=number]')!;
    expect(seats.labels![0]!.textContent).to.equal('How many people vote?');
    expect(seats.value).to.equal('4');
    seats.value = '99';
    seats.dispatchEvent(new Event('change'));
    await settle(form);
    expect(seats.value).to.equal('20');
    await expect(form).to.be.accessible();
  });

  it('begins with Enter in the number of people, and takes what was written there', async () => {
    const form = await team();
    const seats = root(form).querySelector<HTMLInputElement>('input[type=number]')!;
    seats.select();
    await press(form, '3', 'Enter');
    expect(text(form)).to.include('0 of 3 voted');
    expect(title(form)).to.equal('Trust');
  });

  it('works with the keyboard alone: votes, shows, agrees, goes on', async () => {
    const form = await team();
    button(form, 'Start').focus();
    await press(form, 'Enter');
    expect(title(form)).to.equal('Trust');
    await press(form, '3');
    expect(text(form)).to.include('1 of 4 voted').and.include('Seat 2 of 4');
    await press(form, '3', '4', '3');
    expect(text(form)).to.include('4 of 4 voted').and.include('Everyone has voted');
    await press(form, 'Enter');
    expect(text(form)).to.include('Votes go from 3 to 4. The middle answer is 3.');
    expect(all(form, '.votes').map((one) => one.textContent)).to.deep.equal([
      '0 votes',
      '0 votes',
      '3 votes',
      '1 vote',
    ]);
    expect(all(form, '.dot')).to.have.length(4);
    expect(text(form)).to.include('Who speaks up?');
    await press(form, '4');
    expect(radio(form, '4, Thriving').checked).to.equal(true);
    await press(form, 'Enter');
    expect(title(form)).to.equal('Time');
    expect(text(form)).to.include('0 of 4 voted');
    expect(all(form, '.dot')).to.have.length(0);
  });

  it('shows nothing of a vote before all are shown', async () => {
    const form = await started();
    const before = root(form).querySelector('.team-levels')!.outerHTML;
    await press(form, '2');
    expect(root(form).querySelector('.team-levels')!.outerHTML).to.equal(before);
    expect(root(form).activeElement!.id).to.equal('seat');
    expect(root(form).querySelector('[role=status]')!.textContent).to.equal('');
    all<HTMLButtonElement>(form, 'button.team-level')[3]!.click();
    await settle(form);
    expect(root(form).activeElement!.id).to.equal('seat');
    await expect(form).to.be.accessible();
  });

  it('shows votes only from two on, and takes the last one back', async () => {
    const form = await started();
    expect(button(form, 'Show votes').disabled).to.equal(true);
    await press(form, '1');
    expect(button(form, 'Show votes').disabled).to.equal(true);
    await press(form, '4', 'Backspace');
    expect(text(form)).to.include('1 of 4 voted');
    button(form, 'Pass').click();
    await settle(form);
    expect(text(form)).to.include('2 of 4 voted');
    expect(button(form, 'Show votes').disabled).to.equal(true);
    await press(form, '4');
    expect(button(form, 'Show votes').disabled).to.equal(false);
  });

  it('moves along the levels with arrows, round the ends', async () => {
    const form = await started();
    const levels = all<HTMLButtonElement>(form, 'button.team-level');
    expect(levels.map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1, -1]);
    await press(form, 'ArrowRight');
    expect(root(form).activeElement).to.equal(levels[0]);
    await press(form, 'ArrowLeft');
    expect(root(form).activeElement).to.equal(levels[3]);
  });

  it('never fills the agreed level in from the votes, and keeps only that level', async () => {
    const host = await fixture<LcfFramework>(html`
      <lcf-framework .config=${CONFIG}>
        <lcf-readiness-form mode="facilitated" seats="2"></lcf-readiness-form>
      </lcf-framework>
    `);
    const form = host.querySelector('lcf-readiness-form')!;
    await settle(form);
    button(form, 'Start').click();
    await settle(form);
    await press(form, '2', '2', 'Enter');
    expect(text(form)).to.include('All votes are the same: 2, Starting.');
    expect(all(form, 'input:checked')).to.have.length(0);
    expect(host.state.assessments).to.deep.equal({});
    expect(button(form, 'Go on')).to.not.equal(undefined);
    await expect(form).to.be.accessible();
    radio(form, '3, In place').click();
    await settle(form);
    expect(button(form, 'Record and go on')).to.not.equal(undefined);
    expect(host.state.assessments['self']?.ratings).to.deep.equal({ trust: { value: 3, evidence: '' } });
    expect(JSON.stringify(host.exportState())).to.not.include('counts');
  });

  it('forgets the votes when the condition is left, voted on again, or taken from the page', async () => {
    const form = await started();
    await press(form, '3', '3', 'Enter');
    button(form, 'Show votes').click();
    await settle(form);
    button(form, 'Vote again').click();
    await settle(form);
    expect(text(form)).to.include('0 of 4 voted');
    await press(form, '3', '3');
    const { parentElement } = form;
    form.remove();
    parentElement!.append(form);
    await settle(form);
    expect(text(form)).to.include('0 of 4 voted');
  });

  it('types digits into the note, and not as votes', async () => {
    const form = await started();
    await press(form, '3', '3');
    button(form, 'Show votes').click();
    await settle(form);
    root(form).querySelector('textarea')!.focus();
    await press(form, '4');
    expect(root(form).querySelector('textarea')!.value).to.equal('4');
    expect(all(form, 'input:checked')).to.have.length(0);
  });

  it('ends with the review', async () => {
    const form = await started();
    for (const _ of ['Trust', 'Time', 'Money', 'Alone']) {
      await press(form, '1', '4');
      button(form, 'Show votes').click();
      await settle(form);
      await press(form, '2', 'Enter');
    }
    expect(title(form)).to.equal('Check your answers');
    expect(all(form, '.review-answer').map((one) => one.textContent)).to.deep.equal(
      Array(4).fill('Starting'),
    );
  });

  for (const [language, labels] of Object.entries({
    en: ['Start', 'Show votes', 'Go on'],
    es: ['Empezar', 'Mostrar votos', 'Seguir'],
  }))
    it(`can be read from the back of a room, and fits a projector, in ${language}`, async () => {
      const box = await fixture<HTMLElement>(html`
        <div lang=${language}>
          <lcf-readiness-form mode="facilitated" seats="8" .config=${{ version: 1 }}></lcf-readiness-form>
        </div>
      `);
      box.style.cssText = 'inline-size: 1280px; font-family: Arial, sans-serif';
      const form = box.querySelector('lcf-readiness-form')!;
      await waitUntil(() => text(form).includes(labels[0]!));
      const expectReadable = (step: string): void => {
        expect(form.getBoundingClientRect().height, step).to.be.at.most(720);
        for (const one of all(form, '.main *')) {
          const isText = [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent!.trim());
          if (!isText || one.matches('.visually-hidden')) continue;
          const size = Number.parseFloat(getComputedStyle(one).fontSize);
          expect(size, `${step}: ${one.textContent!.trim()}`).to.be.at.least(22);
        }
      };
      expectReadable('the start');
      button(form, labels[0]!).click();
      await settle(form);
      for (let index = 0; index < 10; index += 1) {
        expectReadable(`voting, ${title(form)}`);
        await press(form, '1', '2', '2', '3', '3', '3', '3', '4');
        button(form, labels[1]!).click();
        await settle(form);
        expectReadable(`the votes, ${title(form)}`);
        button(form, labels[2]!).click();
        await settle(form);
      }
    }).timeout(10_000);

  for (const count of [4, 5, 7])
    it(`fits a projector of 1280 × 720 with ${count} levels and long texts, before and after the votes`, async () => {
      const description =
        'We have begun to talk about this in some teams; a few people lead it, and others wait to see whether it lasts.';
      const levels = [...Array(count).keys()].map((index) => ({
        value: index + 1,
        label: ['Not yet', 'Beginning', 'Emerging', 'Developing', 'In place', 'Strong', 'Thriving'][index],
        description,
      }));
      const config = {
        version: 1,
        framework: { extends: 'learner-centered' },
        readiness: { scale: { levels } },
      };
      const box = await fixture<HTMLElement>(html`
        <div><lcf-readiness-form mode="facilitated" seats="4" .config=${config}></lcf-readiness-form></div>
      `);
      box.style.inlineSize = '1280px';
      const form = box.querySelector('lcf-readiness-form')!;
      await settle(form);
      button(form, 'Start').click();
      await settle(form);
      expect(form.getBoundingClientRect().height, 'voting').to.be.at.most(720);
      await press(form, '1', '2', '2', String(count));
      button(form, 'Show votes').click();
      await settle(form);
      expect(form.getBoundingClientRect().height, 'the votes').to.be.at.most(720);
      for (const name of all(form, '.team-name'))
        expect(name.scrollWidth, name.textContent!).to.be.at.most(name.clientWidth);
    });
});
