import fc from '../helpers/properties.js';
import { defaultModel } from '../../src/model/default-model.js';
import type { Action } from '../../src/state/actions.js';
import { readStored } from '../../src/state/stored-state.js';

const ID = fc.constantFrom('a', 'b', 'constructor', '__proto__', 'toString', '');
const text = fc.constantFrom('', 'x', 'long '.repeat(10));
const partial = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });
const practice = partial({ status: fc.constantFrom(null, 'doing'), bookmarked: fc.boolean(), note: text });
const rating = partial({ value: fc.constantFrom(null, 'na', 1, 4), evidence: text, link: text });
const byId = (value: fc.Arbitrary<unknown>) => fc.dictionary(ID, value, { maxKeys: 3 });
const answers = fc.record({ ratings: byId(rating) });
const stored = fc.record({
  version: fc.constant(1),
  selection: fc.option(ID),
  practices: byId(practice),
  assessments: byId(answers),
  plan: fc.option(fc.dictionary(ID, fc.jsonValue({ maxDepth: 2 })), { nil: undefined }),
});

/** A state as `readStored` gives it. */
export const anyStored = stored.map((input) => readStored(input)).filter((value) => value !== null);

/** Everything that can happen to a store. */
export const anyAction = fc.oneof(
  fc.constantFrom({ type: 'load' }, { type: 'reset' }, { type: 'memory-only' }),
  fc.constant({ type: 'ready', model: defaultModel(), issues: [] }),
  fc.record({
    type: fc.constant('fail'),
    failure: fc.constantFrom('network', 'invalid'),
    issues: fc.constant([]),
  }),
  fc.record({
    type: fc.constant('ambient'),
    locale: fc.constantFrom(null, 'es'),
    scheme: fc.constantFrom('auto', 'dark'),
  }),
  fc.record({ type: fc.constant('kept'), place: fc.constantFrom('page', 'tab', 'device') }),
  fc.record({ type: fc.constant('select'), id: fc.option(ID) }),
  fc.record({ type: fc.constant('practice'), id: ID, patch: practice }),
  fc.record({ type: fc.constant('rate'), assessment: ID, id: ID, patch: rating }),
  fc.record({ type: fc.constant('respondent'), assessment: ID, respondent: text }),
  fc.record({ type: fc.constant('plan'), plan: fc.option(fc.object({ maxDepth: 2 })) }),
  fc.record({ type: fc.constant('import'), stored: anyStored }),
) as fc.Arbitrary<Action>;
