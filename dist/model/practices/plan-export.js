import { escapeMarkdown } from '../markdown.js';
import { toCsv } from '../readiness/csv.js';
import { parseNote } from './parse-note.js';
import { entryOf } from './practice-facts.js';

/** A plan's practices with what was entered. */
const planItems = (practices, entries, names) => practices.map((facts) => {
    const { status, bookmarked, note } = entryOf(entries, facts.id);
    return {
        facts,
        status: status === null ? '' : names.status(status),
        bookmarked,
        notes: parseNote(note).map((entry) => ({ ...entry, day: names.day(entry.date) })),
    };
});
const signs = ({ status, bookmarked }, words) => [status, bookmarked ? words.bookmarked : ''].filter(Boolean).join(', ');
/** A plan as a Markdown document. */
function planMarkdown(items, words) {
    const md = escapeMarkdown;
    const blocks = items.flatMap((item) => {
        const { node, experience } = item.facts;
        const meta = [experience?.title ?? '', signs(item, words)].filter(Boolean).map(md).join(' · ');
        return [
            `## ${md(node.title)}`,
            ...(meta ? [`*${meta}*`] : []),
            ...(node.statement ? [md(node.statement)] : []),
            ...(node.steps.length > 0
                ? [`**${md(words.steps)}**`, node.steps.map((step) => `- [ ] ${md(step)}`).join('\n')]
                : []),
            ...(item.notes.length > 0 ? [`**${md(words.reflections)}**`] : []),
            ...item.notes.map(({ day, text }) => `- ${md(day)}: ${md(text).replaceAll('\n', '\n  ')}`),
        ];
    });
    return `${[`# ${md(words.title)}`, ...blocks].join('\n\n')}\n`;
}
/** A plan as plain text, to paste into a message. */
function planText(items, words) {
    const blocks = items.map((item) => {
        const { node, experience } = item.facts;
        const meta = [experience?.title ?? '', signs(item, words)].filter(Boolean).join(' · ');
        return [
            node.title,
            ...(meta ? [meta] : []),
            ...(node.statement ? [node.statement] : []),
            ...item.notes.map(({ day, text }) => `${day}: ${text}`),
        ].join('\n');
    });
    return `${[words.title, ...blocks].join('\n\n')}\n`;
}
/** A plan as CSV: one row a practice; no spreadsheet runs its text as a formula. */
const planCsv = (items, words) => 
// The mark at the start tells spreadsheets that the text is UTF-8.
`\ufeff${toCsv([
    [words.practice, words.experience, words.status, words.bookmarked, words.reflections],
    ...items.map(({ facts, status, bookmarked, notes }) => [
        facts.node.title,
        facts.experience?.title ?? '',
        status,
        bookmarked ? 1 : 0,
        notes.map(({ day, text }) => `${day}: ${text}`).join('\n'),
    ]),
])}`;
/** A plan as JSON, for other programs. */
const planJson = (items, entries, model) => {
    const practices = items.map(({ facts, notes }) => ({
        id: facts.id,
        title: facts.node.title,
        experience: facts.experience?.id ?? null,
        ...entryOf(entries, facts.id),
        reflections: notes.map(({ date, text }) => ({ date, text })),
    }));
    return `${JSON.stringify({ version: 1, framework: model.framework.id, practices }, null, 2)}\n`;
};

export { planCsv, planItems, planJson, planMarkdown, planText };
