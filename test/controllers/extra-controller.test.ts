import { expect } from '@open-wc/testing';
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
});
