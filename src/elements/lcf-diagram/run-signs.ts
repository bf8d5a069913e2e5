import type { DiagramLayout } from '../../layout/diagram-types.js';
import { romanSign, signsOf as signsIn } from '../../layout/ring-cells.js';
import { experiencesOf } from '../../model/selectors.js';
import type { Translator } from '../../i18n/translator.js';
import type { Model } from '../../model/types.js';
import { signsOf } from './context.js';
import { digitsOf } from './layout-cache.js';

type Signs = ReadonlyMap<string, string>;

/** What each part would be signed, were there room to draw it alone. */
function allSigns(model: Model, t: Translator): Signs {
  const context = { options: { formatNumber: digitsOf(t) }, experienceCount: experiencesOf(model).length };
  const counts = { outcomes: 0, experiences: 0, conditions: 0, domains: 0 };
  const signs = new Map<string, string>();
  for (const ring of model.framework.rings) {
    const signAt = signsIn(ring, context);
    for (const node of ring.items) {
      const isDomain = node.kind === 'domain';
      if (isDomain) signs.set(node.id, romanSign((counts.domains += 1)));
      for (const { id } of isDomain ? node.items : [node]) signs.set(id, signAt(counts[ring.ringKind]++));
    }
  }
  return signs;
}

function signsWithin(layout: DiagramLayout, model: Model, t: Translator): Signs {
  const signs = new Map(signsOf(layout));
  const runs = [...layout.segments, ...layout.domains].flatMap(({ merged }) => merged?.ids ?? []);
  if (runs.length === 0) return signs;
  const known = allSigns(model, t);
  for (const id of runs) signs.set(id, known.get(id) ?? '');
  return signs;
}

const kept = new WeakMap<DiagramLayout, Signs>();

/** The letters and numbers in the picture, and those that a run of parts stands for ("A–J"), by id. */
export function signsWithRuns(layout: DiagramLayout | null, model: Model, t: Translator): Signs {
  if (!layout) return new Map();
  const signs = kept.get(layout) ?? signsWithin(layout, model, t);
  kept.set(layout, signs);
  return signs;
}
