import { defaultSeries } from '../../model/readiness/cells.js';
import { comparisonOf } from '../../model/readiness/compare.js';
import { resultRows } from '../../model/readiness/results-table.js';
import type { SourceSeries, VisibleReadiness } from '../../model/readiness/series-types.js';
import { visibleReadiness } from '../../model/readiness/visible-readiness.js';
import { conditionsOf, domainsOf, findNode } from '../../model/selectors.js';
import type { Model } from '../../model/types.js';
import type { StoredState } from '../../state/state-types.js';
import type { WidgetView } from '../widget/lcf-widget.js';
import { idsOf, shownSeries, type Slots } from './choices.js';
import { Last } from './last.js';
import type { Results } from './results.js';

/** What a reader has chosen in this widget. */
export interface Choice {
  /** The `series` attribute: the only ones to offer. */
  readonly only: string | undefined;
  /** Null until the reader chooses. */
  readonly slots: Slots | null;
  readonly isTargetShown: boolean;
  /** Summed-up answers, besides the series of the config. */
  readonly added: readonly SourceSeries[];
}

/** Conditions that a selection means: itself, or those of a domain. */
function chosenConditions(model: Model, selection: string | null): ReadonlySet<string> {
  const node = selection === null ? undefined : findNode(model, selection);
  if (node?.kind === 'condition') return new Set([node.id]);
  return new Set(node?.kind === 'domain' ? node.items.map(({ id }) => id) : []);
}

/** Works out what is shown, and only again when something it depends on has changed. */
export class ResultsMemory {
  readonly #visible = new Last<VisibleReadiness>();
  readonly #results = new Last<Results>();

  results({ model, stored, t }: WidgetView, choice: Choice): Results {
    const visible = this.#visibleOf(model, stored.assessments, choice);
    const { slots, isTargetShown } = choice;
    const inputs = [visible, model, t, slots, isTargetShown, stored.selection];
    return this.#results.for(inputs, () => {
      const shown = shownSeries(t, slots ?? defaultSeries(visible), visible.series);
      const series = shown.map((one) => one.series);
      const target = isTargetShown ? visible.target : null;
      const comparison = comparisonOf(visible, series);
      return {
        model,
        t,
        rtl: t.dir === 'rtl',
        visible,
        shown,
        comparison,
        target,
        rows: resultRows({ ...visible, target }, series, comparison),
        chosen: chosenConditions(model, stored.selection),
      };
    });
  }

  #visibleOf(model: Model, own: StoredState['assessments'], { only, added }: Choice): VisibleReadiness {
    return this.#visible.for([model, own, only, added], () =>
      visibleReadiness(model.readiness, conditionsOf(model), {
        domains: domainsOf(model),
        own,
        added,
        only: idsOf(only),
      }),
    );
  }
}
