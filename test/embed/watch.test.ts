import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { watch } from '../../src/embed/watch.js';

let count = 0;
let stop: () => void = () => undefined;
let imported: string[] = [];

/** A stand-in for a widget, with a name of its own as tags cannot be given back. */
function makeTag(): string {
  count += 1;
  return `lcf-trial-${count}`;
}

class Trial extends HTMLElement {
  config: unknown;
  connectedCallback(): void {
    this.dispatchEvent(new CustomEvent('lcf-ready', { bubbles: true }));
  }
}

function start(tags: readonly string[], broken: readonly string[] = []): void {
  imported = [];
  stop = watch(
    Object.fromEntries(
      tags.map((tag) => [
        tag,
        () => {
          imported.push(tag);
          if (broken.includes(tag)) return Promise.reject(new Error('offline'));
          if (!customElements.get(tag)) customElements.define(tag, class extends Trial {});
          return Promise.resolve();
        },
      ]),
    ),
  );
}

const silently = async (method: 'error' | 'warn', task: () => Promise<void>): Promise<string[]> => {
  const original = console[method];
  const said: string[] = [];
  console[method] = (...args: unknown[]) => void said.push(args.join(' '));
  try {
    await task();
  } finally {
    console[method] = original;
  }
  return said;
};

describe('loader: watch', () => {
  afterEach(() => stop());

  it('imports only what the page uses', async () => {
    const [used, unused] = [makeTag(), makeTag()];
    const root = await fixture(html`
      <div></div>
    `);
    root.append(document.createElement(used));
    start([used, unused]);
    await customElements.whenDefined(used);
    expect(imported).to.deep.equal([used]);
  });

  it('finds elements that are added later, also deep inside what is added', async () => {
    const tag = makeTag();
    const root = await fixture(html`
      <div></div>
    `);
    start([tag]);
    const part = document.createElement('section');
    part.append(document.createElement(tag));
    root.append(part);
    await customElements.whenDefined(tag);
    expect(imported).to.deep.equal([tag]);
  });

  it('waits until an element is near the view, unless it is marked eager', async () => {
    const [far, eager] = [makeTag(), makeTag()];
    const root = await fixture<HTMLElement>(html`
      <div></div>
    `);
    const space = document.createElement('div');
    space.style.height = '5000px';
    const second = document.createElement(eager);
    second.setAttribute('data-lcf-eager', '');
    root.append(space, document.createElement(far), second);
    start([far, eager]);
    await customElements.whenDefined(eager);
    await aTimeout(100);
    expect(imported).to.deep.equal([eager]);
    space.style.height = '0';
    await customElements.whenDefined(far);
    expect(imported).to.deep.equal([eager, far]);
  });

  it('keeps the place free until the widget has drawn itself', async () => {
    const tag = makeTag();
    const root = await fixture<HTMLElement>(html`
      <div style="width: 400px"></div>
    `);
    const element = document.createElement(tag);
    root.append(element);
    start([tag]);
    expect(element.getBoundingClientRect().height).to.equal(1000);
    await waitUntil(() => element.style.minHeight === '');
    expect(element.style.display).to.equal('');
  });

  it('leaves the page’s own content and says so when an import fails', async () => {
    const tag = makeTag();
    const root = await fixture<HTMLElement>(html`
      <div></div>
    `);
    root.innerHTML = `<${tag}><a href="framework.pdf">Our framework (PDF)</a></${tag}>
      <p data-lcf-widget="${tag}" data-lcf-failed="No ha cargado.">Outline</p>`;
    const said = await silently('error', async () => {
      start([tag], [tag]);
      await waitUntil(() => root.querySelectorAll('[role=status]').length === 2);
    });
    expect(said[0]).to.match(/could not be loaded/);
    expect(root.querySelector('a')!.getBoundingClientRect().height).to.be.greaterThan(0);
    const notes = [...root.querySelectorAll('[role=status]')].map((note) => note.textContent);
    expect(notes[0]).to.match(/^This part of the page could not be loaded/);
    expect(notes[1]).to.equal('No ha cargado.');
    expect(root.querySelector<HTMLElement>(tag)!.style.minHeight).to.equal('');
  });

  it('names a widget that does not exist', async () => {
    const root = await fixture(html`
      <div></div>
    `);
    const said = await silently('warn', async () => {
      start(['lcf-none']);
      root.innerHTML = '<div data-lcf-widget="rign">x</div>';
      await aTimeout(50);
    });
    expect(said).to.deep.equal(['lcf-loader: there is no widget "lcf-rign".']);
  });

  it('leaves alone what stands in an editor', async () => {
    const tag = makeTag();
    const root = await fixture(html`
      <div contenteditable="true"></div>
    `);
    root.innerHTML = `<div data-lcf-widget="${tag}">x</div>`;
    start([tag]);
    await aTimeout(100);
    expect(imported).to.deep.equal([]);
    expect(root.querySelector('[data-lcf-widget]')).to.exist;
  });

  describe('placeholders', () => {
    async function upgrade(markup: (tag: string) => string): Promise<{ root: HTMLElement; widget: Trial }> {
      const tag = makeTag();
      const root = await fixture<HTMLElement>(html`
        <div></div>
      `);
      start([tag]);
      root.innerHTML = markup(tag);
      await waitUntil(() => root.querySelector(tag));
      return { root, widget: root.querySelector(tag)! };
    }

    it('takes a div with a config inline and keeps the div as fallback', async () => {
      const { widget } = await upgrade(
        (tag) =>
          `<div lang="es" data-lcf-widget="${tag}" data-lcf-config='{"version":1}' data-lcf-scheme="dark"><p>Outline</p></div>`,
      );
      expect(widget.config).to.equal('{"version":1}');
      expect(widget.getAttribute('scheme')).to.equal('dark');
      expect(widget.lang).to.equal('es');
      expect(widget.textContent).to.equal('Outline');
    });

    it('takes a div with the address of a config', async () => {
      const { widget } = await upgrade(
        (tag) => `<div data-lcf-widget="${tag}" data-lcf-config="a.json"></div>`,
      );
      expect(widget.getAttribute('src')).to.equal('a.json');
    });

    it('takes JSON in a pre, as an author without rights can write it', async () => {
      const { root, widget } = await upgrade(
        (tag) => `<pre data-lcf-widget="${tag}">\n{ "version": 1 }\n</pre>`,
      );
      expect(widget.config).to.equal('{ "version": 1 }\n');
      expect(root.querySelector('pre')).to.equal(null);
    });

    it('takes a link to a config and keeps the link as fallback', async () => {
      const { widget } = await upgrade((tag) => `<a data-lcf-widget="${tag}" href="a.json">Framework</a>`);
      expect(widget.getAttribute('src')).to.equal('a.json');
      expect(widget.querySelector('a')!.textContent).to.equal('Framework');
    });

    it('never turns words into code or into styles', async () => {
      const { widget } = await upgrade(
        (tag) =>
          `<div data-lcf-widget="${tag}" data-lcf-onclick="x()" data-lcf-style="color:red" data-lcf-id="a"></div>`,
      );
      expect(widget.getAttributeNames()).to.deep.equal(['style'].filter(() => widget.style.length > 0));
      expect(widget.style.color).to.equal('');
    });
  });

  it('brings the provider along first', async () => {
    const tag = makeTag();
    const root = await fixture(html`
      <div></div>
    `);
    start([tag, 'lcf-framework']);
    root.innerHTML = `<div data-lcf-widget="framework" data-lcf-config="a.json"><div data-lcf-widget="${tag}"></div></div>`;
    await waitUntil(() => root.querySelector(tag));
    expect(imported[0]).to.equal('lcf-framework');
    expect(root.querySelector(tag)!.parentElement!.localName).to.equal('lcf-framework');
  });
});
