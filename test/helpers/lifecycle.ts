import { expect, waitUntil } from '@open-wc/testing';
import type { LitElement, PropertyDeclaration } from 'lit';
import { FakeConsole, FakeFetch } from './fake-fetch.js';
import { LeakWatch } from './leak-watch.js';
import { settled } from './probe-widget.js';

type Lcf = LitElement & { config: unknown; locale: string | undefined };
type LcfClass = (new () => Lcf) & { readonly elementProperties: ReadonlyMap<string, PropertyDeclaration> };

export interface LifecycleOptions {
  /** Attributes without which the element has nothing to show. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** The element draws no part of the framework itself. */
  readonly drawsNothing?: boolean;
}

const MARK = 'Xyzzy';
const part = (id: string, items: object[] = []): object => ({ id, title: `${MARK} ${id}`, items });
/** Renames a part of each kind, so that every widget has a new word to show. */
const RENAMED = {
  framework: {
    title: `${MARK} framework`,
    rings: [
      part('whole-learner-outcomes', [part('agency')]),
      part('learning-experiences', [part('authentic', [part('focus-on-equity')])]),
      part('enabling-conditions', [part('culture', [part('relational-trust')])]),
    ],
  },
};

/** Everything a reader could see or hear of an element: text and names. */
function wordsOf(root: ParentNode): string {
  return [...root.querySelectorAll('*')]
    .map((node) => {
      const names = ['aria-label', 'aria-description', 'title', 'alt'].map(
        (name) => node.getAttribute(name) ?? '',
      );
      const own = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      return [
        ...names,
        ...own.map(({ nodeValue }) => nodeValue ?? ''),
        node.shadowRoot ? wordsOf(node.shadowRoot) : '',
      ].join(' ');
    })
    .join(' ');
}

/**
 * What every element promises about coming and going: properties set early, attributes and properties
 * alike, removal, moves, copies, a quiet console, nothing left behind. Call it inside a test file, after
 * the tag was registered.
 */
export function lifecycle(
  tag: string,
  { attributes = {}, drawsNothing = false }: LifecycleOptions = {},
): void {
  describe(`the life of <${tag}>`, () => {
    const type = customElements.get(tag) as LcfClass;
    let log: FakeConsole;
    let fake: FakeFetch;
    let home: HTMLElement;

    const make = (name = tag): Lcf => {
      const element = document.createElement(name) as Lcf;
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      return element;
    };
    const shows = async (element: Lcf): Promise<boolean> => {
      await settled(element);
      return drawsNothing || wordsOf(element.shadowRoot as ShadowRoot).includes(MARK);
    };
    const untilShown = (element: Lcf) =>
      waitUntil(() => shows(element), `${tag} shows what its config says`, { timeout: 5000 });

    beforeEach(() => {
      log = new FakeConsole();
      fake = new FakeFetch();
      home = document.createElement('div');
      document.body.append(home);
    });
    afterEach(() => {
      home.remove();
      fake.restore();
      log.restore();
    });
    /** A test that also wants a quiet console. */
    const check = (name: string, task: () => void | Promise<void>): void => {
      it(name, async () => {
        await task();
        await settled();
        expect(log.lines, 'the console stays quiet').to.deep.equal([]);
      });
    };

    check('can be made by code: it brings no attribute, child or style of its own', () => {
      const element = document.createElement(tag);
      expect(element.attributes).to.have.length(0);
      expect(element.childNodes).to.have.length(0);
    });

    check(
      'names no property like a member of every element, and its attributes in lower case with dashes',
      () => {
        for (const [name, { attribute, state }] of type.elementProperties) {
          expect(name in HTMLElement.prototype, name).to.equal(false);
          if (state || attribute === false) continue;
          expect(typeof attribute === 'string' ? attribute : name, name).to.match(/^[a-z]+(-[a-z]+)*$/);
        }
      },
    );

    check('takes properties that were set before it was defined', async () => {
      const late = `${tag}-late`;
      const element = make(late);
      const ready: unknown[] = [];
      element.addEventListener('lcf-ready', (event) => ready.push(event.detail.framework.title));
      element.config = RENAMED;
      element.locale = 'en-GB';
      home.append(element);
      customElements.define(late, class extends type {});
      await untilShown(element);
      expect(Object.hasOwn(element, 'config')).to.equal(false);
      expect(element.getAttribute('locale')).to.equal('en-GB');
      expect(ready).to.deep.equal([`${MARK} framework`]);
    });

    check('reads from an attribute what may be set as a property', () => {
      const byAttribute = make();
      const byProperty = make();
      for (const [name, { attribute, state, type: kind }] of type.elementProperties) {
        if (state || attribute === false) continue;
        const key = typeof attribute === 'string' ? attribute : name;
        const read = (element: Lcf): unknown => (element as unknown as Record<string, unknown>)[name];
        if (kind === Boolean) expect(read(make()), `${name} is false unless set`).to.equal(false);
        byAttribute.setAttribute(key, kind === Number ? '3' : kind === Boolean ? '' : 'sample');
        const value = read(byAttribute);
        expect(value, name).to.deep.equal(kind === Number ? 3 : kind === Boolean ? true : value);
        (byProperty as unknown as Record<string, unknown>)[name] = value;
        expect(read(byProperty), name).to.deep.equal(value);
        if (kind === Boolean) {
          byAttribute.removeAttribute(key);
          expect(read(byAttribute), name).to.equal(false);
        }
      }
    });

    check(
      'shows its config, again after it was taken away and brought back, and what changed in between',
      async () => {
        const element = make();
        home.append(element);
        await settled(element);
        element.remove();
        await settled();
        element.config = RENAMED;
        home.append(element);
        await untilShown(element);
        element.remove();
        await settled();
        home.append(element);
        await untilShown(element);
        element.config = undefined;
        await settled(element);
        if (!drawsNothing) await waitUntil(async () => !(await shows(element)));
      },
    );

    check('can be moved, several times in one go, and says ready once', async () => {
      const element = make();
      let ready = 0;
      element.addEventListener('lcf-ready', () => (ready += 1));
      element.config = RENAMED;
      const other = document.createElement('section');
      home.append(other);
      for (const place of [home, other, home, other]) place.append(element);
      await untilShown(element);
      home.append(element);
      await untilShown(element);
      expect(ready).to.equal(1);
    });

    check('can be added and removed in one go without a trace', async () => {
      const watch = new LeakWatch();
      try {
        const element = make();
        home.append(element);
        element.remove();
        await settled();
        expect(watch.left).to.deep.equal([]);
      } finally {
        watch.restore();
      }
    });

    check('can be copied', async () => {
      const element = make();
      element.setAttribute('locale', 'en-GB');
      home.append(element);
      await settled(element);
      const copy = element.cloneNode(true) as Lcf;
      home.append(copy);
      copy.config = RENAMED;
      await untilShown(copy);
      expect(copy.locale).to.equal('en-GB');
      expect(element.config).to.equal(undefined);
    });

    check('is out of sight with the hidden attribute', async () => {
      const element = make();
      element.hidden = true;
      home.append(element);
      await settled(element);
      expect(getComputedStyle(element).display).to.equal('none');
    });

    check('leaves no listener, observer or timer behind', async () => {
      const watch = new LeakWatch();
      try {
        for (const inProvider of [false, true]) {
          const element = make();
          element.config = inProvider ? undefined : RENAMED;
          const provider = document.createElement('lcf-framework');
          provider.syncHash = true;
          provider.persist = 'session';
          if (inProvider) provider.append(element);
          home.append(inProvider ? provider : element);
          await settled(element);
          await new Promise((done) => setTimeout(done, 60));
          (inProvider ? provider : element).remove();
          await settled();
          expect(watch.left, inProvider ? 'in a provider' : 'alone').to.deep.equal([]);
        }
      } finally {
        watch.restore();
        sessionStorage.clear();
      }
    });

    check('draws nothing more once it is gone', async () => {
      const element = make();
      element.config = RENAMED;
      home.append(element);
      await untilShown(element);
      element.remove();
      await settled();
      const { requestAnimationFrame: real } = window;
      let frames = 0;
      window.requestAnimationFrame = (call) => {
        frames += 1;
        return real(call);
      };
      await new Promise((done) => setTimeout(done, 80));
      window.requestAnimationFrame = real;
      expect(frames).to.equal(0);
    });
  });
}
