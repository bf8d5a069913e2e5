import { html, nothing, type TemplateResult } from 'lit';
import { assetsOf } from '../../kit/assets.js';
import { hostWords } from '../../kit/hosts.js';
import { packConfig } from '../../kit/pack-config.js';
import { snippetFor, type Snippet, type SnippetOptions } from '../../kit/snippets.js';
import { TARGETS, type Target } from '../../kit/targets.js';
import type { BuilderApp } from '../app.js';
import { configData, lookOf, readOnce } from '../builder-state.js';
import { checksFor } from '../checks.js';
import { download, makeFile, takeFiles } from '../make-file.js';
import { t } from '../words.js';
import { accentOf } from './choices.js';

const EXAMPLE = 'https://www.district.example/lcf/';

function snippetOptions(app: BuilderApp): SnippetOptions {
  const { state } = app;
  const { json, model } = readOnce(state.text);
  const hasConfig = Object.keys(configData(readOnce(state.text)) ?? {}).some(
    (key) => key !== 'version' && key !== '$schema',
  );
  return {
    ...lookOf(state),
    host: state.host,
    base: state.base || EXAMPLE,
    title: model?.framework.title ?? '',
    integrity: app.integrity,
    ...(state.configUrl
      ? { configUrl: state.configUrl }
      : hasConfig && json
        ? { packed: packConfig(json) }
        : {}),
  };
}

async function copy(app: BuilderApp, code: string, which: 'once' | 'code'): Promise<void> {
  try {
    await navigator.clipboard.writeText(code);
  } catch {
    app.say(t('builder.copy-failed'));
    return;
  }
  app.copied = which;
  app.say(t('builder.copied'));
  setTimeout(() => {
    app.copied = null;
    app.draw();
  }, 3000);
}

const codeBlock = (code: string, labelledby: string): TemplateResult => html`
  <pre tabindex="0" role="region" aria-labelledby=${labelledby}><code>${code}</code></pre>
`;

/** What the site needs once, where it needs something. */
function oncePart(app: BuilderApp, once: string): TemplateResult {
  return html`
    <div class="bar">
      <h3 id="code-once">${t('builder.code-once')}</h3>
      <button type="button" class="small" @click=${() => void copy(app, once, 'once')}>
        ${t(app.copied === 'once' ? 'builder.copied' : 'builder.copy-once')}
      </button>
    </div>
    ${codeBlock(once, 'code-once')}
    <h3 id="code-each">${t('builder.code-each')}</h3>
  `;
}

function codePart(app: BuilderApp, { code, once }: Snippet): TemplateResult {
  const { name, where } = hostWords(app.state.host);
  return html`
    <section class="code">
      <div class="bar">
        <h2 id="code-title">${t('builder.code', { host: name })}</h2>
        ${
          code
            ? html`
                <button type="button" class="primary" @click=${() => void copy(app, code, 'code')}>
                  ${t(app.copied === 'code' ? 'builder.copied' : 'builder.copy')}
                </button>
              `
            : nothing
        }
      </div>
      ${once ? oncePart(app, once) : nothing}
      ${
        code
          ? codeBlock(code, once ? 'code-each' : 'code-title')
          : html`
              <p class="notice">${t('builder.no-code')}</p>
            `
      }
      <p class="help">${where}</p>
    </section>
  `;
}

async function save(app: BuilderApp, target: Target): Promise<void> {
  try {
    const { name, content } = await makeFile(app, target);
    download(name, content);
    app.say(t('builder.download-done', { file: name }));
  } catch (error) {
    app.say(t('builder.download-failed', { reason: error instanceof Error ? error.message : '' }));
  }
}

async function open(app: BuilderApp, event: Event): Promise<void> {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (!file) return;
  try {
    app.set({ text: new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()) });
  } catch {
    app.say(t('builder.open-failed'));
  }
  input.value = '';
}

function files(app: BuilderApp): TemplateResult {
  const canMake = readOnce(app.state.text).model !== null;
  return html`
    <section class="files" aria-labelledby="files-title">
      <h2 id="files-title">${t('builder.downloads')}</h2>
      <div class="buttons">
        <button type="button" @click=${() => download('district.json', app.state.text)}>
          ${t('builder.download-config')}
        </button>
        ${(Object.keys(TARGETS) as Target[]).map(
          (target) => html`
            <button type="button" ?disabled=${!canMake} @click=${() => void save(app, target)}>
              ${t(`builder.download-${target}`)}
            </button>
          `,
        )}
      </div>
      <div class="buttons">
        <label class="file-button">
          <span>${t('builder.open')}</span>
          <input
            type="file"
            accept=".json,.jsonc,application/json"
            @change=${(event: Event) => void open(app, event)}
          />
        </label>
        <label class="file-button">
          <span>${t('builder.files')}</span>
          <input
            type="file"
            multiple
            @change=${(event: Event) => void takeFiles(app, [...((event.target as HTMLInputElement).files ?? [])])}
          />
        </label>
        ${
          app.cleared
            ? html`
                <button type="button" @click=${() => app.undoReset()}>${t('builder.reset-undo')}</button>
              `
            : html`
                <button type="button" @click=${() => app.reset()}>${t('builder.reset')}</button>
              `
        }
      </div>
    </section>
  `;
}

function besideOf(app: BuilderApp): string | undefined {
  const { model } = readOnce(app.state.text);
  return model ? assetsOf(model)[0]?.ref : undefined;
}

function checks(app: BuilderApp, options: SnippetOptions, snippet: Snippet): TemplateResult {
  const list = checksFor({
    accent: accentOf(app) || null,
    options,
    snippet,
    issues: readOnce(app.state.text).issues,
    hasConfig: options.packed !== undefined || options.configUrl !== undefined,
    beside: besideOf(app),
    phoneHeight: app.heights.get('phone') ?? 0,
  });
  return html`
    <section class="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">${t('builder.checks')}</h2>
      <ul>
        ${list.map(
          ({ isFine, short, more, params }) => html`
            <li class=${isFine ? 'fine' : 'look'}>
              <svg
                viewBox="0 0 20 20"
                role="img"
                aria-label=${t(isFine ? 'builder.check-fine' : 'builder.check-look')}
              >
                <path d=${isFine ? 'M4 10.5l4 4 8-9' : 'M10 3 18 17H2ZM10 8v4M10 14.3v.2'}></path>
              </svg>
              <p>
                <strong>${t(short, params)}</strong>
                <br />
                ${t(more, params)}
              </p>
            </li>
          `,
        )}
      </ul>
    </section>
  `;
}

/** What to take away: the code, the files, and what to look at before. */
export function result(app: BuilderApp): TemplateResult {
  const options = snippetOptions(app);
  const snippet = snippetFor(options);
  return html`
    <div class="result">
      <div>${codePart(app, snippet)} ${files(app)}</div>
      ${checks(app, options, snippet)}
    </div>
  `;
}
