import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { startCmi5, type Cmi5Options, type Cmi5Session } from '../../../src/embed/xapi.js';
import { readLaunch, withoutLaunch } from '../../../src/embed/xapi/cmi5-launch.js';
import { button, CONFIG, make, radio, settle } from '../../elements/lcf-readiness-form/helpers.js';
import { FakeRecordStore, LAUNCH, launchUrl, TEMPLATE, TOKEN } from './fake-record-store.js';
import { sessionProblems, type SessionRules } from './rules.js';

let store: FakeRecordStore;
let errors: unknown[];
let session: Cmi5Session | null = null;
const start = async (options: Cmi5Options = {}): Promise<Cmi5Session> => {
  session = await startCmi5({ href: launchUrl(), onError: (error) => void errors.push(error), ...options });
  return session!;
};
const rules = (change: Partial<SessionRules> = {}): SessionRules => ({
  activityId: LAUNCH.activityId,
  registration: LAUNCH.registration,
  template: TEMPLATE,
  mode: 'Normal',
  ...change,
});
const pageGoes = (): boolean => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));

describe('xapi: cmi5', () => {
  beforeEach(() => {
    store = new FakeRecordStore();
    errors = [];
  });
  afterEach(async () => {
    await session?.terminate();
    session = null;
    store.restore();
  });

  it('runs a session from launch to end by the rules', async () => {
    const { data, languages } = await start();
    expect(data).to.include({ mode: 'Normal', masteryScore: null, returnUrl: null });
    expect(languages).to.deep.equal(['es-MX', 'en']);
    expect(store.verbs).to.deep.equal(['initialized']);
    const form = await make();
    for (const level of ['In place', 'Starting', 'Thriving', 'Not yet']) {
      radio(form, level).click();
      await settle(form);
      button(form, 'Next:')?.click();
      await settle(form);
    }
    pageGoes();
    await waitUntil(() => store.verbs.includes('terminated'));
    expect(store.verbs).to.deep.equal([
      'initialized',
      ...Array<string>(4).fill('answered'),
      'completed',
      'terminated',
    ]);
    expect(sessionProblems(store.statements, rules())).to.deep.equal([]);
    expect(errors).to.deep.equal([]);
  });

  it('fetches the token once and opens everything with it', async () => {
    await start();
    const tokens = store.requests.filter(({ url }) => url === LAUNCH.fetch);
    expect(tokens.map(({ method }) => method)).to.deep.equal(['POST']);
    const others = store.requests.filter(({ url }) => url !== LAUNCH.fetch);
    expect(others.length).to.be.greaterThan(3);
    for (const { headers } of others) expect(headers.get('Authorization')).to.equal(`Basic ${TOKEN}`);
  });

  it('completes from what was answered before, too', async () => {
    await start();
    const provider = await fixture<HTMLElementTagNameMap['lcf-framework']>(html`
      <lcf-framework .config=${CONFIG}><lcf-readiness-form></lcf-readiness-form></lcf-framework>
    `);
    const form = provider.querySelector('lcf-readiness-form')!;
    await settle(form);
    const ratings = { time: { value: 2 }, money: { value: 'na' }, alone: { value: null, unknown: true } };
    provider.importState({ version: 1, assessments: { self: { ratings } } });
    await settle(form);
    radio(form, 'In place').click();
    await waitUntil(() => store.verbs.includes('completed'), 'it completes', { timeout: 3000 });
    expect(sessionProblems(store.statements, rules())).to.deep.equal([]);
  });

  it('completes once in a registration, and not at all where the page says so', async () => {
    store.saidBefore = ['completed'];
    expect(await (await start()).completed()).to.equal(false);
    await session!.terminate();
    expect(store.verbs).to.deep.equal(['initialized', 'terminated']);
  });

  it('passes only when the page says so, once, and never below the mastery score', async () => {
    store.launchData['masteryScore'] = 0.75;
    const { passed } = { passed: (score?: number) => session!.passed(score) };
    await start();
    expect(await passed()).to.equal(false);
    expect(await passed(0.5)).to.equal(false);
    expect(await passed(1.5)).to.equal(false);
    expect(await passed(0.8)).to.equal(true);
    expect(await passed(0.9)).to.equal(false);
    expect(await session!.completed()).to.equal(true);
    await session!.terminate();
    expect(await session!.completed(), 'after the end').to.equal(false);
    expect(store.verbs).to.deep.equal(['initialized', 'passed', 'completed', 'terminated']);
    expect(sessionProblems(store.statements, rules({ masteryScore: 0.75 }))).to.deep.equal([]);
  });

  for (const mode of ['Browse', 'Review'])
    it(`leaves no traces of a learner in the mode ${mode}`, async () => {
      store.launchData['launchMode'] = mode;
      await start();
      const form = await make();
      radio(form, 'In place').click();
      expect(await session!.completed()).to.equal(false);
      expect(await session!.passed()).to.equal(false);
      await session!.terminate();
      expect(store.verbs).to.deep.equal(['initialized', 'terminated']);
      expect(sessionProblems(store.statements, rules({ mode }))).to.deep.equal([]);
    });

  it('tells the page when it comes back from the browser’s memory after the end', async () => {
    await start();
    pageGoes();
    await waitUntil(() => store.verbs.includes('terminated'));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(String(errors[0])).to.match(/session is over/);
    const form = await make();
    radio(form, 'In place').click();
    await session!.terminate();
    expect(store.verbs).to.deep.equal(['initialized', 'terminated']);
  });

  it('works on without a token, as after a reload', async () => {
    store.isTokenGone = true;
    expect(await start()).to.equal(null);
    expect(String(errors[0])).to.match(/no token \(The token was given already/);
    const form = await make();
    radio(form, 'In place').click();
    expect(store.statements).to.deep.equal([]);
  });

  it('does not mind a learner without preferences, but minds a system that does not answer', async () => {
    store.preferences = null;
    expect((await start()).languages).to.deep.equal([]);
  });

  it('is not started where no learning system opened the page', async () => {
    session = await startCmi5({
      href: 'https://content.example/unit.html?lang=es',
      onError: (error) => void errors.push(error),
    });
    expect(session).to.equal(null);
    expect(errors).to.deep.equal([]);
    expect(store.requests).to.deep.equal([]);
  });

  it('refuses launches that are damaged or lead to where others read along', async () => {
    for (const change of [
      { endpoint: 'http://lrs.example/' },
      { fetch: 'http://lms.example/token' },
      { actor: '{"objectType":"Agent","mbox":"mailto:a@a.example"}' },
      { actor: 'nobody' },
      { registration: '1' },
      { activityId: 'unit' },
    ]) {
      errors = [];
      expect(
        await startCmi5({ href: launchUrl(change), onError: (error) => void errors.push(error) }),
      ).to.equal(null);
      expect(errors, JSON.stringify(change)).to.have.length(1);
    }
    expect(store.requests).to.deep.equal([]);
  });

  it('takes the learner out of the address, so that links to a view do not hold it', async () => {
    const before = location.href;
    const query = new URLSearchParams({ ...LAUNCH, keep: 'yes' }).toString();
    history.replaceState(null, '', `?${query}#place`);
    try {
      session = await startCmi5({ onError: (error) => void errors.push(error) });
      expect(location.search).to.equal('?keep=yes');
      expect(location.hash).to.equal('#place');
      expect(session).not.to.equal(null);
    } finally {
      history.replaceState(null, '', before);
    }
  });

  it('reads what is in a launch', () => {
    const launch = readLaunch(launchUrl());
    expect(launch).to.include({
      endpoint: 'https://lrs.example/xapi',
      fetch: LAUNCH.fetch,
      registration: LAUNCH.registration,
    });
    expect(withoutLaunch(launchUrl())).to.equal('https://content.example/unit.html');
  });
});
