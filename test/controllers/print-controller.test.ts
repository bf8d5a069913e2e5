import { expect } from '@open-wc/testing';
import { PrintController } from '../../src/controllers/print-controller.js';

function printer(): { readonly print: PrintController; readonly drawn: boolean[] } {
  const drawn: boolean[] = [];
  const host = {
    isConnected: true,
    updateComplete: Promise.resolve(true),
    addController: () => undefined,
    removeController: () => undefined,
    requestUpdate: () => undefined,
  };
  const print: PrintController = new PrintController(host, () => drawn.push(print.printing));
  print.hostConnected();
  return { print, drawn };
}

/** Stands in for the medium, which only some browsers let a test change. */
function fakeMedium() {
  const { matchMedia } = globalThis;
  const query = Object.assign(new EventTarget(), { matches: false });
  globalThis.matchMedia = () => query as unknown as MediaQueryList;
  return {
    turn(matches: boolean): void {
      query.matches = matches;
      query.dispatchEvent(Object.assign(new Event('change'), { matches }));
    },
    restore(): void {
      globalThis.matchMedia = matchMedia;
    },
  };
}

describe('PrintController', () => {
  it('draws for paper before printing, and for the screen after it', () => {
    const { print, drawn } = printer();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(drawn).to.deep.equal([true, false]);
    print.hostDisconnected();
    dispatchEvent(new Event('beforeprint'));
    expect(drawn.length).to.equal(2);
  });

  it('stays while the browser waits for an image, in whatever medium it does', () => {
    const medium = fakeMedium();
    try {
      const { print, drawn } = printer();
      medium.turn(true);
      expect(drawn, 'a preview').to.deep.equal([true]);
      dispatchEvent(new Event('beforeprint'));
      medium.turn(false);
      expect(print.printing).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(drawn).to.deep.equal([true, false]);
      medium.turn(true);
      expect(print.printing, 'the next preview').to.equal(true);
      print.hostDisconnected();
    } finally {
      medium.restore();
    }
  });
});
