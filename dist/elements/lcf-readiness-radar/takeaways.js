import { nothing, html } from 'lit';
import { takeaways } from '../../model/readiness/takeaways.js';
import { ratingText, labelOf, averageText } from './results.js';

function wordsOf(results, fact) {
    const { t, model, target } = results;
    const title = (key) => t(key);
    const names = (ids) => t.list(ids.map((id) => model.nodes.get(id)?.title ?? id));
    switch (fact.kind) {
        case 'highest':
        case 'lowest': {
            const key = fact.kind === 'highest' ? 'radar.takeaway-base' : 'radar.takeaway-next';
            const value = ratingText(t, fact.series, fact.value);
            const params = {
                series: labelOf(t, fact.series),
                conditions: names(fact.conditions),
                value,
                count: fact.conditions.length,
            };
            return { title: title(key), text: t(`${key}-text`, params) };
        }
        case 'gap': {
            const params = {
                series: labelOf(t, fact.series),
                conditions: names(fact.conditions),
                value: averageText(t, fact.gap),
                target: target?.label ?? '',
                count: fact.conditions.length,
            };
            return { title: title('radar.takeaway-gap'), text: t('radar.takeaway-gap-text', params) };
        }
        case 'target-met': {
            const params = { series: labelOf(t, fact.series), count: fact.count, target: target?.label ?? '' };
            return { title: title('radar.takeaway-met'), text: t('radar.takeaway-met-text', params) };
        }
        case 'disagree': {
            const { lowest, highest } = fact;
            const params = { series: labelOf(t, fact.series), conditions: names(fact.conditions), lowest, highest };
            return { title: title('radar.takeaway-disagree'), text: t('radar.takeaway-disagree-text', params) };
        }
        case 'change':
            return changeWords(results, fact);
        case 'differ': {
            const params = {
                condition: names([fact.condition]),
                high: labelOf(t, fact.high),
                low: labelOf(t, fact.low),
                highValue: ratingText(t, fact.high, fact.highValue),
                lowValue: ratingText(t, fact.low, fact.lowValue),
            };
            return { title: title('radar.takeaway-differ'), text: t('radar.takeaway-differ-text', params) };
        }
    }
}
function changeWords({ t, model }, fact) {
    const isUp = fact.by > 0;
    const conditions = t.list(fact.conditions.map((id) => model.nodes.get(id)?.title ?? id));
    const params = { conditions, from: labelOf(t, fact.from), to: labelOf(t, fact.to) };
    const title = t('radar.takeaway-moved');
    if (fact.before === null || fact.after === null) {
        const key = isUp ? 'radar.takeaway-rose-by' : 'radar.takeaway-fell-by';
        return { title, text: t(key, { ...params, value: averageText(t, Math.abs(fact.by)) }) };
    }
    const figures = { before: averageText(t, fact.before), after: averageText(t, fact.after) };
    return { title, text: t(isUp ? 'radar.takeaway-rose' : 'radar.takeaway-fell', { ...params, ...figures }) };
}
/** At most three sentences about what is shown; nothing when there is nothing to say. */
function takeawaysTemplate(view, results) {
    const visible = { ...results.visible, target: results.target };
    const facts = takeaways(visible, results.shown.map(({ series }) => series));
    if (facts.length === 0)
        return nothing;
    return html `
    <ul class="takeaways" part="takeaways" aria-label=${results.t('radar.takeaways')}>
      ${facts.map((fact) => {
        const { title, text } = wordsOf(results, fact);
        return html `
          <li class="takeaway">
            ${view.heading(1, title, 'takeaway-title', 'takeaway-title')}
            <p>${text}</p>
          </li>
        `;
    })}
    </ul>
  `;
}

export { takeawaysTemplate };
