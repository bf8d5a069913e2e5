/** `xapi.js` from the build, on a page that a learning system opens, with a record store behind real requests. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { html, pause } from './pages.mjs';

const ACTOR = { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1' } };
const REGISTRATION = '760e3480-ba55-4991-94b0-01820dbd23a2';
const UNIT = 'https://lms.example/units/readiness';

const MODULE = `import { startCmi5 } from './xapi.js'; import './lcf-widgets.js';
  startCmi5().then((session) => (window.session = session));`;

async function bodyOf(request) {
  let text = '';
  for await (const part of request) text += part;
  return text;
}

/** The learning system, its record store and the page, on one address. */
async function startSystem(dist) {
  const statements = [];
  let tokens = 0;
  const answer = async (request) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/token') {
      tokens += 1;
      return {
        json:
          tokens > 1 ? { 'error-code': '1', 'error-text': 'Given before.' } : { 'auth-token': 'dG9rZW4=' },
      };
    }
    if (pathname.startsWith('/xapi/') && request.headers.authorization !== 'Basic dG9rZW4=')
      return { status: 401 };
    if (pathname === '/xapi/activities/state')
      return {
        json: { launchMode: 'Normal', contextTemplate: { extensions: { 'https://a.example/s': '1' } } },
      };
    if (pathname === '/xapi/agents/profile') return { status: 404 };
    if (pathname === '/xapi/statements' && request.method === 'POST') {
      const received = JSON.parse(await bodyOf(request));
      statements.push(...received);
      return { json: received.map(({ id }) => id) };
    }
    if (pathname === '/xapi/statements') return { json: { statements: [] } };
    if (pathname === '/unit.html')
      return {
        text: html(`<script type="module">${MODULE}</script>`, '<lcf-readiness-form></lcf-readiness-form>'),
      };
    if (pathname === '/next.html') return { text: html('', 'Gone') };
    return { text: await readFile(join(dist, pathname), 'utf8'), type: 'text/javascript' };
  };
  const server = createServer((request, response) => {
    answer(request).then(
      ({
        status = 200,
        json,
        text = json && JSON.stringify(json),
        type = json ? 'application/json' : 'text/html',
      }) => response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(text),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const address = `http://127.0.0.1:${server.address().port}`;
  const query = new URLSearchParams({
    endpoint: `${address}/xapi/`,
    fetch: `${address}/token`,
    actor: JSON.stringify(ACTOR),
    registration: REGISTRATION,
    activityId: UNIT,
  });
  return { address, launch: `${address}/unit.html?${query}`, statements, close: () => server.close() };
}

const verbsOf = (statements) => statements.map(({ verb }) => verb.id.split('/').pop()).join(' ');

export const xapiChecks = {
  'xapi.js sends ratings of a cmi5 launch, and the end when the page goes': async ({ browser, dist }) => {
    const system = await startSystem(dist);
    const page = await browser.newPage();
    const problems = [];
    page.on('console', (message) => message.type() === 'warn' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(String(error)));
    try {
      await page.goto(system.launch);
      await page.waitForFunction(() => window.session !== undefined);
      await page.waitForFunction(() =>
        document.querySelector('lcf-readiness-form').shadowRoot?.querySelector('input[type=radio]'),
      );
      const search = await page.evaluate(() => location.search);
      if (search) problems.push(`the learner is still in the address: ${search}`);
      // Two levels within a moment: the last one counts, and it is sent by the page that goes.
      await page.evaluate(() => {
        const radios = document
          .querySelector('lcf-readiness-form')
          .shadowRoot.querySelectorAll('input[type=radio]');
        radios[0].click();
        radios[2].click();
      });
      await page.goto(`${system.address}/next.html`);
      for (let turn = 0; turn < 50 && !verbsOf(system.statements).includes('terminated'); turn += 1)
        await pause(50);
      const verbs = verbsOf(system.statements);
      if (verbs !== 'initialized answered terminated') problems.push(`the record store has: ${verbs}`);
      const answered = system.statements.find(({ verb }) => verb.id.endsWith('/answered'));
      if (answered?.result.response !== '3') problems.push(`answered: ${JSON.stringify(answered)}`);
      if (answered?.context.registration !== REGISTRATION) problems.push('the registration is missing');
      return problems;
    } finally {
      await page.close();
      system.close();
    }
  },
};
