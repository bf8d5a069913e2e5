import { expect, html } from '@open-wc/testing';
import type { LcfReadinessForm } from '../../../src/elements/lcf-readiness-form/lcf-readiness-form.js';
import { readAnswers } from '../../../src/model/readiness/answer-file.js';
import { button, CONFIG, make, radio, root, settle, type } from './helpers.js';

const finished = async (): Promise<LcfReadinessForm> => {
  const form = await make(html`
    <lcf-readiness-form
      assessment="fall"
      results-url="/results.html?y=1"
      .config=${CONFIG}
    ></lcf-readiness-form>
  `);
  radio(form, 'In place').click();
  type(root(form).querySelector('textarea')!, 'R. Okafor said so');
  button(form, 'Next: Time').click();
  await settle(form);
  radio(form, 'Does not apply').click();
  button(form, 'Review answers').click();
  await settle(form);
  return form;
};

/** Runs an action and returns the text of the file it saves. */
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

describe('handing answers in', () => {
  it('saves a file with levels, and without notes', async () => {
    const form = await finished();
    const { name, text } = await savedBy(() => button(form, 'Save answer file').click());
    expect(name).to.match(/^answers-fall-[a-z0-9]{8}\.json$/);
    expect(text).to.not.include('Okafor');
    const read = readAnswers(text) as { answers: { id: string } };
    expect(read.answers).to.deep.equal({
      framework: 'test',
      assessment: 'fall',
      id: read.answers.id,
      scale: [1, 2, 3, 4],
      ratings: { trust: 3, time: 'na' },
    });
    const again = await savedBy(() => button(form, 'Save answer file').click());
    expect((readAnswers(again.text) as { answers: { id: string } }).answers.id).to.not.equal(read.answers.id);
  });

  it('gives a link to the page that sums up', async () => {
    const form = await finished();
    button(form, 'Copy answer link').click();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await settle(form);
    const field = root(form).querySelector<HTMLInputElement>('#answer-link')!;
    const url = new URL(field.value);
    expect(url.pathname + url.search).to.equal('/results.html?y=1');
    expect(readAnswers(field.value))
      .to.have.nested.property('answers.ratings')
      .deep.equal({ trust: 3, time: 'na' });
    expect(field.labels![0]!.textContent).to.be.oneOf(['Link copied', 'Copy this link']);
    await expect(form).to.be.accessible();
  });

  it('is not offered without an answer', async () => {
    const form = await make();
    button(form, 'Review answers').click();
    await settle(form);
    expect(button(form, 'Save answer file')).to.equal(undefined);
  });
});
