/** Pages that a check makes up, served in place of an address of the host. */

/** Instead of problems: this browser has not what the check is about. */
export const NOT_HERE = Symbol('not here');

/** Opens `url` with `body` as its answer; everything else of the page comes from the servers. */
export async function openMade(browser, url, body, { width = 1024, height = 768 } = {}) {
  const page = await browser.newPage();
  const made = { requests: [], problems: [] };
  await page.setViewport({ width, height });
  await page.setRequestInterception(true);
  const answers = new Map([[url, { body, contentType: 'text/html; charset=utf-8' }]]);
  page.on('request', (request) => {
    made.requests.push(request.url());
    const answer = made.answer?.(request) ?? answers.get(request.url());
    if (answer === 'abort') return request.abort();
    return answer ? request.respond({ status: 200, ...answer }) : request.continue();
  });
  page.on('console', (message) => {
    if (['error', 'warn', 'warning'].includes(message.type())) made.problems.push(message.text());
  });
  page.on('pageerror', (error) => made.problems.push(String(error.message ?? error)));
  return Object.assign(made, { page, go: () => page.goto(url, { waitUntil: 'load' }) });
}

export const html = (head, body) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body>${body}</body></html>`;

export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
