/** The loader on pages of its own. */
import { html, NOT_HERE, openMade, pause } from './pages.mjs';

const drawn = (tag) =>
  (document.querySelector(tag)?.shadowRoot?.querySelector('.lcf-root')?.textContent.trim().length ?? 0) > 40;

async function withPage({ browser, host }, head, body, check, options) {
  const made = await openMade(browser, `${host}/made.html`, html(head, body), options);
  try {
    return await check(made);
  } finally {
    await made.page.close();
  }
}

const script = (host) => `<script type="module" src="${host}/dist/lcf-loader.js"></script>`;
const chunksOf = ({ requests }) =>
  requests.filter((url) => url.includes('/chunks/')).map((url) => url.split('/').pop());

const WIDGETS = ['diagram', 'practice-cards', 'readiness-form', 'readiness-radar', 'action-plan'];

async function seesShifts({ browser }) {
  const page = await browser.newPage();
  try {
    return await page.evaluate(() => PerformanceObserver.supportedEntryTypes.includes('layout-shift'));
  } finally {
    await page.close();
  }
}

/** Cumulative layout shift of a page with a heading above and text below a widget. */
const shiftOf = (context, width, markup, tag) =>
  withPage(
    context,
    `<script src="${context.host}/dist/lcf-loader.js"></script>`,
    `<h1>Our framework</h1>${markup}<p>Below</p>`,
    async (made) => {
      await made.page.evaluateOnNewDocument(() => {
        window.shifts = [];
        new PerformanceObserver((list) => {
          for (const { value, sources } of list.getEntries())
            window.shifts.push([value, sources.map(({ node }) => node?.localName ?? '?').join()]);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await made.go();
      await made.page.waitForFunction(drawn, {}, tag);
      await pause(800);
      // A radar without results is a message: its lines break anew at each width, by a few pixels.
      const most = /radar(?!.*(?:src|config)=)/.test(markup) ? 0.006 : 0;
      const shifts = (await made.page.evaluate(() => window.shifts)).filter(([value]) => value > most);
      return shifts.map(([value, what]) => `${markup.slice(0, 20)}: layout shift ${value} of ${what}`);
    },
    { width },
  );

export const loaderChecks = {
  'fetches the chunks of one widget only, and only when it comes near': (context) =>
    withPage(
      context,
      script(context.host),
      '<p>Far above</p><div style="height:6000px"></div><lcf-practice-cards><p>Outline</p></lcf-practice-cards>',
      async (made) => {
        await made.go();
        await pause(300);
        const early = chunksOf(made);
        await made.page.evaluate(() => scrollTo(0, 5800));
        await made.page.waitForFunction(drawn, {}, 'lcf-practice-cards');
        const chunks = chunksOf(made).join();
        return [
          ...(early.length > 0 ? [`fetched at the top: ${early}`] : []),
          ...(/readiness|diagram/.test(chunks) ? [`fetched too much: ${chunks}`] : []),
          ...made.problems,
        ];
      },
    ),
  'works as a classic script and leaves no name behind': (context) =>
    withPage(
      context,
      `<script src="${context.host}/dist/lcf-loader.js"></script>`,
      '<lcf-practice-cards></lcf-practice-cards>',
      async (made) => {
        await made.go();
        await made.page.waitForFunction(drawn, {}, 'lcf-practice-cards');
        return made.problems;
      },
    ),
  'upgrades what sanitisers keep, with one provider around it': (context) =>
    withPage(
      context,
      script(context.host),
      `<div data-lcf-widget="framework" data-lcf-config='{"version":1,"framework":{"title":"Trial framework"}}'>
         <div data-lcf-widget="practice-cards"><p>Outline</p></div></div>`,
      async (made) => {
        await made.go();
        await made.page.waitForFunction(drawn, {}, 'lcf-framework > lcf-practice-cards');
        const title = await made.page.$eval('lcf-framework', (element) => element.model?.framework.title);
        return [
          ...(title === 'Trial framework' ? [] : [`the config did not arrive: ${title}`]),
          ...made.problems,
        ];
      },
    ),
  'keeps the fallback and says so when the code cannot be fetched': (context) =>
    withPage(
      context,
      script(context.host),
      '<lcf-practice-cards><a href="outline.pdf">Outline</a></lcf-practice-cards>',
      async (made) => {
        made.answer = (request) => (request.url().includes('/chunks/') ? 'abort' : undefined);
        await made.go();
        await made.page.waitForSelector('lcf-practice-cards [role=status]');
        const seen = await made.page.$eval('lcf-practice-cards', (element) => element.innerText);
        return /could not be loaded[^]*Outline/.test(seen) ? [] : [`the page shows: ${seen}`];
      },
    ),
  'keeps the fallback and says so when what reads the config cannot be fetched': (context) =>
    withPage(
      context,
      script(context.host),
      `<lcf-practice-cards src="${context.host}/examples/district.json"><a href="outline.pdf">Outline</a></lcf-practice-cards>`,
      async (made) => {
        made.answer = (request) => (request.url().includes('/config-reader-') ? 'abort' : undefined);
        await made.go();
        const said = await made.page.waitForFunction(
          () =>
            document.querySelector('lcf-practice-cards').shadowRoot?.querySelector('[role=alert]')?.innerText,
        );
        const seen = `${await said.jsonValue()} ${await made.page.$eval('a', ({ innerText }) => innerText)}`;
        return /could not be loaded[^]*Try again[^]*Outline/.test(seen) ? [] : [`the page shows: ${seen}`];
      },
    ),
  ...Object.fromEntries(
    WIDGETS.flatMap((widget) =>
      [390, 768, 1280].map((width) => [
        `${widget} at ${width} px moves nothing below it, as tag and as mark, with a config and without`,
        async (context) => {
          if (!(await seesShifts(context))) return NOT_HERE;
          const found = [];
          const [tag, config] = [`lcf-${widget}`, `${context.host}/examples/district.json`];
          for (const markup of [
            `<${tag}></${tag}>`,
            `<${tag} src="${config}"></${tag}>`,
            `<div data-lcf-widget="${widget}"><a href="outline.pdf">Outline</a></div>`,
            `<div data-lcf-widget="${widget}" data-lcf-config="${config}">Outline</div>`,
          ])
            found.push(...(await shiftOf(context, width, markup, tag)));
          return found;
        },
      ]),
    ),
  ),
  'works under a strict policy with Trusted Types': (context) =>
    withPage(
      context,
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'; trusted-types lit-html">${script(context.host)}`,
      '<lcf-practice-cards></lcf-practice-cards>',
      async (made) => {
        await made.go();
        await made.page.waitForFunction(drawn, {}, 'lcf-practice-cards');
        return made.problems;
      },
    ),
};
