import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { recordRatings, recordStoreSend, XapiError, type Recorder } from '../../../src/embed/xapi.js';
import { createEvent } from '../../../src/events/event-types.js';
import {
  button,
  CONFIG,
  make,
  radio,
  root,
  settle,
  type,
} from '../../elements/lcf-readiness-form/helpers.js';
import { ACTOR, ENDPOINT, FakeRecordStore } from './fake-record-store.js';

const BASE = 'https://www.district.example/lcf/';
let store: FakeRecordStore;
let recorder: Recorder;
let errors: { error: unknown; lost: number }[];
const start = (options = {}): Recorder => {
  errors = [];
  recorder = recordRatings({
    actor: ACTOR,
    base: BASE,
    send: recordStoreSend({ endpoint: ENDPOINT, authorization: 'Basic abc' }),
    onError: (error, lost) => void errors.push({ error, lost: lost.length }),
    ...options,
  });
  return recorder;
};

describe('xapi: recording', () => {
  beforeEach(() => {
    store = new FakeRecordStore();
  });
  afterEach(async () => {
    await recorder.stop();
    store.restore();
  });

  it('sends what a person answers, and only that', async () => {
    start();
    const form = await make();
    radio(form, 'In place').click();
    await recorder.flush();
    expect(store.problems).to.deep.equal([]);
    expect(store.verbs).to.deep.equal(['answered']);
    expect(store.responses).to.deep.equal(['3']);
    expect(store.statements[0]?.object.id).to.equal(`${BASE}conditions/trust`);
    type(root(form).querySelector('textarea')!, 'Names of people');
    root(form).querySelector('textarea')!.dispatchEvent(new Event('change'));
    await recorder.flush();
    expect(store.statements, 'a note alone is no answer').to.have.length(1);
    await settle(form);
    button(form, 'Clear').click();
    await recorder.flush();
    expect(store.responses).to.deep.equal(['3', '']);
  });

  it('asks for nothing else, tells the version and stays on the address it was given', async () => {
    start();
    const form = await make();
    expect(store.requests).to.deep.equal([]);
    radio(form, 'In place').click();
    await recorder.flush();
    expect(store.requests).to.have.length(1);
    const [request] = store.requests;
    expect(request?.url).to.equal(`${ENDPOINT}/statements`);
    expect(request?.headers.get('Authorization')).to.equal('Basic abc');
    expect(request?.headers.get('X-Experience-API-Version')).to.equal('1.0.3');
    expect(request?.keepalive).to.equal(true);
    expect(request?.redirect).to.equal('error');
  });

  it('finds the framework of a form inside a provider, and of one inside another shadow root', async () => {
    start();
    const provider = await fixture(html`
      <lcf-framework .config=${CONFIG}>
        <lcf-readiness-form assessment="spring"></lcf-readiness-form>
      </lcf-framework>
    `);
    const inner = provider.querySelector('lcf-readiness-form')!;
    await settle(inner);
    radio(inner, 'Starting').click();
    const host = await fixture(html`
      <div></div>
    `);
    const shadow = host.attachShadow({ mode: 'open' });
    const deep = document.createElement('lcf-readiness-form');
    deep.config = CONFIG;
    shadow.append(deep);
    await settle(deep);
    radio(deep, 'Thriving').click();
    await recorder.flush();
    expect(store.responses).to.deep.equal(['2', '4']);
    const groups = store.statements.map(({ context }) => context?.contextActivities?.grouping?.[0]?.id);
    expect(groups).to.deep.equal([`${BASE}assessments/spring`, `${BASE}assessments/self`]);
  });

  it('listens to one element where a page asks for that', async () => {
    const form = await make();
    start({ root: form });
    const other = await make();
    radio(other, 'In place').click();
    radio(form, 'Starting').click();
    await recorder.flush();
    expect(store.responses).to.deep.equal(['2']);
  });

  it('tells the page what failed and lets the form work on', async () => {
    start();
    store.answers.push(403);
    const form = await make();
    radio(form, 'In place').click();
    await recorder.flush();
    expect(errors).to.have.length(1);
    expect(errors[0]?.error).to.be.instanceOf(XapiError).and.to.include({ status: 403, retry: false });
    expect(errors[0]?.lost).to.equal(1);
    expect(radio(form, 'In place').checked).to.equal(true);
  });

  it('keeps an answer that got no reply and sends it later', async () => {
    start();
    store.answers.push(0, 503);
    const form = await make();
    radio(form, 'In place').click();
    await recorder.flush();
    await recorder.flush();
    expect(store.statements).to.deep.equal([]);
    await recorder.flush();
    expect(store.responses).to.deep.equal(['3']);
    expect(errors).to.deep.equal([]);
  });

  it('sends what waits when the page is hidden or goes', async () => {
    start();
    const form = await make();
    radio(form, 'In place').click();
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await waitUntil(() => store.statements.length === 1);
    radio(form, 'Starting').click();
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
    Reflect.deleteProperty(document, 'visibilityState');
    await waitUntil(() => store.statements.length === 2);
    expect(store.responses).to.deep.equal(['3', '2']);
  });

  it('hears nothing more once it is stopped', async () => {
    start();
    const form = await make();
    radio(form, 'In place').click();
    await recorder.stop();
    radio(form, 'Starting').click();
    await recorder.flush();
    expect(store.responses).to.deep.equal(['3']);
  });

  it('reports a rating whose framework cannot be found', () => {
    start();
    const detail = { assessment: 'self', id: 'trust', value: 3, evidence: '' };
    document.dispatchEvent(createEvent('lcf-rate', detail));
    expect(errors.map(({ error }) => String(error))[0]).to.match(/framework of a rating/);
  });

  it('takes no record store that others could read along with', () => {
    start();
    for (const endpoint of [
      'http://lrs.example/xapi',
      'ftp://lrs.example',
      'https://user:secret@lrs.example/',
    ])
      expect(() => recordStoreSend({ endpoint }), endpoint).to.throw(TypeError, /https/);
    expect(() => recordStoreSend({ endpoint: '/xapi/' }), 'the page’s own origin').not.to.throw();
    expect(() => recordRatings({ actor: {}, base: BASE, send: () => Promise.resolve() })).to.throw(TypeError);
  });
});
