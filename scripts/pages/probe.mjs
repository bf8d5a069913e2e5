/** A page under watch: what it logged, asked for and had blocked. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Runs before any script of the page; violations cannot be read afterwards. */
function recordViolations() {
  window.__violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.__violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });
}

/**
 * Opens `url` with a storage of its own; `problems()` tells everything a quiet page must not do, `close()`
 * forgets the page and what it stored. `before(page)` runs before it is loaded.
 */
export async function openPage(
  browser,
  url,
  { width = 1280, height = 900, scheme = 'light', before = () => undefined } = {},
) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const origin = new URL(url).origin;
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warn', 'warning'].includes(message.type())) problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`error: ${error.message ?? error}`));
  page.on('requestfailed', (request) => problems.push(`failed request: ${request.url()}`));
  page.on('request', (request) => {
    const target = new URL(request.url());
    if (target.protocol.startsWith('http') && target.origin !== origin)
      problems.push(`third party: ${target}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.evaluateOnNewDocument(recordViolations);
  await before(page);
  await page.goto(url, { waitUntil: 'load', timeout: 30_000 });
  const violations = () =>
    page.evaluate(() => window.__violations.map((text) => `policy violation: ${text}`));
  return { page, problems: async () => [...problems, ...(await violations())], close: () => context.close() };
}

/** Waits until every lcf-* element on the page is defined and has drawn something. */
export async function waitForWidgets(page) {
  const drawn = () =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('lcf-') && localName !== 'lcf-framework')
      .every((element) => {
        const root = element.shadowRoot?.querySelector('.lcf-root');
        return root && root.textContent.trim().length > 40 && element.offsetHeight > 60;
      });
  await page.waitForFunction(drawn, { timeout: 10_000 });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Storybook checks a story too, and axe runs once at a time. */
async function axeViolations(page, options) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await page.evaluate(
        async (given) => (await window.axe.run(document, given)).violations,
        options,
      );
    } catch (error) {
      if (attempt >= 20 || !/already running/.test(error.message)) throw error;
      await new Promise((done) => setTimeout(done, 250));
    }
  }
}

/** What axe finds, one line a rule and place. */
export async function runAxe(page, options = {}) {
  await page.evaluate(AXE);
  const found = await axeViolations(page, options);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `axe ${id}: ${help} at ${target.flat().join(' ')}`),
  );
}
