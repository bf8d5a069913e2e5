import { svg, html } from 'lit';
import { svgFile, pngFile } from '../shared/picture-file.js';
import { saveFile, fileName } from '../shared/save-file.js';
export { fileStyles as styles } from './file-styles.js';
import { Picture } from './picture.js';

const MARGIN = 24;
const TITLE_SIZE = 26;
const NOTE_SIZE = 13;
/** The logo as text that a file can hold; null when there is none or it cannot be read. */
async function logoData({ framework }) {
    const { image } = framework.center;
    if (!image)
        return null;
    if (image.src.startsWith('data:'))
        return image.src;
    try {
        const response = await fetch(image.src, { credentials: 'omit' });
        if (!response.ok)
            return null;
        const blob = await response.blob();
        return await new Promise((resolve) => {
            const reader = new FileReader();
            reader.onload = () => resolve(typeof reader.result === 'string' && blob.type.startsWith('image/') ? reader.result : null);
            reader.onerror = () => resolve(null);
            reader.readAsDataURL(blob);
        });
    }
    catch {
        return null;
    }
}
/** The date in the reader's language. */
const today = (t) => t.dates({ dateStyle: 'long' }).format(new Date());
/** Words of a text in lines no wider than this. */
function wrap(text, width, measure) {
    const lines = [];
    for (const word of text.split(/\s+/u)) {
        const last = lines.at(-1);
        const longer = last === undefined ? word : `${last} ${word}`;
        if (last !== undefined && measure(longer) > width)
            lines.push(word);
        else
            lines.splice(-1, 1, longer);
    }
    return lines;
}
/** The picture with its title above, source and date below: one drawing that stands on its own. */
function fileTemplate({ model, t, layout, font }, logo) {
    const { framework } = model;
    const { box } = layout;
    const inner = box.width;
    const [width, start] = [inner + 2 * MARGIN, t.dir === 'rtl' ? box.x + inner : box.x];
    const titles = wrap(framework.title, inner, (line) => font.measure(line, TITLE_SIZE, 650));
    const source = framework.source ? t('common.source', { name: framework.source.label }) : '';
    const notes = [source, t('diagram.saved-on', { date: today(t) })].filter(Boolean);
    const top = MARGIN + titles.length * TITLE_SIZE * 1.25;
    const bottom = notes.length * NOTE_SIZE * 1.5 + MARGIN;
    const height = top + box.height + bottom;
    const y = box.y - top;
    const drawing = new Picture();
    drawing.draw({ model, layout, t, logo });
    return html `
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="picture file"
      width=${width}
      height=${height}
      viewBox="${box.x - MARGIN} ${y} ${width} ${height}"
    >
      ${svg `<rect class="paper" x=${box.x - MARGIN} y=${y} width=${width} height=${height}></rect>
      ${titles.map((line, index) => svg `<text class="file-title" font-size=${TITLE_SIZE} x=${start} y=${y + MARGIN + (index + 0.9) * TITLE_SIZE * 1.25 - 6}>${line}</text>`)}
      ${drawing.element}
      ${notes.map((line, index) => svg `<text class="file-note" font-size=${NOTE_SIZE} x=${start} y=${box.y + box.height + (index + 1) * NOTE_SIZE * 1.5}>${line}</text>`)}`}
    </svg>
  `;
}
/** Hands the picture to the reader as a file named after the framework. */
async function savePicture(source, type) {
    const { model, t, place, rootClass } = source;
    const file = svgFile(fileTemplate(source, await logoData(model)), place, rootClass, t.dir);
    const blob = type === 'png' ? await pngFile(file) : new Blob([file], { type: 'image/svg+xml' });
    saveFile(blob, fileName(model.framework.title, type));
}

export { savePicture };
