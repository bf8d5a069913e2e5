import { expect } from '@open-wc/testing';
import { css, LitElement } from 'lit';
import { ExtraController } from '../../src/controllers/extra-controller.js';

function host() {
  let updates = 0;
  return {
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => void (updates += 1),
    updateComplete: Promise.resolve(true),
    get updates() {
      return updates;
    },
  };
}

describe('ExtraController', () => {
  it('fetches nothing until it is asked, and then once', async () => {
    const element = host();
    let fetched = 0;
    const extra = new ExtraController(element, async () => ({ number: (fetched += 1) }));
    expect(extra.value).to.equal(null);
    const [first, second] = await Promise.all([extra.load(), extra.load()]);
    expect(first).to.equal(second);
    expect(extra.value?.number).to.equal(1);
    expect(fetched).to.equal(1);
    expect(element.updates).to.equal(1);
  });

  it('tells of a failure, and tries again when asked again', async () => {
    const failures: unknown[] = [];
    let works = false;
    const part = (): Promise<string> => (works ? Promise.resolve('here') : Promise.reject(new Error('gone')));
    const extra = new ExtraController(host(), part, (error) => failures.push(error));
    expect(await extra.load()).to.equal(null);
    expect(failures).to.have.length(1);
    works = true;
    expect(await extra.load()).to.equal('here');
  });

  it('is asked for by a template once, and not again after a failure', async () => {
    let fetched = 0;
    let works = false;
    const extra = new ExtraController(host(), () => {
      fetched += 1;
      return works ? Promise.resolve('here') : Promise.reject(new Error('gone'));
    });
    expect([extra.ask(), extra.ask(), fetched, extra.failed]).to.deep.equal([null, null, 1, false]);
    await extra.load();
    expect([extra.ask(), fetched, extra.failed]).to.deep.equal([null, 1, true]);
    works = true;
    const again = extra.load();
    expect(extra.failed).to.equal(false);
    await again;
    expect([extra.ask(), extra.ask(), fetched]).to.deep.equal(['here', 'here', 2]);
  });

  it("brings a part's styles, once, also when the part was here before the element was drawn", async () => {
    class Host extends LitElement {
      readonly extra = new ExtraController(this, () =>
        Promise.resolve({
          styles: css`
            :host {
              opacity: 0.5;
            }
          `,
        }),
      );
    }
    customElements.define('extra-host', Host);
    const [early, late] = [new Host(), new Host()];
    await early.extra.load();
    document.body.append(early, late);
    await late.extra.load();
    for (const element of [early, late]) {
      expect(getComputedStyle(element).opacity).to.equal('0.5');
      element.remove();
      document.body.append(element);
      expect(element.shadowRoot!.adoptedStyleSheets).to.have.length(1);
      element.remove();
    }
  });
});
