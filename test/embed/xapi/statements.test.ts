import { expect } from '@open-wc/testing';
import type { RateDetail } from '../../../src/events/event-types.js';
import { createModel } from '../../../src/model/create-model.js';
import { parseConfig } from '../../../src/model/parse-config.js';
import type { Model } from '../../../src/model/types.js';
import { likertStatement, type LikertOptions } from '../../../src/embed/xapi.js';
import fc from '../../helpers/properties.js';
import { CONFIG } from '../../elements/lcf-readiness-form/helpers.js';
import { anyConfig } from '../../model/arbitraries.js';
import { ACTOR } from './fake-record-store.js';
import { statementProblems } from './rules.js';

const BASE = 'https://www.district.example/lcf';
const modelOf = (config: unknown): Model => {
  const { config: parsed } = parseConfig(JSON.stringify(config));
  return createModel(parsed ?? {}).model;
};
const MODEL = modelOf(CONFIG);
const rating = (change: Partial<RateDetail> = {}): RateDetail => ({
  assessment: 'fall-2026',
  id: 'trust',
  value: 3,
  evidence: '',
  ...change,
});
const make = (change: Partial<RateDetail> = {}, options: Partial<LikertOptions> = {}) =>
  likertStatement(rating(change), MODEL, { actor: ACTOR, base: BASE, ...options })!;

describe('xapi: likert statements', () => {
  it('says who answered what on which scale, with the assessment as grouping', () => {
    const { actor, verb, object, result, context } = make();
    expect(actor).to.equal(ACTOR);
    expect(verb).to.deep.equal({
      id: 'http://adlnet.gov/expapi/verbs/answered',
      display: { 'en-US': 'answered' },
    });
    expect(object).to.deep.equal({
      objectType: 'Activity',
      id: 'https://www.district.example/lcf/conditions/trust',
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        interactionType: 'likert',
        name: { en: 'Trust' },
        description: { en: 'Who speaks up?' },
        scale: [
          { id: '1', description: { en: 'Not yet' } },
          { id: '2', description: { en: 'Starting' } },
          { id: '3', description: { en: 'In place' } },
          { id: '4', description: { en: 'Thriving' } },
          { id: 'na', description: { en: 'Not applicable' } },
          { id: 'unknown', description: { en: 'I don’t know' } },
        ],
      },
    });
    expect(result).to.deep.equal({ response: '3' });
    expect(context?.contextActivities?.grouping?.map(({ id }) => id)).to.deep.equal([
      'https://www.district.example/lcf/assessments/fall-2026',
      'https://www.district.example/lcf/frameworks/test',
    ]);
  });

  it('tells the answers that are no level from an answer that was taken back', () => {
    const response = (change: Partial<RateDetail>) => make(change).result?.response;
    expect(response({ value: 'na' })).to.equal('na');
    expect(response({ value: null, unknown: true })).to.equal('unknown');
    expect(response({ value: null })).to.equal('');
    expect(response({ value: 9 }), 'a level the scale does not have').to.equal('');
  });

  it('sends no note, link or score unless asked to', () => {
    const written = { evidence: 'Ms. Smith said so', link: 'https://a.example' };
    expect(JSON.stringify(make(written))).not.to.match(/Smith|a\.example|score/);
    const { result } = make(written, { withEvidence: true, withScore: true });
    expect(result?.extensions).to.deep.equal({
      'https://www.district.example/lcf/extensions/evidence': 'Ms. Smith said so',
      'https://www.district.example/lcf/extensions/evidence-link': 'https://a.example',
    });
    expect(result?.score).to.deep.equal({ scaled: 2 / 3, raw: 3, min: 1, max: 4 });
    expect(make({ value: 'na' }, { withScore: true }).result).to.deep.equal({ response: 'na' });
  });

  it('joins the page’s own context, and overwrites nothing of it', () => {
    const context = {
      registration: '760e3480-ba55-4991-94b0-01820dbd23a2',
      platform: 'District site',
      contextActivities: {
        grouping: [{ id: 'https://a.example/course' }],
        parent: [{ id: 'https://a.example/unit' }],
      },
    };
    const made = make({}, { context }).context;
    expect(made).to.include({ registration: context.registration, platform: 'District site' });
    expect(made?.contextActivities?.parent).to.have.length(1);
    expect(made?.contextActivities?.grouping?.[0]?.id).to.equal('https://a.example/course');
    expect(made?.contextActivities?.grouping).to.have.length(3);
  });

  it('makes nothing for what is no condition', () => {
    expect(likertStatement(rating({ id: 'culture' }), MODEL, { actor: ACTOR, base: BASE })).to.equal(null);
    expect(likertStatement(rating({ id: '__proto__' }), MODEL, { actor: ACTOR, base: BASE })).to.equal(null);
  });

  it('refuses an actor that nobody gave, or that cannot be told apart', () => {
    const account = { homePage: 'https://a.example', name: '1' };
    for (const actor of [
      {},
      { name: 'Ann' },
      { account, mbox: 'mailto:a@a.example' },
      { account: { homePage: '', name: '1' } },
      { objectType: 'Group', member: [] },
    ] as const)
      expect(() => make({}, { actor }), JSON.stringify(actor)).to.throw(TypeError, /exactly one/);
    for (const actor of [{ account }, { objectType: 'Group', member: [{ account }] }] as const)
      expect(statementProblems(make({}, { actor }))).to.deep.equal([]);
    expect(() => make({}, { base: 'lcf/' })).to.throw(TypeError);
  });

  it('keeps the rules of xAPI for any config and any rating', () => {
    const anyRating = fc.record({
      assessment: fc.oneof(fc.string(), fc.constantFrom('self', '\ud800', 'a/b?c#d')),
      value: fc.oneof(fc.integer({ min: -3, max: 9 }), fc.constantFrom('na' as const, null)),
      evidence: fc.string(),
      withEvidence: fc.boolean(),
      withScore: fc.boolean(),
      unknown: fc.boolean(),
    });
    fc.assert(
      fc.property(anyConfig, anyRating, (config, { withEvidence, withScore, unknown, ...given }) => {
        const model = modelOf(config);
        for (const { id, kind } of model.nodes.values()) {
          if (kind !== 'condition') continue;
          const detail = { ...given, id, ...(unknown ? { value: null, unknown: true as const } : {}) };
          const made = likertStatement(detail, model, { actor: ACTOR, base: BASE, withEvidence, withScore });
          expect(statementProblems(JSON.parse(JSON.stringify(made)))).to.deep.equal([]);
        }
      }),
    );
  });

  it('gives each statement an id of its own', () => {
    expect(new Set([...Array(200).keys()].map(() => make().id)).size).to.equal(200);
  });
});
