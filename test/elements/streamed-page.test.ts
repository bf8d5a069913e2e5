import { expect, waitUntil } from '@open-wc/testing';
import type { LcfFramework } from '../../src/elements/lcf-framework/lcf-framework.js';

const MODULE = new URL('../../src/define/lcf-framework.ts', import.meta.url).href;

/** A page that arrives piece by piece, with the library there before the rest. */
async function slowPage(): Promise<{
  page: Document;
  write: (text: string) => Promise<void>;
  end: () => void;
}> {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  page.open();
  page.write(`<!doctype html><title>Slow</title><script type="module" async src="${MODULE}"></script><body>`);
  const { customElements: registry } = frame.contentWindow as unknown as {
    customElements: CustomElementRegistry;
  };
  await waitUntil(() => registry.get('lcf-framework'), 'the library arrives', { timeout: 8000 });
  const write = async (text: string): Promise<void> => {
    page.write(text);
    await new Promise((done) => setTimeout(done, 20));
  };
  return {
    page,
    write,
    end: () => {
      page.close();
    },
  };
}

describe('a page that is still arriving', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  it('is waited for: a script inside the tag is read once it is whole, and nothing else is shown before', async () => {
    const { page, write, end } = await slowPage();
    const heard: string[] = [];
    for (const name of ['lcf-ready', 'lcf-config-error']) page.addEventListener(name, () => heard.push(name));
    await write('<lcf-framework>');
    const provider = page.querySelector('lcf-framework') as LcfFramework;
    expect(page.readyState).to.equal('loading');
    expect(provider.model).to.equal(null);
    await write('\n<script type="application/json">{ "framework": { "title": "Str');
    expect(provider.model).to.equal(null);
    await write('eamed" } }</script>');
    expect(provider.model).to.equal(null);
    await write('<p>Next</p>');
    await waitUntil(() => provider.model, 'what reads a config arrives', { timeout: 8000 });
    expect(provider.model?.framework.title).to.equal('Streamed');
    end();
    await waitUntil(() => heard.length > 0);
    expect(heard).to.deep.equal(['lcf-ready']);
  });

  it('shows the built-in framework where the page turns out to hold no config', async () => {
    const { page, write, end } = await slowPage();
    await write('<lcf-framework><p>Text</p></lcf-framework>');
    const provider = page.querySelector('lcf-framework') as LcfFramework;
    expect(provider.model).to.equal(null);
    await write('<p>Next</p>');
    end();
    await waitUntil(() => provider.model?.framework.id === 'learner-centered');
  });

  it('ends at last: a tag that is the last of the page is not waited for for ever', async () => {
    const { page, write, end } = await slowPage();
    await write('<lcf-framework>');
    const provider = page.querySelector('lcf-framework') as LcfFramework;
    end();
    await waitUntil(() => provider.model?.framework.id === 'learner-centered');
  });
});
