import { defaultSeries } from '../../model/readiness/cells.js';
import { comparisonOf } from '../../model/readiness/compare.js';
import { resultRows } from '../../model/readiness/results-table.js';
import { visibleReadiness } from '../../model/readiness/visible-readiness.js';
import { domainsOf, conditionsOf, findNode } from '../../model/selectors.js';
import { shownSeries, idsOf } from './choices.js';
import { Last } from './last.js';

/** Conditions that a selection means: itself, or those of a domain. */
function chosenConditions(model, selection) {
    const node = selection === null ? undefined : findNode(model, selection);
    if (node?.kind === 'condition')
        return new Set([node.id]);
    return new Set(node?.kind === 'domain' ? node.items.map(({ id }) => id) : []);
}
/** Works out what is shown, and only again when something it depends on has changed. */
class ResultsMemory {
    #visible = new Last();
    #results = new Last();
    results({ model, stored, t }, choice) {
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
    #visibleOf(model, own, { only, added }) {
        return this.#visible.for([model, own, only, added], () => visibleReadiness(model.readiness, conditionsOf(model), {
            domains: domainsOf(model),
            own,
            added,
            only: idsOf(only),
        }));
    }
}

export { ResultsMemory };
