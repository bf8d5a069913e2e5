import { diagramLayout } from '../layout/diagram-layout.js';
import { shapePath } from '../layout/shape-path.js';
import { localizeModel } from '../model/localize-model.js';
import { colorOf, tonesOf, domainColors } from './colors.js';
import { markup } from './markup.js';
import { measureText } from './measure.js';
import { layerFor, kitTranslator } from './words.js';

const SIZE = 760;
const FONT = 'Arial, Helvetica, &quot;Liberation Sans&quot;, sans-serif';
/** The ring diagram as an SVG file: no script, no style sheet, nothing from elsewhere. The same model gives the same text. */
function pictureSvg(source, locale, language) {
    const model = localizeModel(source, locale, layerFor(language));
    const t = kitTranslator(model, locale);
    const layout = diagramLayout(model, { size: SIZE, dir: t.dir, measure: measureText, locale });
    const { box, viewBox } = layout;
    return markup `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${box.width}" height="${box.height}" role="img" lang="${t.locale}" direction="${t.dir}" font-family="${{ html: FONT }}" font-weight="600">
<title>${model.framework.title}</title>
<defs>${labelArcs(layout)}</defs>
<rect x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}" fill="${colorOf(model, 'surface')}"/>
${disc(model, layout)}
${layout.tracks.map(({ id, path }) => markup `<path d="${path}" fill="${tonesOf(model, model.nodes.get(id)).tint}"/>\n`)}${layout.segments.map((part) => segment(model, part))}${layout.beads.map((part) => bead(model, part))}${layout.domains.map((part) => domain(model, part))}</svg>\n`
        .html;
}
function labelArcs({ disc: center, segments, domains }) {
    return [center, ...segments, ...domains]
        .flatMap(({ label }) => label?.lines ?? [])
        .filter(({ arc }) => arc !== null)
        .map(({ arc, key }) => markup `<path id="${key}" d="${arc}"/>`);
}
function labelText(label, color) {
    if (!label)
        return null;
    const { mark, fontSize, lines } = label;
    const shape = mark
        ? markup `<path d="${shapePath(mark.shape)}" transform="translate(${mark.x} ${mark.y}) scale(${mark.size})" fill="${color}"/>`
        : null;
    const text = lines.map(({ text: line, x, y, anchor, arc, key }) => arc === null
        ? markup `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${fontSize}" fill="${color}">${line}</text>`
        : markup `<text font-size="${fontSize}" fill="${color}"><textPath href="#${key}" startOffset="50%" text-anchor="middle">${line}</textPath></text>`);
    return markup `${shape}${text}`;
}
const PERSON = 'M10 9.2a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6ZM3.8 17a6.2 6.2 0 0 1 12.4 0 .6.6 0 0 1-.6.6H4.4a.6.6 0 0 1-.6-.6Z';
/** The learner, or the logo where the config holds it as data: an SVG in an `<img>` may fetch nothing. */
function disc(model, { disc: { radius, glyph, image: box, label } }) {
    const color = colorOf(model, 'learner-on');
    const { image } = model.framework.center;
    const circle = markup `<circle r="${radius}" fill="${colorOf(model, 'learner')}" stroke="${colorOf(model, 'learner-line')}" stroke-width="1.5"/>`;
    if (image?.src.startsWith('data:'))
        return markup `${circle}<image href="${image.src}" x="${box.x}" y="${box.y}" width="${box.width}" height="${box.height}"/>\n`;
    const person = glyph
        ? markup `<path d="${PERSON}" transform="translate(${glyph.x} ${glyph.y}) scale(${glyph.width / 20})" fill="${color}"/>`
        : null;
    return markup `${circle}${person}${labelText(label, color)}\n`;
}
function segment(model, { id, parentId, kind, path, label }) {
    const condition = domainColors(model, model.nodes.get(parentId));
    const tones = tonesOf(model, model.nodes.get(id));
    const [fill, on] = kind === 'experience'
        ? [tones.fill, tones.on]
        : kind === 'outcome'
            ? [colorOf(model, 'outcome'), colorOf(model, 'on-outcome')]
            : [condition.fill, condition.on];
    return markup `<path d="${path}" fill="${fill}"/>${labelText(label, on)}\n`;
}
const bead = (model, { parentId, hue, x, y, size }) => markup `<path d="${shapePath(hue)}" transform="translate(${x} ${y}) scale(${size})" fill="${tonesOf(model, model.nodes.get(parentId)).fill}"/>\n`;
function domain(model, { id, paths, strokeWidth, dash, label }) {
    const { line, title } = domainColors(model, model.nodes.get(id));
    return markup `${paths.map((d) => markup `<path d="${d}" fill="none" stroke="${line}" stroke-width="${strokeWidth}"${dash === null ? null : markup ` stroke-dasharray="${dash}"`}/>`)}${labelText(label, title)}\n`;
}

export { pictureSvg };
