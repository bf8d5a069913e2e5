import { escapeMarkdown } from '../markdown.js';
import { PLAN_FIELDS } from './plan.js';

/** A field as it is read: dates in words. */
const fieldText = ({ entry, day }, field) => field === 'date' ? day : entry[field];
/** The plan as a Markdown document; empty fields stay, to be filled in. */
function focusMarkdown(sheets, labels) {
    const md = (text) => escapeMarkdown(text).replaceAll('\n', '  \n');
    const blocks = sheets.flatMap((sheet) => [
        `## ${md(sheet.title)}`,
        ...(sheet.standing ? [md(sheet.standing)] : []),
        PLAN_FIELDS.map((field) => `- **${md(labels[field])}** ${md(fieldText(sheet, field))}`.trimEnd()).join('\n'),
    ]);
    return `${[`# ${md(labels.title)}`, ...blocks, md(labels.source)].join('\n\n')}\n`;
}
/** Lines of a calendar file hold at most 75 octets; longer ones go on after a space (RFC 5545, 3.1). */
function fold(line) {
    const lines = [];
    let current = '';
    let octets = 0;
    for (const char of line) {
        const size = new TextEncoder().encode(char).length;
        if (octets + size > 74) {
            lines.push(current);
            current = '';
            octets = 0;
        }
        current += char;
        octets += size;
    }
    return [...lines, current].join('\r\n ');
}
const escapeIcs = (text) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
const dayAfter = (day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
/**
 * An iCalendar file (RFC 5545) with a whole-day event for each focus that has a date.
 * @param now time the file was made; the same plan made again keeps its ids, so that a calendar updates.
 */
function planCalendar(sheets, labels, now) {
    const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
    const events = sheets
        .filter(({ entry }) => entry.date !== '')
        .flatMap((sheet) => [
        'BEGIN:VEVENT',
        `UID:${sheet.id.replace(/[^\w-]/g, '')}-plan@lcf-widgets`,
        `DTSTAMP:${stamp}`,
        `DTSTART;VALUE=DATE:${sheet.entry.date.replaceAll('-', '')}`,
        `DTEND;VALUE=DATE:${dayAfter(sheet.entry.date)}`,
        `SUMMARY:${escapeIcs(`${labels.title}: ${sheet.title}`)}`,
        `DESCRIPTION:${escapeIcs(PLAN_FIELDS.filter((field) => field !== 'date' && sheet.entry[field])
            .map((field) => `${labels[field]} ${sheet.entry[field]}`)
            .join('\n'))}`,
        'END:VEVENT',
    ]);
    const lines = [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//lcf-widgets//Action plan//EN',
        ...events,
        'END:VCALENDAR',
    ];
    return lines.map((line) => `${fold(line)}\r\n`).join('');
}

export { fieldText, focusMarkdown, planCalendar };
