import { html, nothing, type TemplateResult } from 'lit';
import { languageTags } from '../../i18n/languages.js';
import { HOSTS, hostWords, type HostName } from '../../kit/hosts.js';
import { WIDGETS, type WidgetName } from '../../kit/widgets.js';
import type { BuilderApp } from '../app.js';
import { configData, readOnce } from '../builder-state.js';
import { contrastOf, drawnAccent } from '../contrast.js';
import { fieldOf, setField } from '../edit-config.js';
import { t, type BuilderKey } from '../words.js';
import { colorField, helpLine, radioList, segments, selectField, textField, type Option } from './fields.js';

const VIEWS: Partial<Record<WidgetName, readonly string[]>> = {
  diagram: ['diagram', 'list'],
  'readiness-radar': ['radar', 'dots', 'table'],
};

const step = (title: BuilderKey, content: unknown): TemplateResult => html`
  <section class="step">
    <h2>${t(title)}</h2>
    ${content}
  </section>
`;

/** Names of languages in themselves, as their speakers look for them. */
const languageName = (tag: string): string =>
  new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

export const accentOf = (app: BuilderApp): string => {
  const data = configData(readOnce(app.state.text));
  const accent = data && fieldOf(data, ['theme', 'colors', 'accent']);
  return typeof accent === 'string' ? accent : '';
};

function look(app: BuilderApp): TemplateResult {
  const read = readOnce(app.state.text);
  const { model } = read;
  const data = configData(read);
  const accent = accentOf(app);
  const set = (path: string[], value: string): void => app.edit((config) => setField(config, path, value));
  const told = accent && model ? { help: contrastOf(model, drawnAccent(model, accent)) } : {};
  const radius = data && fieldOf(data, ['theme', 'radius']);
  return html`
    <div class="pair">
      ${colorField({
        id: 'accent',
        label: t('builder.accent'),
        codeLabel: t('builder.accent-code'),
        value: accent,
        usual: '#18202c',
        isHelpElsewhere: true,
        ...told,
        onChange: (value) => set(['theme', 'colors', 'accent'], value),
      })}
      ${selectField({
        id: 'corners',
        label: t('builder.corners'),
        value: radius === 'sharp' || radius === 'round' ? radius : 'soft',
        options: (['sharp', 'soft', 'round'] as const).map((value) => ({
          value,
          label: t(`builder.corners-${value}`),
        })),
        onChange: (value) => set(['theme', 'radius'], value === 'soft' ? '' : value),
      })}
    </div>
    ${helpLine({ id: 'accent', ...told })}
    ${segments({
      id: 'scheme',
      label: t('builder.scheme'),
      value: app.state.scheme || 'auto',
      options: (['light', 'dark', 'auto'] as const).map((value) => ({
        value,
        label: t(`builder.scheme-${value}`),
      })),
      onChange: (value) => app.set({ scheme: value === 'light' || value === 'dark' ? value : '' }),
    })}
  `;
}

function startChoices(app: BuilderApp): TemplateResult {
  const { state } = app;
  const views = VIEWS[state.widget] ?? [];
  const languages: Option[] = ['en', ...languageTags()].map((tag) => ({
    value: tag,
    label: languageName(tag),
  }));
  return html`
    <div class="pair">
      ${selectField({
        id: 'locale',
        label: t('builder.language'),
        value: state.locale,
        options: [{ value: '', label: t('builder.language-page') }, ...languages],
        onChange: (locale) => app.set({ locale }),
      })}
      ${
        views.length > 0
          ? selectField({
              id: 'view',
              label: t('builder.view'),
              value: state.view,
              options: [
                { value: '', label: t('builder.view-default') },
                ...views.map((value) => ({ value, label: t(`builder.view-${value}` as BuilderKey) })),
              ],
              onChange: (view) => app.set({ view }),
            })
          : nothing
      }
    </div>
    ${selectField({
      id: 'persist',
      label: t('builder.keep'),
      value: state.persist || 'none',
      options: (['none', 'session', 'local'] as const).map((value) => ({
        value,
        label: t(`builder.keep-${value}`),
      })),
      onChange: (value) => app.set({ persist: value === 'session' || value === 'local' ? value : '' }),
    })}
  `;
}

function hostChoices(app: BuilderApp): TemplateResult {
  const { state } = app;
  const hasCode = !['single', 'static', 'zip', 'scorm12'].includes(HOSTS[state.host].rung);
  return html`
    ${selectField({
      id: 'host',
      label: t('builder.host'),
      value: state.host,
      options: (Object.keys(HOSTS) as HostName[]).map((value) => ({ value, label: hostWords(value).name })),
      help: hostWords(state.host).why,
      onChange: (value) => app.set({ host: value as HostName }),
    })}
    ${
      hasCode
        ? html`
            ${textField({ id: 'base', type: 'url', label: t('builder.base'), value: state.base, placeholder: 'https://www.district.example/lcf/', help: t('builder.base-help'), onInput: (base) => app.set({ base }) })}
            ${textField({ id: 'config-url', type: 'url', label: t('builder.config-at'), value: state.configUrl, help: t('builder.config-help'), onInput: (configUrl) => app.set({ configUrl }) })}
          `
        : nothing
    }
  `;
}

/** The numbered choices beside the preview. */
export const choices = (app: BuilderApp): TemplateResult => html`
  ${step(
    'builder.widget',
    radioList({
      id: 'widget',
      label: t('builder.widget'),
      value: app.state.widget,
      options: (Object.keys(WIDGETS) as WidgetName[]).map((value) => ({
        value,
        label: WIDGETS[value].title,
      })),
      onChange: (value) => app.set({ widget: value as WidgetName, view: '' }),
    }),
  )}
  ${step('builder.where', hostChoices(app))} ${step('builder.look', look(app))}
  ${step('builder.start', startChoices(app))}
`;
