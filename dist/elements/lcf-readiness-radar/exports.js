import { css } from 'lit';
import { radarMore } from '../../i18n/en/radar-more.js';
import { addStrings } from '../../i18n/translator.js';
import { cellOf } from '../../model/readiness/cells.js';
import { toCsv } from '../../model/readiness/csv.js';
import { pictureStageStyles } from '../../styles/picture-stage-styles.js';
import { svgFile, pngFile } from '../shared/picture-file.js';
import { fileName, saveFile } from '../shared/save-file.js';
import { pictureTemplate } from './picture.js';
import { aboutTexts, noteTexts } from './results.js';
import { tableData } from './table.js';

addStrings(radarMore);
/** What only files need. */
const styles = css `
  ${pictureStageStyles}
  .paper {
    fill: #fff;
  }
  .picture-title {
    fill: var(--_lcf-ink);
    font-size: 22px;
    font-weight: 650;
  }
  .picture-text,
  .picture-label,
  .picture-note {
    fill: var(--_lcf-ink);
    font-size: 14px;
  }
  .picture-label {
    font-size: 13px;
  }
  .picture-label.strong {
    font-weight: 650;
  }
  .picture-note {
    fill: var(--_lcf-ink-2);
    font-size: 12px;
  }
`;
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
        title: t('radar.title'),
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
/**
 * A view with its title, legend and notes on one sheet.
 * @param place where the widget's styles hold.
 * @param rootClass classes of the wrapper that hold the font.
 */
async function imageFile(type, view, results, font, place, rootClass) {
    const sheet = pictureTemplate(view, results, font, aboutTexts(results));
    const drawing = svgFile(sheet, place, rootClass, results.t.dir);
    return type === 'png' ? pngFile(drawing) : new Blob([drawing], { type: 'image/svg+xml' });
}
/** Hands a file to the reader. @returns its name. */
function deliver(results, file, extension) {
    const name = fileName(results.t('radar.file-name'), extension);
    saveFile(file, name);
    return name;
}

export { csvFile, deliver, imageFile, jsonFile, styles };
