/**
 * The plugin in a real WordPress, in a real browser: an administrator installs it and sets a config, an author
 * adds the block and publishes, a visitor uses it. Not part of `npm test`, as few machines have a WordPress.
 */
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { launch } from 'puppeteer-core';
import { findChromium } from './browser.mjs';
import { pause } from './embed/pages.mjs';
import { createTally } from './pages/checks.mjs';
import { freshBuild } from './pages/fresh.mjs';
import { COMPILED } from './rollup/paths.mjs';
import { packPlugin } from './wordpress/pack.mjs';
import { missing, startSite } from './wordpress/site.mjs';

const PREPARE = `
require ABSPATH . 'wp-admin/includes/plugin.php';
switch_theme( 'plain' );
$result = activate_plugin( 'lcf-widgets/lcf-widgets.php' );
if ( is_wp_error( $result ) ) { echo $result->get_error_message(); exit( 1 ); }
wp_insert_user( array( 'user_login' => 'ann', 'user_pass' => 'ann-pass', 'role' => 'author' ) );
wp_insert_user( array( 'user_login' => 'carl', 'user_pass' => 'carl-pass', 'role' => 'contributor' ) );
`;

function install({ root }, zip) {
  for (const [path, bytes] of Object.entries(unzipSync(zip))) {
    const file = join(root, 'wp-content/plugins', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

async function logIn(browser, { address }, name) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(`${address}/wp-login.php`);
  // The page moves the focus to the name a moment after it came: typing would go astray.
  await page.$eval('#user_login', (field, value) => (field.value = value), name);
  await page.$eval('#user_pass', (field, value) => (field.value = value), `${name}-pass`);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  assert.match(page.url(), /wp-admin/, `${name} is logged in`);
  return { page, close: () => context.close() };
}

const drawn = (page, tag) =>
  page.waitForFunction(
    (name) =>
      (document.querySelector(name)?.shadowRoot?.querySelector('.lcf-root')?.textContent.trim().length ?? 0) >
      40,
    { timeout: 15_000 },
    tag,
  );

/** Presses the button with this text, once it can be pressed. */
async function press(page, text, within = 'body') {
  await page.waitForFunction(
    (wanted, place) =>
      [...document.querySelectorAll(`${place} button`)].some(
        ({ textContent, disabled, ariaDisabled }) =>
          textContent.trim() === wanted && !disabled && ariaDisabled !== 'true',
      ),
    { timeout: 15_000 },
    text,
    within,
  );
  await page.evaluate(
    (wanted, place) =>
      [...document.querySelectorAll(`${place} button`)]
        .find(({ textContent }) => textContent.trim() === wanted)
        .click(),
    text,
    within,
  );
}

/** The whole framework as text, with an address for its picture. */
async function textForm() {
  const { staticHtml } = await import(`${COMPILED}/kit/static-html.js`);
  const { readConfig } = await import(`${COMPILED}/kit/read-config.js`);
  return staticHtml(readConfig(readFileSync('examples/district.json', 'utf8')).model, {
    picture: 'https://a.example/framework.svg',
  });
}

async function snippet(host, base) {
  const { snippetFor } = await import(`${COMPILED}/kit/snippets.js`);
  const integrity = JSON.parse(readFileSync(join(await freshBuild(), 'integrity.json'), 'utf8'));
  const configUrl = `${base}/district.json`;
  return snippetFor({ host, base, configUrl, integrity, title: 'Ours', widgets: ['diagram'] });
}

/** What WordPress's own filter leaves of a text that this user saves. */
function kses(site, name, text) {
  writeFileSync(join(site.root, 'text.html'), text);
  return site.php(
    `wp_set_current_user( get_user_by( 'login', '${name}' )->ID ); echo wp_kses_post( file_get_contents( __DIR__ . '/text.html' ) );`,
  );
}

const wordsOf = (html) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(
      /&(amp|quot|lt|gt|#0?39);/g,
      (_, name) => ({ amp: '&', quot: '"', lt: '<', gt: '>' })[name] ?? "'",
    )
    .replace(/\s+/g, ' ')
    .trim();
/** Letters and digits alone: WordPress bends quotation marks, joins dashes and parts paragraphs. */
const plain = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** Publishes HTML as the editor does for this user, by the same address, and gives that of the page. */
async function publishAs(browser, site, name, code) {
  const { page, close } = await logIn(browser, site, name);
  try {
    return await page.evaluate(async (content) => {
      const nonce = await (await fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
      const response = await fetch('/?rest_route=/wp/v2/posts', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-WP-Nonce': nonce },
        body: JSON.stringify({ title: 'Pasted', status: 'publish', content }),
      });
      const answer = await response.json();
      if (!response.ok) throw new Error(answer.message);
      return answer.link;
    }, `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`);
  } finally {
    await close();
  }
}

async function withoutPlugin(site, task) {
  const load = `require ABSPATH . 'wp-admin/includes/plugin.php';`;
  site.php(`${load} deactivate_plugins( 'lcf-widgets/lcf-widgets.php' );`);
  try {
    await task();
  } finally {
    site.php(`${load} activate_plugin( 'lcf-widgets/lcf-widgets.php' );`);
  }
}

const CHECKS = {
  'an administrator sets the config of the site; a mistake is refused in words': async ({
    browser,
    site,
  }) => {
    const { page, close } = await logIn(browser, site, 'admin');
    const save = async (text) => {
      await page.goto(`${site.address}/wp-admin/options-general.php?page=lcf-widgets`);
      await page.$eval('#lcf-config', (area, value) => (area.value = value), text);
      await Promise.all([page.waitForNavigation(), page.click('#submit')]);
      return page.$eval('#wpbody', ({ innerText }) => innerText);
    };
    try {
      assert.match(await save('{ "framework": '), /was not saved/);
      await save('{ "framework": { "title": "Trial </textarea><b>framework" } }');
      const kept = await page.$eval('#lcf-config', ({ value }) => JSON.parse(value).framework.title);
      assert.equal(kept, 'Trial </textarea><b>framework');
      const served = await (await fetch(`${site.address}/?rest_route=/lcf-widgets/v1/config`)).json();
      assert.equal(served.framework.title, kept);
    } finally {
      await close();
    }
  },
  'an author adds the block, sees it and publishes; a visitor uses it': async ({ browser, site }) => {
    const { page, close } = await logIn(browser, site, 'ann');
    try {
      await page.goto(`${site.address}/wp-admin/post-new.php`, { waitUntil: 'domcontentloaded' });
      await page.waitForFunction(() => window.wp?.data?.select('core/edit-post'), { timeout: 90_000 });
      await page.evaluate(() => {
        const { select, dispatch } = window.wp.data;
        if (select('core/edit-post').isFeatureActive('welcomeGuide'))
          dispatch('core/edit-post').toggleFeature('welcomeGuide');
      });
      await pause(1000);
      await page.waitForSelector('.editor-post-title__input, .wp-block-post-title');
      await page.click('.editor-post-title__input, .wp-block-post-title');
      await page.keyboard.type('Our framework');
      await page.keyboard.press('Enter');
      await page.keyboard.type('/learner');
      await page.waitForSelector('.components-autocomplete__result');
      await page.keyboard.press('Enter');
      const frame = await (await page.waitForSelector('.wp-block-lcf-widgets-widget iframe')).contentFrame();
      await drawn(frame, 'lcf-diagram');
      assert.equal(
        await frame.$eval('lcf-framework', (element) => element.model.framework.title),
        'Trial </textarea><b>framework',
      );
      await page.evaluate(() => {
        const [block] = window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .filter(({ name }) => name === 'lcf-widgets/widget');
        window.wp.data
          .dispatch('core/block-editor')
          .updateBlockAttributes(block.clientId, { widget: 'practice-cards', persist: 'local' });
      });
      await press(page, 'Publish');
      await pause(500);
      await press(page, 'Publish', '.editor-post-publish-panel');
      await page.waitForSelector('.post-publish-panel__postpublish', { timeout: 15_000 });
      const link = await page.evaluate(() => window.wp.data.select('core/editor').getPermalink());
      await visit(browser, site, link);
    } finally {
      await close();
    }
  },
  'the shortcode takes known values only': async ({ site }) => {
    const html =
      site.php(`echo do_shortcode( '[lcf widget="diagram" locale="es" scheme="dark" view="x" onclick="alert(1)" config="javascript:alert(1)"]' );
      echo "\\n", do_shortcode( '[lcf widget="script"]' ), '|', do_shortcode( '[lcf widget="diagram" locale="&quot;><b>"]' );`);
    assert.match(html, /^<lcf-diagram src="http[^"]+lcf-widgets[^"]*" locale="es" scheme="dark"><p>/);
    assert.match(html, /\n\|<lcf-diagram/);
    assert.doesNotMatch(html, /onclick|javascript|<b>/);
  },
  'kses keeps our tags for authors, not for contributors, and nothing else for either': async ({ site }) => {
    const html =
      '<lcf-diagram src="https://a.example/c.json" locale="es" onclick="x()" style="color:red" data="x">Fallback</lcf-diagram><lcf-evil>e</lcf-evil><script>s</script>';
    const as = (name) =>
      site.php(
        `wp_set_current_user( get_user_by( 'login', '${name}' )->ID ); echo wp_kses_post( ${JSON.stringify(html).replace(/\$/g, '\\$')} );`,
      );
    assert.match(
      as('ann'),
      /^<lcf-diagram src="https:\/\/a\.example\/c\.json" locale="es">Fallback<\/lcf-diagram>e/,
    );
    assert.doesNotMatch(as('ann'), /onclick|style|lcf-evil|<script/);
    assert.doesNotMatch(as('carl'), /<lcf-/);
  },
  'without the plugin an author pastes the text form: WordPress keeps every word, link and table': async ({
    browser,
    site,
  }) => {
    const text = await textForm();
    await withoutPlugin(site, async () => {
      const raw = kses(site, 'ann', text);
      assert.equal(wordsOf(raw), wordsOf(text));
      for (const pattern of [
        /<details/g,
        /<summary/g,
        /<th /g,
        /<caption/g,
        /href="[^"]*"/g,
        /<img src="https:/g,
      ])
        assert.deepEqual(raw.match(pattern), text.match(pattern), String(pattern));
      const link = await publishAs(browser, site, 'ann', text);
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      try {
        await page.goto(link);
        const seen = await page.$eval('body', ({ textContent }) => textContent);
        assert.ok(plain(seen).includes(plain(wordsOf(text))), 'the published page has every word in order');
        assert.equal((await page.$$('details')).length, text.match(/<details/g).length);
      } finally {
        await context.close();
      }
    });
  },
  'without the plugin an author pastes a mark, and the loader of the theme makes a widget of it': async ({
    browser,
    site,
  }) => {
    const folder = join(site.root, 'lcf');
    cpSync(await freshBuild(), folder, { recursive: true });
    cpSync('examples/district.json', join(folder, 'district.json'));
    const { once, code } = await snippet('wordpress-author', `${site.address}/lcf`);
    mkdirSync(join(site.root, 'wp-content/mu-plugins'), { recursive: true });
    const theme = join(site.root, 'wp-content/mu-plugins/loader.php');
    writeFileSync(theme, `<?php add_action( 'wp_head', function () { ?>${once}<?php } );`);
    await withoutPlugin(site, async () => {
      const link = await publishAs(browser, site, 'ann', code);
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      try {
        await page.goto(link);
        await drawn(page, 'lcf-diagram');
        const text = await page.$eval('lcf-diagram', ({ shadowRoot }) => shadowRoot.textContent);
        assert.match(text, /Real-World/);
      } finally {
        await context.close();
        rmSync(theme);
      }
    });
  },
  'PHP says nothing': async ({ site }) => {
    const log = join(site.root, 'debug.log');
    const lines = existsSync(log)
      ? readFileSync(log, 'utf8')
          .split('\n')
          .filter((line) => line.includes('lcf-widgets'))
      : [];
    assert.deepEqual(lines, []);
  },
  'uninstalling leaves nothing behind': async ({ site }) => {
    const left =
      site.php(`require ABSPATH . 'wp-admin/includes/plugin.php'; require ABSPATH . 'wp-admin/includes/file.php';
      deactivate_plugins( 'lcf-widgets/lcf-widgets.php' ); uninstall_plugin( 'lcf-widgets/lcf-widgets.php' );
      echo json_encode( array( get_option( 'lcf_widgets_config', 'gone' ), get_role( 'administrator' )->has_cap( 'lcf_manage_widgets' ) ) );`);
    assert.deepEqual(JSON.parse(left), ['gone', false]);
  },
};

async function visit(browser, site, link) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const foreign = [];
  page.on('request', (request) => {
    const url = request.url();
    if (url.startsWith('http') && !url.startsWith(site.address)) foreign.push(url);
  });
  try {
    await page.goto(link);
    await drawn(page, 'lcf-practice-cards');
    await page.evaluate(() =>
      document.querySelector('lcf-practice-cards').shadowRoot.querySelector('button[aria-pressed]').click(),
    );
    await page.waitForFunction(
      () =>
        Object.values(document.querySelector('lcf-framework').state.practices).some(
          ({ bookmarked }) => bookmarked,
        ),
      { timeout: 5000 },
    );
    await page.reload();
    await drawn(page, 'lcf-practice-cards');
    const kept = await page.evaluate(
      () =>
        Object.values(document.querySelector('lcf-framework').state.practices).filter(
          ({ bookmarked }) => bookmarked,
        ).length,
    );
    assert.equal(kept, 1);
    assert.deepEqual(foreign, []);
  } finally {
    await context.close();
  }
}

const lacking = missing();
if (lacking) {
  console.log(
    `Not run: ${lacking} is not on this machine. integrations/wordpress/README.md says what to install.`,
  );
  process.exit(0);
}
const zip = await packPlugin(await freshBuild());
const site = await startSite();
const tally = createTally();
let browser;
try {
  install(site, zip);
  site.php(PREPARE);
  browser = await launch({ ...(await findChromium()), headless: true });
  for (const [name, check] of Object.entries(CHECKS)) {
    tally.record(
      name,
      await check({ browser, site }).then(
        () => [],
        (error) => [error.stack.split('\n').slice(0, 8).join('\n')],
      ),
    );
  }
} finally {
  await browser?.close();
  await site.stop();
}
console.log(`${tally.result.passed} passed, ${tally.result.failed} failed`);
process.exit(tally.result.failed > 0 ? 1 : 0);
