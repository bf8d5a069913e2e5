import { escapeMarkdown } from '../markdown.js';
import { toCsv } from '../readiness/csv.js';
import type { Model } from '../types.js';
import { parseNote } from './notes.js';
import { entryOf, type PracticeEntries, type PracticeFacts } from './practice-facts.js';

/** One practice of a plan, in words. */
export interface PlanItem {
  readonly facts: PracticeFacts;
  /** Name of the status; empty when there is none. */
  readonly status: string;
  readonly bookmarked: boolean;
  readonly notes: readonly { readonly day: string; readonly date: string | null; readonly text: string }[];
}

/** The words around a plan, in the reader's language. */
export interface PlanWords {
  readonly title: string;
  readonly practice: string;
  readonly experience: string;
  readonly status: string;
  readonly bookmarked: string;
  readonly reflections: string;
  readonly steps: string;
}

export interface PlanNames {
  readonly status: (id: string) => string;
  readonly day: (date: string | null) => string;
}

/** A plan's practices with what was entered. */
export const planItems = (
  practices: readonly PracticeFacts[],
  entries: PracticeEntries,
  names: PlanNames,
): PlanItem[] =>
  practices.map((facts) => {
    const { status, bookmarked, note } = entryOf(entries, facts.id);
    return {
      facts,
      status: status === null ? '' : names.status(status),
      bookmarked,
      notes: parseNote(note).map((entry) => ({ ...entry, day: names.day(entry.date) })),
    };
  });

const signs = ({ status, bookmarked }: PlanItem, words: PlanWords): string =>
  [status, bookmarked ? words.bookmarked : ''].filter(Boolean).join(', ');

/** A plan as a Markdown document. */
export function planMarkdown(items: readonly PlanItem[], words: PlanWords): string {
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
export function planText(items: readonly PlanItem[], words: PlanWords): string {
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
export const planCsv = (items: readonly PlanItem[], words: PlanWords): string =>
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
export const planJson = (items: readonly PlanItem[], entries: PracticeEntries, model: Model): string => {
  const practices = items.map(({ facts, notes }) => ({
    id: facts.id,
    title: facts.node.title,
    experience: facts.experience?.id ?? null,
    ...entryOf(entries, facts.id),
    reflections: notes.map(({ date, text }) => ({ date, text })),
  }));
  return `${JSON.stringify({ version: 1, framework: model.framework.id, practices }, null, 2)}\n`;
};
