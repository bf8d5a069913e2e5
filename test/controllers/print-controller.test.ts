import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
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

  it('stays while the browser waits for an image, in whatever medium it does', async function () {
    const { print, drawn } = printer();
    try {
      if ((await executeServerCommand('media', { media: 'print' })) !== true) return this.skip();
      await waitUntil(() => print.printing);
      dispatchEvent(new Event('beforeprint'));
      await executeServerCommand('media', {});
      await aTimeout(50);
      expect(print.printing).to.equal(true);
      dispatchEvent(new Event('afterprint'));
      expect(drawn).to.deep.equal([true, false]);
      await executeServerCommand('media', { media: 'print' });
      await waitUntil(() => print.printing);
    } finally {
      await executeServerCommand('media', {});
      print.hostDisconnected();
    }
  });
});
