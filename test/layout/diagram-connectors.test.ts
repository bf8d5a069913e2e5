import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { channelsOf, connectorPaths } from '../../src/layout/diagram-connectors.js';
import type { Connectors, DiagramLayout } from '../../src/layout/diagram-types.js';
import { defaultModel } from '../../src/model/default-model.js';
import { relatedNodes } from '../../src/model/relations.js';
import {
  FEW_SECONDS,
  anyFramework,
  anyOptions,
  layoutOf,
  modelFrom,
  modelOf,
  nodeIds,
  parts,
} from './diagram-models.js';
import { checkConnectors } from './diagram-rules.js';
import { samplePath } from './geometry.js';

const model = defaultModel();
const idsRelatedTo = (id: string): string[] => {
  const { outcomes, experiences, practices, domains, conditions } = relatedNodes(model, id);
  return [outcomes, experiences, practices, domains, conditions].flat().map((node) => node.id);
};
const sizes = ({ paths, dots }: Connectors): [number, number] => [paths.length, dots.length];
/** Lines meet a point: some path ends there. */
const meets = ({ paths }: Connectors, x: number, y: number): boolean =>
  paths.some((path) => samplePath(path, 1e4).some((point) => Math.hypot(point.x - x, point.y - y) < 0.05));

describe('connectorPaths', () => {
  const layout = layoutOf(model, { size: 752 });
  const middle = (index: number): number => channelsOf(layout)[index]!.middle;

  it('goes from an outcome through the nearest gap of the experiences to conditions and practices', () => {
    const lines = connectorPaths(layout, 'agency', ['enabling-policies', 'empower-students']);
    const bead = layout.beads.find(({ id }) => id === 'empower-students')!;
    expect(lines.dots).to.have.length(1);
    expect(Math.hypot(lines.dots[0]!.x, lines.dots[0]!.y)).to.be.closeTo(layout.rings[2]!.innerRadius, 0.02);
    const reach = (bead.distance + bead.size) / bead.distance;
    expect(meets(lines, bead.x * reach, bead.y * reach)).to.equal(true);
    // Through the gap at the top, which is right above the middle of the first outcome.
    expect(meets(lines, 0, -middle(1))).to.equal(true);
    expect(meets(lines, 0, -middle(2))).to.equal(true);
  });

  it('takes the shorter way round, and one arc where ways overlap', () => {
    const lines = connectorPaths(layout, 'enabling-policies', [
      'framework-for-the-future',
      'family-and-community-partnerships',
      'resource-allocation',
    ]);
    const [arcs, passages] = [
      lines.paths.filter((path) => path.includes('A')),
      lines.paths.filter((path) => !path.includes('A')),
    ];
    expect(arcs).to.have.length(1);
    expect(passages).to.have.length(4);
    const top = samplePath(arcs[0]!).every(
      ({ x, y }) => x > -middle(2) * 0.5 && Math.hypot(x, y) < middle(2) + 0.1,
    );
    expect(top).to.equal(true);
  });

  it('reaches a group through its parts where those are listed', () => {
    const both = connectorPaths(layout, 'agency', ['personalized', 'empower-students']);
    expect(sizes(both)).to.deep.equal(sizes(connectorPaths(layout, 'agency', ['empower-students'])));
    expect(connectorPaths(layout, 'agency', ['personalized']).dots).to.have.length(1);
    const domain = connectorPaths(layout, 'agency', ['culture', 'relational-trust']);
    expect(domain.dots).to.have.length(1);
  });

  it('starts from a domain through a gap between its conditions', () => {
    const { paths } = connectorPaths(layout, 'culture', ['agency']);
    expect(paths.length).to.be.greaterThan(2);
    expect(connectorPaths(layout, 'connectedness', ['agency']).dots).to.have.length(1);
  });

  it('draws nothing for more than 24 targets, and says so', () => {
    const ids = layout.beads.map(({ id }) => id);
    expect(connectorPaths(layout, 'agency', ids)).to.deep.equal({ paths: [], dots: [], tooMany: true });
    expect(connectorPaths(layout, 'agency', ids.slice(0, 24)).tooMany).to.equal(false);
  });

  it('draws nothing for unknown ids, to itself, or to nothing', () => {
    expect(connectorPaths(layout, 'nobody', ['agency']).paths).to.deep.equal([]);
    expect(connectorPaths(layout, 'agency', ['nobody', 'agency']).paths).to.deep.equal([]);
    expect(connectorPaths(layout, 'agency', []).paths).to.deep.equal([]);
  });

  it('leads to a run for the nodes merged in it', () => {
    const framework = modelOf([
      { kind: 'outcomes', items: parts('o', 2) },
      { kind: 'conditions', items: parts('c', 200) },
    ]);
    const { dots } = connectorPaths(layoutOf(framework), 'o-0', ['c-0', 'c-1', 'c-199']);
    expect(dots).to.have.length(2);
  });

  it('keeps to the streets for every part of the built-in framework, at every size and direction', () => {
    for (const size of [300, 480, 752])
      for (const dir of ['ltr', 'rtl'] as const) {
        const each = layoutOf(model, { size, dir });
        for (const id of nodeIds(model))
          checkConnectors(each, connectorPaths(each, id, idsRelatedTo(id)), id);
      }
  });

  it('keeps to the streets for random frameworks', () => {
    fc.assert(
      fc.property(
        anyFramework,
        anyOptions,
        fc.array(fc.nat(), { minLength: 2, maxLength: 8 }),
        (spec, options, picks) => {
          const framework = modelFrom(spec);
          const ids = nodeIds(framework);
          const each: DiagramLayout = layoutOf(framework, options);
          const [from = '', ...to] = picks.map((pick) => ids[pick % Math.max(1, ids.length)] ?? '');
          checkConnectors(each, connectorPaths(each, from, to), from);
        },
      ),
      FEW_SECONDS,
    );
  });
});
