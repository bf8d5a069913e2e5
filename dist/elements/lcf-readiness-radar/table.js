import { html, nothing } from 'lit';
import { sortRows } from '../../model/readiness/results-table.js';
import { icon } from '../shared/icons.js';
import '../shared/more-icons.js';
import { cellText, figureText, gapText, changeText } from './results.js';

const nothingKnown = '–';
function changeCell({ t }, { change }) {
    const arrow = change === null || change === 0 ? nothing : icon(change > 0 ? 'arrow-up' : 'arrow-down');
    return html `
    <span class="change">${arrow} ${changeText(t, change)}</span>
  `;
}
function seriesColumns(results) {
    return results.shown.map(({ series, label }, index) => ({
        key: `series-${index}`,
        label,
        isNumber: true,
        cell: ({ cells }) => {
            const cell = cells[index];
            if (!cell)
                return nothingKnown;
            const text = cellText(results, series, cell);
            return cell.kind === 'value'
                ? index === 0
                    ? html `
              <b>${text}</b>
            `
                    : text
                : html `
            <span class="muted">${text}</span>
          `;
        },
    }));
}
function statisticColumns({ t, rows }) {
    if (!rows.some(({ stats }) => stats))
        return [];
    const number = (value) => value == null ? nothingKnown : t.number(value);
    return [
        {
            key: 'lowest',
            label: t('radar.column-lowest'),
            isNumber: true,
            cell: ({ stats }) => number(stats?.spread?.lowest),
        },
        {
            key: 'highest',
            label: t('radar.column-highest'),
            isNumber: true,
            cell: ({ stats }) => number(stats?.spread?.highest),
        },
        {
            key: 'agreement',
            label: t('radar.column-agreement'),
            isNumber: true,
            cell: ({ stats }) => stats?.agreement == null ? nothingKnown : t.number(stats.agreement, { maximumFractionDigits: 2 }),
        },
        { key: 'n', label: t('radar.column-n'), isNumber: true, cell: ({ stats }) => number(stats?.answered) },
    ];
}
function columnsOf(results) {
    const { t, comparison, target, visible, rows } = results;
    const hasDomains = visible.groups.some(({ domain }) => domain);
    return [
        {
            key: 'condition',
            label: t('radar.column-condition'),
            cell: ({ condition }) => html `
        <button
          type="button"
          part="link"
          class="link-button"
          aria-pressed=${results.chosen.has(condition.id)}
          data-condition=${condition.id}
        >
          ${condition.title}
        </button>
      `,
        },
        ...(hasDomains
            ? [
                {
                    key: 'domain',
                    label: t('radar.column-domain'),
                    cell: ({ domain }) => domain?.title ?? nothingKnown,
                },
            ]
            : []),
        ...seriesColumns(results),
        ...(comparison
            ? [
                {
                    key: 'change',
                    label: t('radar.column-change'),
                    cell: (row) => changeCell(results, row),
                },
            ]
            : []),
        ...(target && rows.length > 0
            ? [
                {
                    key: 'target',
                    label: target.label,
                    isNumber: true,
                    cell: (row) => (row.target === null ? nothingKnown : figureText(t, row.target)),
                },
                { key: 'gap', label: t('radar.column-gap'), cell: ({ gap }) => gapText(t, gap) },
            ]
            : []),
        ...statisticColumns(results),
    ];
}
/** What a screen reader is told once the table was sorted. */
function sortedText(results, sorting) {
    const column = columnsOf(results).find(({ key }) => key === sorting?.key)?.label;
    if (!sorting || column === undefined)
        return '';
    return results.t(sorting.descending ? 'radar.sorted-down' : 'radar.sorted-up', { column });
}
function headerCell({ t }, { key, label, isNumber }, sorting) {
    const isSorted = sorting?.key === key;
    const order = isSorted ? (sorting.descending ? 'descending' : 'ascending') : 'none';
    const sign = isSorted ? icon(sorting.descending ? 'arrow-down' : 'arrow-up') : nothing;
    return html `
    <th role="columnheader" scope="col" class=${isNumber ? 'number' : ''} aria-sort=${order}>
      <button
        type="button"
        part="link"
        class="sort"
        aria-label=${t('radar.sort-by', { column: label })}
        data-sort=${key}
      >
        <bdi>${label}</bdi>
        ${sign}
      </button>
    </th>
  `;
}
function bodyRow(results, row, [head, ...columns]) {
    return html `
    <tr role="row" class=${results.chosen.has(row.condition.id) ? 'chosen' : ''}>
      <th role="rowheader" scope="row">${head?.cell(row)}</th>
      ${columns.map((column) => html `
          <td role="cell" class=${column.isNumber ? 'number' : ''}>
            <span class="cell-label" aria-hidden="true">${column.label}</span>
            <span>${column.cell(row)}</span>
          </td>
        `)}
    </tr>
  `;
}
/** Everything in numbers. The roles are written out, as narrow widths lay the rows out as blocks. */
function resultsTable(results, sorting, caption) {
    const columns = columnsOf(results);
    const rows = sorting ? sortRows(results.rows, sorting, (a, b) => results.t.compare(a, b)) : results.rows;
    return html `
    <div class="table-frame">
      <table role="table" part="table">
        <caption class="visually-hidden">${caption}</caption>
        <thead>
          <tr role="row">${columns.map((column) => headerCell(results, column, sorting))}</tr>
        </thead>
        <tbody>${rows.map((row) => bodyRow(results, row, columns))}</tbody>
      </table>
    </div>
  `;
}
/** The table as rows of text and numbers, for CSV. */
function tableData(results) {
    const { t, shown, rows, comparison, target } = results;
    const head = [
        t('radar.column-number'),
        t('radar.column-condition'),
        t('radar.column-domain'),
        ...shown.map(({ label }) => label),
        ...(comparison ? [t('radar.column-change')] : []),
        ...(target ? [target.label, t('radar.column-gap')] : []),
    ];
    const body = rows.map((row) => [
        row.number,
        row.condition.title,
        row.domain?.title ?? '',
        ...row.cells.map((cell, index) => {
            const series = shown[index]?.series;
            if (cell.kind === 'value')
                return Math.round(cell.value * 100) / 100;
            return series ? cellText(results, series, cell) : '';
        }),
        ...(comparison ? [row.change] : []),
        ...(target ? [row.target, row.gap] : []),
    ]);
    return [head, ...body];
}

export { resultsTable, sortedText, tableData };
