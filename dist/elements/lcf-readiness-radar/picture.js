import { html, svg, nothing } from 'lit';
import { shareOf } from '../../layout/dots.js';
import { wrap } from '../../layout/radar-labels.js';
import { lanesOf, dotsSigns, noPlotText, LANE, plotMarks } from './dots-chart.js';
import { drawing } from './drawing.js';
import { domainSample, seriesSample, targetSample } from './marks.js';
import { drawRadar, stillRadar } from './radar-chart.js';

const WIDTH = 720;
const MARGIN = 24;
const ROOM = WIDTH - 2 * MARGIN;
const LINE = 20;
const NOTE_LINE = 17;
/** Of the spread: titles, then the scale, with room for half a numeral at its ends. */
const TITLES = 220;
const SCALE = ROOM - TITLES - 40;
const SCALE_START = MARGIN + TITLES + 20;
/** The left edge of a box of some width that starts `from` the start side. */
const leftOf = ({ rtl }, from, width) => (rtl ? WIDTH - from - width : from);
const textAt = ({ rtl }, from, y, text, className) => svg `<text class=${className} x=${rtl ? WIDTH - from : from} y=${y}>${text}</text>`;
function radarPiece(results, font) {
    const measure = (text) => font.measure(text, 13, 600);
    const radar = drawRadar(results, results.shown, { width: ROOM, measure, lineHeight: 17 });
    const { width, height } = radar.plan;
    return {
        height,
        content: svg `
      <svg x=${MARGIN} width=${width} height=${height} overflow="visible">${stillRadar(radar)}</svg>
    `,
    };
}
/** The numerals of the scale, and its levels in words below them where they fit. */
function scalePiece(results, font) {
    const { visible, t, rtl } = results;
    const range = { min: visible.min, max: visible.max, rtl };
    const room = SCALE / Math.max(1, visible.levels.length - 1) - 10;
    const left = leftOf(results, SCALE_START, SCALE);
    const names = visible.levels.map(({ label }) => wrap(label, room, (part) => font.measure(part, 12, 400)));
    const isNamed = names.every((lines) => lines !== null && lines.length <= 3);
    const lines = isNamed ? Math.max(...names.map((name) => name?.length ?? 0)) : 0;
    const levels = visible.levels.map(({ value }, index) => {
        const x = left + (SCALE * shareOf(value, range)) / 100;
        return svg `
      <text class="picture-label strong" x=${x} y="14" text-anchor="middle">${t.number(value)}</text>
      ${isNamed
            ? names[index]?.map((line, at) => svg `<text class="picture-note" x=${x} y=${30 + at * 15} text-anchor="middle">${line}</text>`)
            : nothing}
    `;
    });
    return { content: levels, height: 22 + lines * 15 + 8 };
}
function rowPiece(results, font, row, lanes) {
    const { visible, rtl } = results;
    const title = row.condition.title;
    const lines = wrap(title, TITLES - 10, (part) => font.measure(part, 13, 400)) ?? [title];
    const words = noPlotText(results, row);
    const [plot, text] = [LANE * lanes.length, lines.length * NOTE_LINE];
    const height = Math.max(plot, text) + 10;
    const top = (height - text) / 2 + 13;
    return {
        height,
        content: svg `
      ${lines.map((line, index) => textAt(results, MARGIN, top + index * NOTE_LINE, line, 'picture-label'))}
      ${words === null
            ? svg `<svg x=${leftOf(results, SCALE_START, SCALE)} y=${(height - plot) / 2} width=${SCALE} height=${plot} overflow="visible"
              ${drawing(plotMarks(results, row, lanes, { min: visible.min, max: visible.max, rtl }))}></svg>`
            : textAt(results, SCALE_START, height / 2 + 5, words, 'picture-note')}
    `,
    };
}
/** The spread: the scale on top, a row for each condition, grouped by domain. */
function dotsPiece(results, font) {
    const lanes = lanesOf(results);
    const pieces = [scalePiece(results, font)];
    for (const [index, { domain, conditions }] of results.visible.groups.entries()) {
        if (domain) {
            const sample = svg `<svg x=${leftOf(results, MARGIN, 26)} y="15" width="26" height="10">${domainSample(results, index)}</svg>`;
            const name = textAt(results, MARGIN + 34, 25, domain.title, 'picture-label strong');
            pieces.push({ content: [sample, name], height: 34 });
        }
        const rows = results.rows.filter(({ condition }) => conditions.includes(condition));
        pieces.push(...rows.map((row) => rowPiece(results, font, row, lanes)));
    }
    return stack(pieces);
}
/** One below the other. */
function stack(pieces) {
    let top = 0;
    const content = pieces.map((piece) => {
        const placed = svg `<g transform="translate(0 ${top})">${piece.content}</g>`;
        top += piece.height;
        return placed;
    });
    return { content, height: top };
}
function legendPiece(results, view) {
    const { shown, target, rtl } = results;
    const items = [
        ...shown.map(({ label, slot }) => ({ text: label, sample: seriesSample(slot) })),
        ...(target ? [{ text: target.label, sample: targetSample() }] : []),
        ...(view === 'dots' ? dotsSigns(results) : []),
    ];
    const start = rtl ? WIDTH - MARGIN : MARGIN;
    const content = items.map(({ text, sample }, index) => svg `
      <svg x=${rtl ? start - 34 : start} y=${index * LINE + 2} width="34" height="16" overflow="visible">${sample}</svg>
      ${textAt(results, MARGIN + 44, index * LINE + 15, text, 'picture-text')}
    `);
    return { content, height: items.length * LINE + 8 };
}
function notesPiece(results, font, about) {
    const notes = about.flatMap((text) => wrap(text, ROOM, (part) => font.measure(part, 12, 400)) ?? [text]);
    return {
        content: notes.map((text, index) => textAt(results, MARGIN, index * NOTE_LINE + 28, text, 'picture-note')),
        height: 28 + notes.length * NOTE_LINE,
    };
}
/**
 * A view with its title, legend and notes on one sheet.
 * @param about what the notes say.
 */
function pictureTemplate(view, results, font, about) {
    const { t, model } = results;
    const head = {
        content: [
            textAt(results, MARGIN, MARGIN + 22, t('radar.title'), 'picture-title'),
            textAt(results, MARGIN, MARGIN + 44, model.framework.title, 'picture-text'),
        ],
        height: MARGIN + 52,
    };
    const body = view === 'radar' ? radarPiece(results, font) : dotsPiece(results, font);
    const { content, height } = stack([
        head,
        legendPiece(results, view),
        body,
        notesPiece(results, font, about),
    ]);
    return html `
    <svg
      class="picture"
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 ${WIDTH} ${height + MARGIN}"
      width=${WIDTH}
      height=${height + MARGIN}
    >
      <rect class="paper" width=${WIDTH} height=${height + MARGIN}></rect>
      ${content}
    </svg>
  `;
}

export { pictureTemplate };
