import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

describe('test harness', () => {
  it('runs in a browser with shadow roots and adopted style sheets', () => {
    const root = document.createElement('div').attachShadow({ mode: 'open' });
    expect(root.adoptedStyleSheets).to.have.length(0);
  });

  it('emulates forced colours where the engine can', async () => {
    const done = await executeServerCommand('media', { forcedColors: 'active' });
    if (done === true) expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    await executeServerCommand('media', {});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });
});
