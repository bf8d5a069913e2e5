import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { markText } from '../../../model/practices/marks.js';
import { parseNote } from '../../../model/practices/notes.js';
import type { PracticeEntry, PracticeFacts } from '../../../model/practices/practice-facts.js';
import type { FrameworkNode, LinkRef, Model, PracticeStatus } from '../../../model/types.js';
import type { MessageKey, Translator } from '../../../i18n/translator.js';
import { cssVars } from '../../../styles/css-vars.js';
import { hueOf } from '../hue.js';
import { icon, type IconName } from '../icons.js';
import { locator } from '../locator.js';
import { linkTemplate } from './link-template.js';
import type { NoteDraft } from './note-drafts.js';
import { entriesTemplate, noteTemplate } from './note-template.js';

/** What every card of a deck draws from. */
export interface CardContext {
  readonly model: Model;
  readonly t: Translator;
  /** Id of the selected part. */
  readonly selection: string | null;
  /** Folded words of the search, to mark. */
  readonly words: readonly string[];
  /** Where notes are kept, in words. */
  readonly kept: string;
  readonly heading: (content: unknown) => TemplateResult;
  /** Titles alone, the rest on request. */
  readonly compact: boolean;
  /** Reflections can be read without opening them. */
  readonly showNotes: boolean;
  /** Name of the slot for a page's own controls; default: one for each card, by its id. */
  readonly actionsSlot?: string;
}

/** What one card draws from besides. */
export interface CardState {
  readonly facts: PracticeFacts;
  readonly entry: PracticeEntry;
  readonly draft: NoteDraft | undefined;
  readonly stepsOpen: boolean;
  readonly linksOpen: boolean;
  readonly bodyOpen: boolean;
}

/** The name of a status: the config's, or the built-in one in the reader's language. */
export const statusLabel = ({ id, label }: PracticeStatus, t: Translator): string =>
  label ?? t(`status.${id}` as MessageKey);

/** Empty, half, full: first, between, last. */
export function statusIcon(index: number, count: number): IconName {
  if (index === count - 1) return 'status-full';
  return index === 0 ? 'status-empty' : 'status-half';
}

/** Text with what the search found in it marked. */
export const marked = (text: string, words: readonly string[]): unknown =>
  words.length === 0
    ? text
    : markText(text, words).map((piece) => (piece.marked ? mark(piece.text) : piece.text));

// White space around it would tear the word.
// prettier-ignore
const mark = (text: string): TemplateResult => html`<mark>${text}</mark>`;

/** Links of a practice: its own, then its experience's toolkit. */
export function linksOf({ node, experience }: PracticeFacts): LinkRef[] {
  const links = [node.toolkit, ...node.resources, experience?.toolkit];
  return links.filter((link) => link !== undefined);
}

/** One practice card. Controls carry `data-act`; `PracticeWidget` listens for them. */
export function cardTemplate(context: CardContext, state: CardState): TemplateResult {
  const { model, words } = context;
  const { node } = state.facts;
  const hue = hueOf(model, node);
  return html`
    <div
      class="card ${hue?.className ?? ''} ${context.selection === node.id ? 'current' : ''}"
      part="card"
      data-card=${node.id}
      ${cssVars(hue?.vars ?? {})}
    >
      ${headTemplate(context, state)} ${context.heading(titleTemplate(context, state))}
      <div class="card-body" ?hidden=${context.compact && !state.bodyOpen}>
        ${
          node.statement
            ? html`
                <p class="statement">${marked(node.statement, words)}</p>
              `
            : nothing
        }
        ${outcomesTemplate(context, state)} ${stepsTemplate(context, state)}
        <div class="card-end">
          ${state.draft ? noteTemplate(context, state.facts, state.entry, state.draft) : nothing}
          ${context.showNotes && !state.draft ? entriesTemplate(parseNote(state.entry.note), context.t) : nothing}
          ${statusTemplate(context, state)} ${footTemplate(context, state)}
        </div>
      </div>
    </div>
  `;
}

/** A card's text without its controls. */
export const briefTemplate = (
  context: CardContext,
  { node, experience }: PracticeFacts,
): TemplateResult => html`
  <div class="card brief" part="card" data-card=${node.id}>
    <p class="card-kind">${experience?.title ?? ''}</p>
    ${context.heading(node.title)}
    <p class="statement">${node.statement ?? ''}</p>
  </div>
`;

function titleTemplate({ compact, words }: CardContext, { facts, bodyOpen }: CardState): unknown {
  const title = marked(facts.node.title, words);
  if (!compact) return title;
  return html`
    <button type="button" class="card-toggle" data-act="more" aria-expanded=${bodyOpen ? 'true' : 'false'}>
      ${icon(bodyOpen ? 'chevron-up' : 'chevron-down')}
      <span>${title}</span>
    </button>
  `;
}

const headTemplate = ({ model, t }: CardContext, { facts, entry }: CardState): TemplateResult => html`
  <div class="card-head">
    ${locator(model, facts.id, t.dir)}
    <span class="card-kind">${facts.experience?.title ?? ''}</span>
    <button
      type="button"
      class="icon-button"
      part="bookmark"
      data-act="bookmark"
      aria-pressed=${entry.bookmarked ? 'true' : 'false'}
      aria-label=${t('cards.bookmark', { title: facts.node.title })}
    >
      ${icon(entry.bookmarked ? 'bookmark-filled' : 'bookmark')}
    </button>
  </div>
`;

function outcomesTemplate({ t, selection }: CardContext, { facts }: CardState): unknown {
  if (facts.outcomes.length === 0) return nothing;
  const chip = ({ id, title }: FrameworkNode): TemplateResult => html`
    <li>
      <button
        type="button"
        class="outcome"
        data-act="outcome"
        data-value=${id}
        aria-pressed=${selection === id ? 'true' : 'false'}
      >
        ${title}
      </button>
    </li>
  `;
  return html`
    <ul class="outcomes" aria-label=${t('cards.outcomes-of', { title: facts.node.title })}>
      ${facts.outcomes.map(chip)}
    </ul>
  `;
}

function stepsTemplate({ t, words }: CardContext, { facts, stepsOpen }: CardState): unknown {
  const { steps } = facts.node;
  if (steps.length === 0) return nothing;
  return html`
    <div class="steps">
      <button type="button" class="quiet" data-act="steps" aria-expanded=${stepsOpen ? 'true' : 'false'}>
        ${icon(stepsOpen ? 'chevron-up' : 'chevron-down')}${t('cards.steps', { count: steps.length })}
      </button>
      <ul class=${stepsOpen ? 'fold open' : 'fold'}>
        ${steps.map(
          (step) => html`
            <li>${stepsOpen ? marked(step, words) : step}</li>
          `,
        )}
      </ul>
    </div>
  `;
}

function statusTemplate({ model, t }: CardContext, { facts, entry }: CardState): unknown {
  const { statuses } = model.practices;
  if (statuses.length === 0) return nothing;
  return html`
    <div
      class="segmented status"
      role="radiogroup"
      part="status"
      aria-label=${t('cards.status-of', { title: facts.node.title })}
      aria-describedby=${entry.status === null ? nothing : 'status-hint'}
    >
      ${statuses.map(
        (status, index) => html`
          <label>
            <input
              type="radio"
              name="status-${facts.id}"
              value=${status.id}
              data-act="status"
              .checked=${live(entry.status === status.id)}
            />
            ${icon(statusIcon(index, statuses.length))}
            <span>${statusLabel(status, t)}</span>
          </label>
        `,
      )}
    </div>
  `;
}

function footTemplate({ t, actionsSlot }: CardContext, state: CardState): TemplateResult {
  const { facts, draft, linksOpen } = state;
  const links = linksOf(facts);
  const { title } = facts.node;
  const noteLabel = noteButtonLabel(t, state);
  return html`
    <div class="card-foot">
      <button
        type="button"
        class="quiet"
        data-act="note"
        aria-expanded=${draft ? 'true' : 'false'}
        aria-label=${t('cards.note-for', { action: noteLabel, title })}
      >
        ${icon('pencil')}${noteLabel}
      </button>
      ${
        links.length > 0
          ? html`
              <button
                type="button"
                class="quiet"
                data-act="links"
                aria-expanded=${linksOpen ? 'true' : 'false'}
              >
                ${icon('external')}${t('cards.links', { count: links.length })}
              </button>
            `
          : nothing
      }
      <slot name=${actionsSlot ?? `card-actions-${facts.id}`}></slot>
    </div>
    ${
      links.length > 0
        ? html`
            <ul class=${linksOpen ? 'links fold open' : 'links fold'}>
              ${links.map(
                (link) => html`
                  <li>${linkTemplate(link, t)}</li>
                `,
              )}
            </ul>
          `
        : nothing
    }
  `;
}

function noteButtonLabel(t: Translator, { entry, draft }: CardState): string {
  if (draft) return t('cards.close-note');
  const count = parseNote(entry.note).length;
  return count === 0 ? t('cards.add-note') : t('cards.notes', { count });
}
