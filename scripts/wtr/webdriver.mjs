/** The few W3C WebDriver calls the WebKit launcher needs, over fetch. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
  Meta: '\uE03D',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const keyValue = (key) => KEYS[key] ?? key;

/** One WebDriver session. Input state (a held Shift, the pointer's place) lives in the driver. */
export class WebDriver {
  #session;

  constructor(session) {
    this.#session = session;
  }

  static async start(address, capabilities) {
    const { sessionId } = await send('POST', `${address}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriver(`${address}/session/${sessionId}`);
  }

  call(method, path, body) {
    return send(method, `${this.#session}${path}`, body);
  }

  open(url) {
    return this.call('POST', '/url', { url });
  }

  url() {
    return this.call('GET', '/url');
  }

  quit() {
    return this.call('DELETE', '');
  }

  /** The page's own size: the window's rim is measured and added. */
  async resize({ width, height }) {
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
    const [x, y] = await this.call('POST', '/execute/sync', { script, args: [] });
    await this.call('POST', '/window/rect', { width: width + x, height: height + y });
  }

  keys(actions) {
    return this.call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  pointer(actions) {
    const source = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.call('POST', '/actions', { actions: [source] });
  }
}

async function send(method, url, body) {
  const response = await fetch(url, {
    method,
    headers: { 'Content-Type': 'application/json' },
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${method} ${url}: ${value?.error}: ${value?.message}`);
  return value;
}

const press = (key) => [
  { type: 'keyDown', value: keyValue(key) },
  { type: 'keyUp', value: keyValue(key) },
];

/** What the test commands use of a puppeteer page, on top of WebDriver; media emulation does nothing. */
export function pageAdapter(driver) {
  const button = (type, options) => ({ type, button: BUTTONS[options?.button ?? 'left'] });
  const move = (x, y) => ({
    type: 'pointerMove',
    duration: 0,
    origin: 'viewport',
    x: Math.round(x),
    y: Math.round(y),
  });
  const down = (options) => button('pointerDown', options);
  const up = (options) => button('pointerUp', options);
  return {
    keyboard: {
      type: (text) => driver.keys([...text].flatMap(press)),
      press: (key) => driver.keys(press(key)),
      down: (key) => driver.keys([{ type: 'keyDown', value: keyValue(key) }]),
      up: (key) => driver.keys([{ type: 'keyUp', value: keyValue(key) }]),
    },
    mouse: {
      move: (x, y) => driver.pointer([move(x, y)]),
      click: (x, y, options) => driver.pointer([move(x, y), down(options), up(options)]),
      down: (options) => driver.pointer([down(options)]),
      up: (options) => driver.pointer([up(options)]),
      reset: () => driver.call('DELETE', '/actions'),
    },
    setViewport: (size) => driver.resize(size),
    emulateMediaType: async () => {},
    emulateMediaFeatures: async () => {},
  };
}
