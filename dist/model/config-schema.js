import { record, literal, pipe, boolean, check, maxLength, minLength, string, lazy, union, nullable } from '../vendor/valibot/dist/index.js';
import { fields, opt, oneOf, idText, list, someText, colorText, localeText, anyText, hrefText, count, imageText, fileText, anyNumber, scaleValue } from './config-fields.js';
import { THEME_COLORS } from './theme-tokens.js';
import { RING_KINDS, DENSITIES, RADII, SCHEMES } from './types.js';

/*
 * The config, version 1: the one source of its types (`config-types`), its checks (`read-config`)
 * and the published JSON Schema. What each field is for stands in `config-descriptions`, which
 * only the schema script loads, so that readers' browsers do not.
 */
const yesNo = boolean('true or false');
const texts = (value) => record(string(), value, 'an object { … }');
const linkSchema = fields({ label: someText, href: hrefText });
const imageSchema = fields({ src: imageText, alt: opt(anyText) });
const levelTextsSchema = texts(anyText);
const nodeFields = {
    id: idText,
    title: opt(someText),
    shortTitle: opt(anyText),
    summary: opt(anyText),
    description: opt(anyText),
    statement: opt(anyText),
    steps: opt(list(someText)),
    question: opt(anyText),
    color: opt(colorText),
    icon: opt(anyText),
    aliases: opt(list(someText)),
    tags: opt(list(someText)),
    toolkit: opt(linkSchema),
    resources: opt(list(linkSchema)),
    levels: opt(levelTextsSchema),
    hidden: opt(yesNo),
    replaceItems: opt(yesNo),
};
const items = { items: opt(list(lazy(() => nodeSchema))) };
const nodeSchema = fields({ ...nodeFields, ...items });
const ringSchema = fields({ ...nodeFields, ...items, kind: opt(oneOf(RING_KINDS)) });
const relationSchema = fields({ from: idText, to: idText, hidden: opt(yesNo) });
const centerSchema = fields({ title: opt(someText), image: opt(imageSchema) });
const frameworkSchema = fields({
    extends: opt(oneOf(['learner-centered', 'none'])),
    id: opt(idText),
    title: opt(someText),
    source: opt(linkSchema),
    center: opt(centerSchema),
    rings: opt(list(ringSchema)),
    links: opt(list(relationSchema)),
});
const diagramSchema = fields({ start: opt(idText) });
const statusSchema = fields({ id: idText, label: opt(someText) });
const statusList = list(union([idText, statusSchema], 'an id or { "id": …, "label": … }'));
const practicesSchema = fields({
    statuses: opt(pipe(statusList, minLength(1, 'at least one status'))),
});
const SCALE = 'from 3 to 7 levels, each value higher than the one before';
const levelSchema = fields({ value: scaleValue, label: someText, description: opt(anyText) });
const scaleSchema = fields({
    levels: pipe(list(levelSchema), minLength(3, SCALE), maxLength(7, SCALE), check((levels) => levels.every(({ value }, index) => index === 0 || value > (levels[index - 1]?.value ?? value)), SCALE)),
});
const targetSchema = fields({ label: someText, ratings: texts(anyNumber) });
const seriesSchema = fields({
    id: idText,
    label: opt(someText),
    group: opt(someText),
    period: opt(someText),
    n: opt(count),
    ratings: texts(nullable(anyNumber)),
});
const groupSchema = fields({ id: idText, label: opt(someText) });
const groupList = list(union([idText, groupSchema], 'an id or { "id": …, "label": … }'));
const responsesSchema = fields({
    src: fileText,
    period: opt(someText),
    columns: opt(texts(someText)),
});
const readinessSchema = fields({
    scale: opt(scaleSchema),
    target: opt(targetSchema),
    groups: opt(groupList),
    series: opt(list(seriesSchema)),
    responses: opt(responsesSchema),
    minN: opt(count),
});
const colors = Object.fromEntries(THEME_COLORS.map((name) => [name, opt(colorText)]));
const colorsSchema = fields(colors);
const themeSchema = fields({
    colors: opt(colorsSchema),
    scheme: opt(oneOf(SCHEMES)),
    radius: opt(oneOf(RADII)),
    density: opt(oneOf(DENSITIES)),
});
const translatedTextSchema = fields({
    title: opt(someText),
    shortTitle: opt(anyText),
    summary: opt(anyText),
    description: opt(anyText),
    statement: opt(anyText),
    steps: opt(list(someText)),
    question: opt(anyText),
    tags: opt(list(someText)),
    levels: opt(levelTextsSchema),
});
const translatedCenterSchema = fields({ title: opt(someText) });
const translatedFrameworkSchema = fields({
    title: opt(someText),
    center: opt(translatedCenterSchema),
    items: opt(texts(translatedTextSchema)),
});
const translatedLevelSchema = fields({ label: opt(someText), description: opt(anyText) });
const translatedLabelSchema = fields({ label: opt(someText) });
const translatedReadinessSchema = fields({
    levels: opt(texts(translatedLevelSchema)),
    groups: opt(texts(translatedLabelSchema)),
    series: opt(texts(translatedLabelSchema)),
    target: opt(translatedLabelSchema),
});
const translationSchema = fields({
    framework: opt(translatedFrameworkSchema),
    readiness: opt(translatedReadinessSchema),
    statuses: opt(texts(someText)),
    strings: opt(texts(anyText)),
});
const configSchema = fields({
    $schema: opt(anyText),
    version: opt(literal(1, 'the number 1')),
    locale: opt(localeText),
    framework: opt(frameworkSchema),
    diagram: opt(diagramSchema),
    practices: opt(practicesSchema),
    readiness: opt(readinessSchema),
    theme: opt(themeSchema),
    translations: opt(record(localeText, translationSchema, 'an object { … }')),
});

export { centerSchema, colorsSchema, configSchema, diagramSchema, frameworkSchema, groupSchema, imageSchema, levelSchema, levelTextsSchema, linkSchema, nodeSchema, practicesSchema, readinessSchema, relationSchema, responsesSchema, ringSchema, scaleSchema, seriesSchema, statusSchema, targetSchema, themeSchema, translatedCenterSchema, translatedFrameworkSchema, translatedLabelSchema, translatedLevelSchema, translatedReadinessSchema, translatedTextSchema, translationSchema };
