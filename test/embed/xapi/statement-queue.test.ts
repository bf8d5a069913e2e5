import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { StatementQueue } from '../../../src/embed/xapi/statement-queue.js';
import { statement, verb } from '../../../src/embed/xapi/statements.js';
import { XapiError, type XapiStatement } from '../../../src/embed/xapi/types.js';
import { ACTOR } from './fake-record-store.js';

const PACE = { gather: 20, pause: 5 };
const make = (id: string, filler = ''): XapiStatement =>
  statement({ actor: ACTOR, verb: verb('answered'), object: { id: `https://a.example/${id}${filler}` } });

/** A queue into lists; `outcome` says what becomes of each request. */
function trial(outcome: () => Promise<void> = () => Promise.resolve()) {
  const sent: string[][] = [];
  const lost: { error: unknown; ids: string[] }[] = [];
  const idsOf = (statements: readonly XapiStatement[]): string[] =>
    statements.map(({ object }) => object.id.split('/').pop()!.slice(0, 3));
  const queue = new StatementQueue(
    (statements) => {
      sent.push(idsOf(statements));
      return outcome();
    },
    (error, statements) => void lost.push({ error, ids: idsOf(statements) }),
    PACE,
  );
  return { queue, sent, lost };
}

describe('xapi: queue', () => {
  it('gathers for a moment, then sends all in one request', async () => {
    const { queue, sent } = trial();
    queue.add(make('a'));
    queue.add(make('b'));
    expect(sent).to.deep.equal([]);
    await waitUntil(() => sent.length > 0);
    expect(sent).to.deep.equal([['a', 'b']]);
  });

  it('keeps the last answer of several that were tried', async () => {
    const { queue, sent } = trial();
    queue.add(make('a-1'), 'a');
    queue.add(make('b-1'), 'b');
    queue.add(make('a-2'), 'a');
    await queue.flush();
    expect(sent).to.deep.equal([['b-1', 'a-2']]);
  });

  it('tries again with longer and longer pauses, then gives up and says what was lost', async () => {
    let tries = 0;
    const { queue, sent, lost } = trial(() => {
      tries += 1;
      return Promise.reject(new XapiError('busy', 503, true));
    });
    queue.add(make('a'));
    await waitUntil(() => lost.length > 0, 'it gives up', { timeout: 3000 });
    expect(tries).to.equal(6);
    expect(new Set(sent.map((ids) => ids.join()))).to.deep.equal(new Set(['a']));
    expect(lost).to.have.length(1);
    expect(lost[0]?.ids).to.deep.equal(['a']);
    queue.add(make('b'));
    await waitUntil(() => sent.at(-1)?.[0] === 'b');
  });

  it('sends everything in order once the record store is back', async () => {
    let isDown = true;
    const { queue, sent, lost } = trial(() =>
      isDown ? Promise.reject(new Error('offline')) : Promise.resolve(),
    );
    queue.add(make('a'));
    await queue.flush();
    queue.add(make('b'));
    isDown = false;
    await waitUntil(() => sent.at(-1)?.length === 2);
    expect(sent.at(-1)).to.deep.equal(['a', 'b']);
    expect(lost).to.deep.equal([]);
  });

  it('does not try again what would be refused again', async () => {
    const { queue, sent, lost } = trial(() => Promise.reject(new XapiError('no', 403)));
    queue.add(make('a'));
    await queue.flush();
    await aTimeout(60);
    expect(sent).to.have.length(1);
    expect(lost.map(({ ids }) => ids)).to.deep.equal([['a']]);
  });

  it('never holds more than a few hundred', async () => {
    const { queue, sent, lost } = trial();
    for (let index = 0; index < 503; index += 1) queue.add(make(String(index).padStart(3, '0')));
    expect(lost.map(({ ids }) => ids[0])).to.deep.equal(['000', '001', '002']);
    await queue.flush();
    expect(sent.flat()).to.have.length(500);
  });

  it('splits what no request that outlives the page could carry', async () => {
    const { queue, sent } = trial();
    for (const id of ['a', 'b', 'c']) queue.add(make(`${id}--`, 'x'.repeat(30_000)));
    queue.leave();
    expect(sent).to.deep.equal([['a--'], ['b--'], ['c--']]);
  });

  it('sends one request after the other, but all at once when the page goes', async () => {
    const answers: (() => void)[] = [];
    const { queue, sent } = trial(() => new Promise((resolve) => answers.push(resolve)));
    queue.add(make('a'));
    const flushed = queue.flush();
    queue.add(make('b'));
    void queue.flush();
    await aTimeout(5);
    expect(sent).to.deep.equal([['a']]);
    queue.leave();
    expect(sent).to.deep.equal([['a'], ['b']]);
    for (const answer of answers) answer();
    await flushed;
  });

  it('lives on when the page’s own handler throws', async () => {
    const queue = new StatementQueue(
      () => Promise.reject(new XapiError('no', 400)),
      () => {
        throw new Error('the page’s own mistake');
      },
      PACE,
    );
    const seen: unknown[] = [];
    const report = window.reportError;
    window.reportError = (error) => void seen.push(error);
    try {
      queue.add(make('a'));
      await queue.flush();
      expect(seen).to.have.length(1);
    } finally {
      window.reportError = report;
    }
  });
});
