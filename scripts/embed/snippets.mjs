/** What `lcf snippet` prints, pasted into pages as a person does. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../cli/main.mjs';
import { startServer } from '../static-server.mjs';
import { html, pause } from './pages.mjs';

/** A part that only the config has. */
const PART = 'Real-World';
/** Hosts whose pages run a script of ours. */
const WITH_SCRIPT = ['html', 'loader', 'canvas-theme', 'wordpress', 'wordpress-author'];

/** A server for the files of `dist/` and a config, which other sites may use. */
async function withFiles({ dist }, task) {
  const more = { 'Access-Control-Allow-Origin': '*' };
  const server = await startServer({ root: '.', aliases: { '/dist/': dist }, more });
  try {
    return await task(server.address);
  } finally {
    await server.close();
  }
}

async function lcfSnippet({ dist }, ...args) {
  const out = [];
  const err = [];
  const io = { dist, out: (text) => out.push(text), err: (text) => err.push(text) };
  assert.equal(await main(['snippet', 'examples/district.json', ...args], io), 0);
  assert.match(err.join(), /"maple-valley\.svg"/);
  return out.join('\n');
}

/** The parts of what is printed: the script for the site, and the rest. */
async function printed(context, host, address) {
  const urls = ['--base', `${address}/dist`, '--url', `${address}/examples/district.json`];
  const text = await lcfSnippet(context, '--host', host, ...urls);
  const [, once = ''] = /Once for the site:\n\n([^]*?)\nWhere the widget belongs:/.exec(text) ?? [];
  const rest = once ? text.slice(text.indexOf(once) + once.length) : text;
  return { text, once, code: rest.slice(rest.search(/<(?:script|lcf-|div)/)) };
}

const hashOf = (dist, file) =>
  `sha384-${createHash('sha384')
    .update(readFileSync(join(dist, file)))
    .digest('base64')}`;

const isShown = (tag, text) => document.querySelector(tag)?.shadowRoot?.textContent.includes(text) ?? false;

/** Pastes a snippet into a page of a site: a theme script is a file of it, all else is part of the page. */
async function pasted({ browser }, { once, code }, check) {
  const isFile = once !== '' && !once.startsWith('<');
  const root = mkdtempSync(join(tmpdir(), 'lcf-'));
  writeFileSync(join(root, 'theme.js'), once);
  writeFileSync(join(root, 'index.html'), html(isFile ? '<script src="theme.js"></script>' : once, code));
  const server = await startServer({ root });
  const page = await browser.newPage();
  const problems = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error.message ?? error)));
  try {
    await page.goto(`${server.address}/index.html`);
    return await check({ page, problems });
  } finally {
    await page.close();
    await server.close();
    rmSync(root, { recursive: true });
  }
}

export const snippetChecks = {
  'every script names the hash of its file': async (context) => {
    for (const name of WITH_SCRIPT) {
      const { text } = await printed(context, name, 'https://w.example');
      const files = [...text.matchAll(/\/dist\/(lcf-[\w.]+\.js)"[^>]*?integrity"?[=:]"([^"]+)"/g)];
      assert.equal(files.length, 1, name);
      for (const [, file, hash] of files) assert.equal(hash, hashOf(context.dist, file), `${name}: ${file}`);
    }
    return [];
  },
  ...Object.fromEntries(
    WITH_SCRIPT.map((name) => [
      `snippet for ${name}: pasted into another site, it shows the config`,
      (context) =>
        withFiles(context, async (address) =>
          pasted(context, await printed(context, name, address), async ({ page, problems }) => {
            await page.waitForFunction(isShown, {}, 'lcf-diagram', PART);
            // The logo lies beside the config, not beside this page: the command says so.
            return problems.filter((text) => !text.includes('404'));
          }),
        ),
    ]),
  ),
  'a script that is not the one that was hashed does not run': (context) =>
    withFiles(context, async (address) => {
      for (const name of ['html', 'canvas-theme']) {
        const { once, code } = await printed(context, name, address);
        const wrong = (text) => text.replace(/sha384-../g, 'sha384-AA');
        await pasted(context, { once: wrong(once), code: wrong(code) }, async ({ page, problems }) => {
          await pause(500);
          assert.equal(await page.evaluate(isShown, 'lcf-diagram', PART), false, name);
          assert.match(problems.join(), /integrity/i);
        });
      }
      return [];
    }),
  'frames and addresses show the config they carry': async (context) => {
    for (const name of ['canvas', 'moodle', 'google-sites']) {
      const options = ['--host', name, '--base', `${context.widgets}/dist`, '--widget', 'practice-cards'];
      const text = await lcfSnippet(context, ...options);
      const src = /https?:[^"\s]+embed\.html[^"\s]*/.exec(text)[0].replaceAll('&amp;', '&');
      const page = await context.browser.newPage();
      try {
        await page.goto(src);
        await page.waitForFunction(isShown, {}, 'lcf-practice-cards', PART);
      } finally {
        await page.close();
      }
    }
    return [];
  },
};
