import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { sortIssues } from '../../kit/read-config.js';
import type { Issue } from '../../model/types.js';
import type { BuilderApp } from '../app.js';
import { configData, configText, readOnce } from '../builder-state.js';
import { describe, pointerAt } from '../schema-help.js';
import { t } from '../words.js';
import { segments } from './fields.js';
import { contentForm } from './content-form.js';

/** Puts the cursor where an issue is, in the JSON. */
function goTo(app: BuilderApp, { line = 1, column = 1 }: Issue): void {
  app.set({ tab: 'json' });
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const area = document.querySelector<HTMLTextAreaElement>('#json');
      if (!area) return;
      const lines = area.value.split('\n');
      const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
      const end = start + (lines[line - 1]?.length ?? 0);
      area.focus();
      area.setSelectionRange(Math.min(start + column - 1, end), end);
      // The text area scrolls to the selection only when it is typed into.
      area.scrollTop = (area.scrollHeight / lines.length) * Math.max(0, line - 4);
    }),
  );
}

function issueList(app: BuilderApp): TemplateResult {
  const issues = sortIssues(readOnce(app.state.text).issues);
  return html`
    <h3>${issues.length > 0 ? t('builder.issues', { count: issues.length }) : t('builder.issues-none')}</h3>
    <ul class="issues">
      ${issues.slice(0, 50).map(
        (issue) => html`
          <li class=${issue.severity}>
            <p>
              <strong>${t(`builder.severity-${issue.severity}`)}</strong>
              ${issue.message} ${issue.hint ?? nothing}
            </p>
            ${
              issue.line === undefined
                ? nothing
                : html`
                    <button type="button" class="small" @click=${() => goTo(app, issue)}>
                      ${t('builder.issue-go', { line: issue.line })}
                    </button>
                  `
            }
          </li>
        `,
      )}
    </ul>
  `;
}

function jsonEditor(app: BuilderApp): TemplateResult {
  const { text } = app.state;
  const pointer = pointerAt(text, app.caret);
  const help = pointer === null ? null : describe(app.schema, pointer);
  const look = (event: Event): void => {
    app.caret = (event.target as HTMLTextAreaElement).selectionStart;
    app.draw();
  };
  const data = configData(readOnce(text));
  return html`
    <div class="json">
      <label for="json">${t('builder.json')}</label>
      <textarea
        id="json"
        spellcheck="false"
        autocomplete="off"
        dir="ltr"
        aria-describedby="json-help"
        .value=${live(text)}
        @input=${(event: Event) => {
          look(event);
          app.set({ text: (event.target as HTMLTextAreaElement).value });
        }}
        @keyup=${look}
        @click=${look}
      ></textarea>
      <p class="help" id="json-help">
        ${
          help === null
            ? t('builder.json-help')
            : html`
                <code>${pointer}</code>
                ${help}
              `
        }
      </p>
      <button
        type="button"
        class="small"
        ?disabled=${!data}
        @click=${() => data && app.set({ text: configText(data) })}
      >
        ${t('builder.json-tidy')}
      </button>
    </div>
  `;
}

/** The content of the config: as a form, or as JSON with the schema's help. */
export const content = (app: BuilderApp): TemplateResult => html`
  <section class="content" aria-labelledby="content-title">
    <div class="bar">
      <h2 id="content-title">${t('builder.content')}</h2>
      ${segments(
        {
          id: 'tab',
          label: t('builder.content'),
          value: app.state.tab,
          options: [
            { value: 'form', label: t('builder.tab-form') },
            { value: 'json', label: t('builder.tab-json') },
          ],
          onChange: (tab) => app.set({ tab: tab === 'json' ? 'json' : 'form' }),
        },
        true,
      )}
    </div>
    <div class="columns">
      <div>${app.state.tab === 'json' ? jsonEditor(app) : contentForm(app)}</div>
      <div>${issueList(app)}</div>
    </div>
  </section>
`;
