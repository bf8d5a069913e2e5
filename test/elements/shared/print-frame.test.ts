import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { css } from 'lit';
import { printFrame } from '../../../src/elements/shared/print-frame.js';

const JOB = {
  title: 'Paper',
  lang: 'en',
  dir: 'ltr',
  styles: [css``],
  content: html`
    <p>Text</p>
  `,
};

/** Two buttons in a shadow root, and one beside it. */
async function made(): Promise<{
  root: ShadowRoot;
  print: HTMLElement;
  other: HTMLElement;
  beside: HTMLElement;
}> {
  const place = await fixture<HTMLElement>(html`
    <div>
      <div></div>
      <button>beside</button>
    </div>
  `);
  const root = place.firstElementChild!.attachShadow({ mode: 'open' });
  const [print, other] = ['print', 'other'].map((name) => {
    const button = document.createElement('button');
    button.textContent = name;
    root.append(button);
    return button;
  });
  return { root, print: print!, other: other!, beside: place.querySelector('button')! };
}

/** What has the focus: a name, as an assertion about a frame never ends. */
const nameOf = ({ activeElement }: DocumentOrShadowRoot): string =>
  activeElement instanceof HTMLIFrameElement ? 'frame' : (activeElement?.textContent ?? '');

/** Prints, and gives what ends it. */
async function printing(root: ShadowRoot): Promise<() => Promise<void>> {
  let isPrinted = false;
  void printFrame(root, JOB);
  const { contentWindow } = root.querySelector('iframe')!;
  contentWindow!.print = () => (isPrinted = true);
  await waitUntil(() => isPrinted);
  return async () => {
    contentWindow!.dispatchEvent(new Event('afterprint'));
    await waitUntil(() => !root.querySelector('iframe'));
    await aTimeout(0);
  };
}

describe('the focus after printing', () => {
  it('is where it was: on the control that printed', async () => {
    const { root, print } = await made();
    print.focus();
    const end = await printing(root);
    await end();
    expect(nameOf(root)).to.equal('print');
  });

  it('stays where it has gone meanwhile, in the widget and beside it', async () => {
    for (const name of ['other', 'beside'] as const) {
      const place = await made();
      place.print.focus();
      const end = await printing(place.root);
      place[name].focus();
      await end();
      expect(nameOf(name === 'other' ? place.root : document)).to.equal(name);
    }
  });

  it('is nowhere when the control has gone', async () => {
    const { root, print } = await made();
    print.focus();
    const end = await printing(root);
    print.remove();
    await end();
    expect(nameOf(root)).to.equal('');
  });
});
