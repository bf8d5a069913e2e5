import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { buildDeck, deckPractices, needsTools, type DeckRequest } from '../../../src/model/practices/deck.js';
import { deckTools, isPlanned, practicesFor } from '../../../src/model/practices/deck-tools.js';
import { findPractice, practiceFacts } from '../../../src/model/practices/practice-facts.js';
import {
  filterCount,
  idsIn,
  NO_FILTERS,
  NOT_SET,
  tagsOf,
  toggleFilter,
} from '../../../src/model/practices/practice-filter.js';
import '../../../src/model/content/built-in-texts.js';
import { defaultModel } from '../../../src/model/default-model.js';
import { relatedNodes } from '../../../src/model/relations.js';
import { smallModel } from './fixtures.js';

const model = smallModel();
const ENTRIES = {
  garden: { status: 'trying', bookmarked: true, note: '' },
  goals: { status: 'doing', bookmarked: false, note: '' },
  choose: { status: 'not-yet', bookmarked: false, note: '' },
};
const requestOf = (request: Partial<DeckRequest> = {}): DeckRequest => ({
  model,
  entries: ENTRIES,
  filters: NO_FILTERS,
  query: '',
  sort: null,
  seed: '',
  only: [],
  selection: null,
  planOnly: false,
  compare: (a, b) => a.localeCompare(b),
  ...request,
});
const deckOf = (request?: Partial<DeckRequest>) => buildDeck(requestOf(request), deckTools);
const idsOf = (request: Partial<DeckRequest>): string[] => deckOf(request).shown.map(({ id }) => id);
const filters = (given: object) => ({ filters: { ...NO_FILTERS, ...given } });

describe('practice facts', () => {
  it('know a practice’s experience, its outcomes whichever way the link runs, and its place', () => {
    const goals = findPractice(model, 'targets');
    expect(goals?.id).to.equal('goals');
    expect(goals?.experience?.id).to.equal('own');
    expect(goals?.outcomes.map(({ id }) => id)).to.deep.equal(['agency']);
    expect([goals?.place, goals?.placeCount]).to.deep.equal([1, 3]);
  });

  it('agree with the relations of the built-in framework', () => {
    const built = defaultModel();
    for (const { node, outcomes } of practiceFacts(built))
      expect(outcomes).to.deep.equal(relatedNodes(built, node).outcomes, node.id);
  });
});

describe('filtering practices', () => {
  it('shows all without filters, in framework order', () => {
    expect(idsOf({})).to.deep.equal(['garden', 'visit', 'cafe', 'goals', 'reflect', 'choose']);
  });

  it('widens within a group and narrows across groups', () => {
    expect(idsOf(filters({ experience: ['real'] }))).to.have.length(3);
    expect(idsOf(filters({ experience: ['real', 'own'] }))).to.have.length(6);
    expect(idsOf(filters({ experience: ['own'], outcome: ['agency'] }))).to.deep.equal(['goals', 'choose']);
    expect(idsOf(filters({ status: ['trying', NOT_SET] }))).to.deep.equal([
      'garden',
      'visit',
      'cafe',
      'reflect',
    ]);
    expect(idsOf(filters({ bookmark: ['bookmarked'] }))).to.deep.equal(['garden']);
    expect(idsOf(filters({ tag: ['science'] }))).to.deep.equal(['garden']);
  });

  it('takes aliases for the parts they name', () => {
    expect(idsOf(filters({ outcome: ['voice'] }))).to.deep.equal(['garden', 'goals', 'choose']);
  });

  it('counts for each choice what it would show beside the other groups', () => {
    const { counts, without } = deckOf(filters({ experience: ['real'], status: ['doing'] }));
    expect(counts.experience.get('own')).to.equal(1);
    expect(counts.experience.get('real')).to.equal(undefined);
    expect(counts.status.get('trying')).to.equal(1);
    expect(counts.status.get(NOT_SET)).to.equal(2);
    expect(without.get('experience')).to.equal(1);
    expect(without.get('status')).to.equal(3);
  });

  it('counts are what choosing shows, for any choice', () => {
    const values = {
      experience: ['real', 'own'],
      outcome: ['agency', 'care'],
      status: ['trying', NOT_SET],
      tag: ['outdoors'],
    };
    fc.assert(
      fc.property(
        fc.record({
          experience: fc.subarray(values.experience),
          outcome: fc.subarray(values.outcome),
          status: fc.subarray(values.status),
          tag: fc.subarray(values.tag),
        }),
        (chosen) => {
          const { counts } = deckOf(filters(chosen));
          for (const group of ['experience', 'outcome', 'status', 'tag'] as const)
            for (const value of values[group])
              expect(counts[group].get(value) ?? 0).to.equal(
                idsOf(filters({ ...chosen, [group]: [value] })).length,
              );
        },
      ),
    );
  });

  it('narrows to what a chosen part of the framework has to do with', () => {
    expect([...(practicesFor(model, 'real') ?? [])]).to.deep.equal(['garden', 'visit', 'cafe']);
    expect([...(practicesFor(model, 'care') ?? [])]).to.deep.equal(['garden']);
    expect([...(practicesFor(model, 'trust') ?? [])]).to.deep.equal(['reflect']);
    expect([...(practicesFor(model, 'goals') ?? [])]).to.deep.equal(['goals']);
    expect(practicesFor(model, 'experiences')).to.equal(null);
    expect(practicesFor(model, 'nowhere')).to.equal(null);
    expect(idsOf({ selection: 'care', query: 'visit' })).to.deep.equal([]);
  });

  it('makes a deck of the practices named, in that order', () => {
    expect(deckPractices(model, ['targets', 'garden', 'nowhere', 'goals']).map(({ id }) => id)).to.deep.equal(
      ['goals', 'garden'],
    );
  });

  it('reads id lists, toggles values and counts choices', () => {
    expect(idsIn(' a, b  a ')).to.deep.equal(['a', 'b']);
    const once = toggleFilter(NO_FILTERS, 'tag', 'x');
    expect(filterCount(once)).to.equal(1);
    expect(toggleFilter(once, 'tag', 'x')).to.deep.equal(NO_FILTERS);
    expect(tagsOf(practiceFacts(model))).to.deep.equal(['outdoors', 'science']);
  });

  it('a plan is what is bookmarked, written about or begun', () => {
    const entry = { status: null, bookmarked: false, note: '' };
    expect(isPlanned(entry, 'not-yet')).to.equal(false);
    expect(isPlanned({ ...entry, status: 'not-yet' }, 'not-yet')).to.equal(false);
    expect(isPlanned({ ...entry, status: 'trying' }, 'not-yet')).to.equal(true);
    expect(isPlanned({ ...entry, bookmarked: true }, 'not-yet')).to.equal(true);
    expect(isPlanned({ ...entry, note: 'x' }, 'not-yet')).to.equal(true);
    expect(idsOf({ planOnly: true })).to.deep.equal(['garden', 'goals']);
  });
});

describe('the order of practices', () => {
  it('by title, by status with the unset last, or by what changed last', () => {
    expect(idsOf({ sort: 'title' })).to.deep.equal(['garden', 'choose', 'cafe', 'goals', 'reflect', 'visit']);
    expect(idsOf({ sort: 'status' })).to.deep.equal([
      'choose',
      'garden',
      'goals',
      'visit',
      'cafe',
      'reflect',
    ]);
    expect(idsOf({ sort: 'recent' }).slice(0, 3)).to.deep.equal(['choose', 'goals', 'garden']);
  });

  it('shuffled by a seed: the same seed, the same order', () => {
    const once = idsOf({ sort: 'shuffled', seed: 'a' });
    expect(idsOf({ sort: 'shuffled', seed: 'a' })).to.deep.equal(once);
    expect([...once].sort()).to.deep.equal(idsOf({}).sort());
    expect(['b', 'c', 'd'].some((seed) => idsOf({ sort: 'shuffled', seed }).join() !== once.join())).to.equal(
      true,
    );
  });

  it('the best match first while searching, unless another order is chosen', () => {
    expect(idsOf({ query: 'learn' })[0]).to.equal('garden');
    expect(idsOf({ query: 'garden' })).to.deep.equal(['garden']);
    expect(idsOf({ query: 'goal' })).to.deep.equal(['goals']);
  });

  it('needs its tools for search, other orders, a selection and the plan, and does without where it can', () => {
    const asked = [{ query: 'goal' }, { sort: 'title' }, { selection: 'care' }, { planOnly: true }] as const;
    for (const request of asked) {
      expect(needsTools(requestOf(request))).to.equal(true);
      expect(buildDeck(requestOf(request), null).shown).to.have.length(6);
    }
    for (const request of [
      {},
      { query: ' ' },
      { sort: 'framework' },
      filters({ experience: ['own'] }),
    ] as const) {
      expect(needsTools(requestOf(request))).to.equal(false);
      expect(buildDeck(requestOf(request), null)).to.deep.equal(deckOf(request));
    }
  });
});
