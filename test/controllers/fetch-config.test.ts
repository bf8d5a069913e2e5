import { expect } from '@open-wc/testing';
import { fetchConfig } from '../../src/controllers/fetch-config.js';

/** Replaces `fetch` for one test and counts what is asked. */
function fakeFetch(answer: (url: string, init: RequestInit) => Promise<Response>) {
  const real = window.fetch;
  const calls: { url: string; init: RequestInit }[] = [];
  window.fetch = (input, init = {}) => {
    calls.push({ url: String(input), init });
    return answer(String(input), init);
  };
  return { calls, restore: () => void (window.fetch = real) };
}

const untilAborted = (_: string, { signal }: RequestInit): Promise<Response> =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason as Error)));

const failureOf = async (promise: Promise<unknown>): Promise<Error> => {
  try {
    await promise;
  } catch (error) {
    return error as Error;
  }
  throw new Error('expected a failure');
};

describe('fetchConfig', () => {
  let fake: ReturnType<typeof fakeFetch>;
  afterEach(() => fake.restore());

  it('asks once for many widgets with the same URL, without cookies', async () => {
    fake = fakeFetch(() => Promise.resolve(new Response('{}')));
    const { signal } = new AbortController();
    const texts = await Promise.all([1, 2, 3].map(() => fetchConfig('https://d.test/a.json', signal)));
    expect(texts).to.deep.equal(['{}', '{}', '{}']);
    expect(fake.calls).to.have.length(1);
    expect(fake.calls[0]?.init.credentials).to.equal('omit');
  });

  it('asks again after an earlier answer, so that a retry is a retry', async () => {
    fake = fakeFetch(() => Promise.resolve(new Response('{}')));
    const { signal } = new AbortController();
    await fetchConfig('https://d.test/b.json', signal);
    await fetchConfig('https://d.test/b.json', signal);
    expect(fake.calls).to.have.length(2);
  });

  it('names the status of a refused request', async () => {
    fake = fakeFetch(() => Promise.resolve(new Response('gone', { status: 404 })));
    const error = await failureOf(fetchConfig('https://d.test/c.json', new AbortController().signal));
    expect(error.message).to.contain('404');
  });

  it('one widget that leaves does not take the request from the others; the last one aborts it', async () => {
    fake = fakeFetch(untilAborted);
    const first = new AbortController();
    const second = new AbortController();
    const one = failureOf(fetchConfig('https://d.test/d.json', first.signal));
    const two = failureOf(fetchConfig('https://d.test/d.json', second.signal));
    first.abort();
    await one;
    expect(fake.calls[0]?.init.signal?.aborted).to.equal(false);
    second.abort();
    await two;
    expect(fake.calls[0]?.init.signal?.aborted).to.equal(true);
  });

  it('a widget that is gone before it asked gets nothing', async () => {
    fake = fakeFetch(untilAborted);
    const abort = new AbortController();
    abort.abort();
    expect((await failureOf(fetchConfig('https://d.test/e.json', abort.signal))).name).to.equal('AbortError');
  });
});
