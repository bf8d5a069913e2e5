/** Forced colours are the browser's: a page can neither switch them on nor imitate them, so this says how. */
const HOW =
  'A page cannot switch them on. Chrome and Edge: developer tools, More tools, Rendering, “Emulate CSS media feature ' +
  'forced-colors”. Windows: Settings, Accessibility, Contrast themes. Firefox: Settings, Language and appearance, ' +
  'Contrast control. What the widgets look like then is shown on the page Accessibility.';

/** In a shadow root: the host style sheets of the kit are hard on everything else. */
class ForcedColorsNote extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const isOn = matchMedia('(forced-colors: active)').matches;
    const style = document.createElement('style');
    style.textContent = `
      :host { display: block !important; float: none !important; text-indent: 0; white-space: normal }
      p { all: initial; display: block; padding: 12px 28px; border-block-end: 1px solid;
          background: light-dark(#f5f6f8, #1b222d); color: light-dark(#18202c, #eef1f6); color-scheme: light dark;
          font: 15px/1.5 system-ui, sans-serif }`;
    const text = document.createElement('p');
    text.lang = 'en';
    text.dir = 'ltr';
    text.textContent = `Forced colours are ${isOn ? 'on' : 'off'} in this browser. ${HOW}`;
    this.attachShadow({ mode: 'open' }).append(style, text);
  }
}
customElements.define('kit-forced-colors', ForcedColorsNote);
