import { visibleReadiness } from '../model/readiness/visible-readiness.js';
import { domainsOf, conditionsOf } from '../model/selectors.js';
import { markup } from './markup.js';
import { STYLES } from './static-styles.js';

/** The readiness results that may be shown, as a table; null when the config has none. */
function readinessTable(model, t, heading) {
    const shown = visibleReadiness(model.readiness, conditionsOf(model), { domains: domainsOf(model) });
    const { series, target, hidden, conditions, min, max } = shown;
    if (series.length === 0 && !target)
        return null;
    const number = (value) => value === undefined ? t('kit.not-rated') : t.number(value, { maximumFractionDigits: 2 });
    const names = series.map(({ label, n }) => (n === null ? label : t('kit.people', { label, count: n })));
    const columns = [t('kit.condition'), ...names, ...(target ? [target.label] : [])];
    const row = ({ id, title }) => {
        const cells = [
            ...series.map(({ values, hidden: cells }) => cells.has(id) ? t('kit.hidden-cell') : number(values.get(id))),
            ...(target ? [number(target.values.get(id))] : []),
        ];
        return markup `<tr><th scope="row" style="${STYLES.head}">${title}</th>${cells.map((cell) => markup `<td style="${STYLES.cell}">${cell}</td>`)}</tr>\n`;
    };
    const note = hidden.length
        ? markup `<p style="${STYLES.note}">${t('kit.hidden-series', { list: t.list(hidden.map(({ label }) => label)) })}</p>\n`
        : null;
    // Wide tables scroll by themselves on narrow screens; where an editor drops the tab stop, browsers give one.
    return markup `${heading(t('kit.readiness'))}<div role="region" tabindex="0" aria-label="${t('kit.readiness')}" style="${STYLES.scroll}"><table style="${STYLES.table}"><caption style="${STYLES.caption}">${t('kit.readiness-caption', { min, max })}</caption>
<thead><tr>${columns.map((column) => markup `<th scope="col" style="${STYLES.head}">${column}</th>`)}</tr></thead>
<tbody>${conditions.map(row)}</tbody></table></div>\n${note}`;
}

export { readinessTable };
