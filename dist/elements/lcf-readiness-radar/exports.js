import { css, svg, html } from 'lit';
import { radarMore } from '../../i18n/en/radar-more.js';
import { addStrings } from '../../i18n/translator.js';
import { wrap } from '../../layout/radar-labels.js';
import { cellOf } from '../../model/readiness/cells.js';
import { toCsv } from '../../model/readiness/csv.js';
import { svgFile, pngFile } from '../shared/picture-file.js';
import { fileName, saveFile } from '../shared/save-file.js';
import { seriesSample, targetSample } from './marks.js';
import { drawRadar, stillRadar } from './radar-chart.js';
import { noteTexts } from './results.js';
import { tableData } from './table.js';

addStrings(radarMore);
/** What only files need. */
const styles = css `
  .picture-stage {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    inline-size: 0;
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  .paper {
    fill: #fff;
  }
  .picture-title {
    fill: var(--_lcf-ink);
    font-size: 22px;
    font-weight: 650;
  }
  .picture-text,
  .picture-note {
    fill: var(--_lcf-ink);
    font-size: 14px;
  }
  .picture-note {
    fill: var(--_lcf-ink-2);
    font-size: 12px;
  }
`;
/** What every file says besides the figures: what, when, whose, and what is left out. */
function aboutTexts(results) {
    const { t, model, shown, visible } = results;
    const date = new Intl.DateTimeFormat(t.locale, { dateStyle: 'long' }).format(new Date());
    const levels = visible.levels.map(({ value, label }) => t('radar.level', { value, label }));
    const people = shown.flatMap(({ series, label }) => series.n === null || series.origin === 'own'
        ? []
        : [t('radar.file-people', { series: label, count: series.n })]);
    return [
        ...people,
        t('radar.file-scale', { levels: t.list(levels) }),
        ...noteTexts(results),
        t('radar.file-source', { name: model.framework.title }),
        t('radar.file-date', { date }),
    ];
}
/** Everything on show as CSV that no spreadsheet runs as a formula. */
function csvFile(results) {
    const rows = tableData(results);
    const width = Math.max(1, ...rows.map((row) => row.length));
    const padded = (row) => [
        ...row,
        ...new Array(Math.max(0, width - row.length)).fill(null),
    ];
    const about = [results.t('radar.title'), ...aboutTexts(results)].map((text) => [text]);
    // The mark tells spreadsheets that the text is UTF-8.
    return new Blob(['\ufeff', toCsv([...rows, [], ...about].map(padded))], { type: 'text/csv;charset=utf-8' });
}
/** Everything on show as JSON, for other programs. */
function jsonFile(results) {
    const { t, model, visible, shown, target, rows } = results;
    const figures = (series) => Object.fromEntries(rows.map(({ condition }) => {
        const cell = cellOf(series, condition.id);
        const stats = series.stats.get(condition.id);
        return [condition.id, { ...cell, ...(stats ? { stats } : {}) }];
    }));
    const file = {
        type: 'lcf-results',
        version: 1,
        framework: { id: model.framework.id, title: model.framework.title },
        scale: visible.levels.map(({ value, label }) => ({ value, label })),
        minN: visible.minN,
        series: shown.map(({ series, label }) => ({
            label,
            ...(series.group === undefined ? {} : { group: series.group }),
            ...(series.period === undefined ? {} : { period: series.period }),
            n: series.n,
            conditions: figures(series),
        })),
        ...(target ? { target: { label: target.label, ratings: Object.fromEntries(target.values) } } : {}),
        notes: [...noteTexts(results), t('radar.file-source', { name: model.framework.title })],
        saved: new Date().toISOString().slice(0, 10),
    };
    return new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' });
}
const WIDTH = 720;
const MARGIN = 24;
const LINE = 20;
/**
 * The radar with its title, legend and notes on one sheet.
 * @param place where the widget's styles hold.
 * @param rootClass classes of the wrapper that hold the font.
 */
async function imageFile(type, results, font, place, rootClass) {
    const drawing = svgFile(pictureTemplate(results, font), place, rootClass, results.t.dir);
    return type === 'png' ? pngFile(drawing) : new Blob([drawing], { type: 'image/svg+xml' });
}
function pictureTemplate(results, font) {
    const { t, shown, target, rtl } = results;
    const measure = (text) => font.measure(text, 13, 600);
    const drawing = drawRadar(results, shown, { width: WIDTH - 2 * MARGIN, measure, lineHeight: 17 });
    const legend = [
        ...shown.map(({ label, slot }) => ({ label, sample: seriesSample(slot) })),
        ...(target ? [{ label: target.label, sample: targetSample() }] : []),
    ];
    const room = WIDTH - 2 * MARGIN;
    const notes = aboutTexts(results).flatMap((text) => wrap(text, room, (part) => font.measure(part, 12, 400)) ?? [text]);
    const legendTop = MARGIN + 62;
    const chartTop = legendTop + legend.length * LINE + 8;
    const notesTop = chartTop + drawing.plan.height + 28;
    const height = notesTop + notes.length * 17 + MARGIN;
    const start = rtl ? WIDTH - MARGIN : MARGIN;
    return html `
    <svg
      class="picture"
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 ${WIDTH} ${height}"
      width=${WIDTH}
      height=${height}
    >
      <rect class="paper" width=${WIDTH} height=${height}></rect>
      <text class="picture-title" x=${start} y=${MARGIN + 22}>${t('radar.title')}</text>
      <text class="picture-text" x=${start} y=${MARGIN + 44}>${results.model.framework.title}</text>
      ${legend.map(({ label, sample }, index) => svg `
          <svg x=${rtl ? start - 34 : start} y=${legendTop + index * LINE - 8} width="34" height="16" overflow="visible">${sample}</svg>
          <text class="picture-text" x=${start + (rtl ? -44 : 44)} y=${legendTop + index * LINE + 5}>${label}</text>
        `)}
      <svg
        x=${MARGIN}
        y=${chartTop}
        width=${drawing.plan.width}
        height=${drawing.plan.height}
        overflow="visible"
      >
        ${stillRadar(results, drawing)}
      </svg>
      ${notes.map((text, index) => svg `<text class="picture-note" x=${start} y=${notesTop + index * 17}>${text}</text>`)}
    </svg>
  `;
}
/** Hands a file to the reader. @returns its name. */
function deliver(results, file, extension) {
    const name = fileName(results.t('radar.file-name'), extension);
    saveFile(file, name);
    return name;
}

export { csvFile, deliver, imageFile, jsonFile, styles };
