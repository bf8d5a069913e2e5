import { html, nothing } from 'lit';
import { parseNote } from '../../../model/practices/parse-note.js';
import { formatDay } from './format-day.js';

/** The reflection being written, and the earlier ones, the newest first. */
function noteTemplate({ t, kept }, { node }, { note }, draft) {
    const entries = parseNote(note);
    const open = entries.findLastIndex(({ date, text }) => date === draft.date && text === draft.before);
    const id = `note-${node.id}`;
    return html `
    <div class="note" part="note">
      <label class="note-label" for=${id}>
        ${t('cards.note-date', { date: formatDay(draft.date, t) })}
        <span class="visually-hidden">${node.title}</span>
      </label>
      <textarea
        id=${id}
        part="field"
        class="field"
        rows="2"
        data-act="write"
        aria-describedby="${id}-kept"
        .value=${draft.text}
      ></textarea>
      <p class="muted" id="${id}-kept">${kept}</p>
      ${entriesTemplate(entries, t, open)}
    </div>
  `;
}
/** Written reflections, the newest first. @param open index of one that is left out, as it is being written. */
function entriesTemplate(entries, t, open = -1) {
    const others = entries.flatMap((entry, index) => (index === open ? [] : [{ entry, index }])).reverse();
    if (others.length === 0)
        return nothing;
    return html `
    <ol class="entries" aria-label=${t('cards.earlier')}>
      ${others.map(({ entry, index }) => entryTemplate(entry, index, t))}
    </ol>
  `;
}
function entryTemplate({ date, text }, index, t) {
    const day = formatDay(date, t);
    const button = (act, action) => html `
    <button
      type="button"
      part="link"
      class="quiet"
      data-act=${act}
      data-value=${index}
      aria-label=${t('cards.entry-action', { action, date: day })}
    >
      ${action}
    </button>
  `;
    return html `
    <li>
      <p class="entry-date">${day}</p>
      <p class="entry-text">${text}</p>
      <p class="entry-actions">${button('edit', t('cards.edit'))} ${button('delete', t('cards.delete'))}</p>
    </li>
  `;
}

export { entriesTemplate, noteTemplate };
