import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';

describe('test harness', () => {
  it('emulates forced colours where the engine can', async () => {
    const done = await executeServerCommand('media', { forcedColors: 'active' });
    if (done === true) expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    await executeServerCommand('media', {});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
  });

  it('types, presses, clicks and resizes in every engine', async () => {
    const field = document.createElement('input');
    document.body.append(field);
    const { left, top } = field.getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.ceil(left) + 4, Math.ceil(top) + 4] });
    await sendKeys({ type: 'abc' });
    await sendKeys({ press: 'Backspace' });
    expect(field.value).to.equal('ab');
    field.remove();
    await setViewport({ width: 400, height: 600 });
    // The window of MiniBrowser does not get narrower than its tool bar.
    expect(innerWidth).to.be.within(399, 450);
    await setViewport({ width: 800, height: 600 });
  });
});
