import { expect } from '@open-wc/testing';
import { createModel } from '../../src/model/create-model.js';
import { localizeModel } from '../../src/model/localize-model.js';
import { parseConfig } from '../../src/model/parse-config.js';

const build = (readiness: unknown, rest = {}) => {
  const { config, issues } = parseConfig({ version: 1, readiness, ...rest });
  const created = createModel(config!);
  return { model: created.model, issues: [...issues, ...created.issues] };
};

describe('readiness.groups', () => {
  it('are none unless a config names some', () => {
    expect(build({}).model.readiness.groups).to.deep.equal([]);
  });

  it('are ids, or ids with a label', () => {
    const { model, issues } = build({ groups: ['staff', { id: 'leaders', label: 'Leadership team' }] });
    expect(issues).to.deep.equal([]);
    expect(model.readiness.groups).to.deep.equal([
      { id: 'staff', label: 'staff' },
      { id: 'leaders', label: 'Leadership team' },
    ]);
  });

  it('leave out what is not a group, or is named twice, and say where', () => {
    const { model, issues } = build({
      groups: [7, { label: 'No id' }, 'staff', { id: 'staff', label: 'Again' }],
    });
    expect(model.readiness.groups).to.deep.equal([{ id: 'staff', label: 'staff' }]);
    expect(issues.every(({ path }) => path.startsWith('/readiness/groups/'))).to.equal(true);
    expect(issues.length).to.be.at.least(3);
    expect(issues.at(-1)?.message).to.include('"staff" is named twice');
  });

  it('have names in other languages', () => {
    const translations = { es: { readiness: { groups: { staff: { label: 'Docentes' } } } } };
    const { model } = build({ groups: ['staff', 'leaders'] }, { translations });
    expect(localizeModel(model, 'es').readiness.groups.map(({ label }) => label)).to.deep.equal([
      'Docentes',
      'leaders',
    ]);
  });
});
