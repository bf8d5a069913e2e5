/** Runs tests in WebKitGTK: MiniBrowser and WebKitWebDriver in a virtual screen. Linux only. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { pageAdapter, WebDriver } from './webdriver.mjs';

const DRIVERS = ['/usr/bin/WebKitWebDriver', '/usr/local/bin/WebKitWebDriver'];
const FOLDERS = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

function findMiniBrowser() {
  const places = existsSync('/usr/lib')
    ? readdirSync('/usr/lib').filter((name) => name.includes('-linux-'))
    : [];
  const roots = ['/usr/lib', '/usr/libexec', ...places.map((name) => `/usr/lib/${name}`)];
  return roots.flatMap((root) => FOLDERS.map((folder) => `${root}/${folder}/MiniBrowser`)).find(existsSync);
}

/** Paths of an installed WebKitGTK with its driver and a virtual screen, or undefined. */
export function findWebKit() {
  const driver = DRIVERS.find(existsSync);
  const browser = findMiniBrowser();
  const screen = ['/usr/bin/Xvfb', '/usr/local/bin/Xvfb'].find(existsSync);
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

function freePort() {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

async function startScreen(path) {
  const args = ['-displayfd', '1', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'];
  const process = spawn(path, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  const display = await new Promise((done, fail) => {
    process.once('error', fail);
    process.stdout.once('data', (data) => done(`:${String(data).trim()}`));
  });
  return { process, display };
}

async function waitFor(address) {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const up = await fetch(`${address}/status`).then(
      (response) => response.ok,
      () => false,
    );
    if (up) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('WebKitWebDriver did not start.');
}

async function startWebKit(paths) {
  const screen = await startScreen(paths.screen);
  const port = await freePort();
  const env = { ...process.env, DISPLAY: screen.display, GTK_A11Y: 'none', NO_AT_BRIDGE: '1' };
  const service = spawn(paths.driver, [`--port=${port}`], { stdio: 'ignore', env });
  const address = `http://127.0.0.1:${port}`;
  await waitFor(address);
  const driver = await WebDriver.start(address, {
    browserName: 'MiniBrowser',
    pageLoadStrategy: 'none',
    'webkitgtk:browserOptions': { binary: paths.browser, args: ['--automation'] },
  });
  const stop = async () => {
    await driver.quit().catch(() => {});
    service.kill();
    screen.process.kill();
  };
  return { driver, stop };
}

/** A launcher for @web/test-runner: one window, one file at a time. */
export function webkitLauncher(paths) {
  let webkit;
  let active = null;
  return {
    name: 'WebKit',
    // The commands then ask for a puppeteer page, which the adapter plays.
    type: 'puppeteer',
    concurrency: 1,
    async startSession(id, url) {
      webkit ??= startWebKit(paths);
      active = id;
      await (await webkit).driver.open(url);
    },
    isActive: (id) => active === id,
    getBrowserUrl: async () => (await webkit).driver.url(),
    getPage: () => {
      const driver = {
        keys: call('keys'),
        pointer: call('pointer'),
        resize: call('resize'),
        call: call('call'),
      };
      return pageAdapter(driver);
    },
    async stopSession() {
      active = null;
      await (await webkit).driver.open('about:blank');
      return {};
    },
    startDebugSession: () => Promise.reject(new Error('WebKit cannot be debugged from here.')),
    async stop() {
      await (await webkit)?.stop();
    },
  };

  function call(method) {
    return async (...args) => (await webkit).driver[method](...args);
  }
}
