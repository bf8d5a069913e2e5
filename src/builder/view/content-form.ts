import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { defaultModel } from '../../model/default-model.js';
import type { FrameworkNode, Model } from '../../model/types.js';
import { tonesOf } from '../../kit/colors.js';
import type { BuilderApp } from '../app.js';
import { configData, readOnce } from '../builder-state.js';
import { contrastOf } from '../contrast.js';
import { fieldOf, freshId, nodeOf, setField, setNodeField, type JsonObject } from '../edit-config.js';
import { t, type BuilderKey } from '../words.js';
import { colorField, textField } from './fields.js';

const LOGO_MOST = 100_000;

interface Form {
  readonly app: BuilderApp;
  readonly data: JsonObject;
  readonly model: Model;
}

const textAt = (data: JsonObject, path: readonly string[]): string => {
  const value = fieldOf(data, path);
  return typeof value === 'string' ? value : '';
};

function frameworkFields({ app, data, model }: Form): TemplateResult {
  const set = (path: string[], value: string): void => app.edit((config) => setField(config, path, value));
  const logo = textAt(data, ['framework', 'center', 'image', 'src']);
  return html`
    ${textField({ id: 'f-title', label: t('builder.framework-title'), value: textAt(data, ['framework', 'title']), placeholder: defaultModel().framework.title, onInput: (value) => set(['framework', 'title'], value) })}
    ${textField({ id: 'f-center', label: t('builder.center-title'), value: textAt(data, ['framework', 'center', 'title']), placeholder: model.framework.center.title, onInput: (value) => set(['framework', 'center', 'title'], value) })}
    <div class="field">
      <label for="f-logo">${t('builder.logo')}</label>
      <input
        id="f-logo"
        type="file"
        accept="image/png,image/jpeg,image/webp,image/gif"
        aria-describedby="f-logo-help"
        @change=${(event: Event) => void takeLogo(app, event)}
      />
      <p class="help" id="f-logo-help">${t('builder.logo-help')}</p>
      ${
        logo
          ? html`
              <button
                type="button"
                class="small"
                @click=${() => app.edit((config) => setField(config, ['framework', 'center', 'image'], ''))}
              >
                ${t('builder.logo-remove')}
              </button>
            `
          : nothing
      }
    </div>
    ${
      logo
        ? textField({
            id: 'f-alt',
            label: t('builder.logo-alt'),
            value: textAt(data, ['framework', 'center', 'image', 'alt']),
            onInput: (value) => set(['framework', 'center', 'image', 'alt'], value),
          })
        : nothing
    }
  `;
}

async function takeLogo(app: BuilderApp, event: Event): Promise<void> {
  const input = event.target as HTMLInputElement;
  const file = input.files?.[0];
  if (!file) return;
  if (file.size > LOGO_MOST || !/^image\/(png|jpeg|webp|gif)$/.test(file.type)) {
    app.say(t('builder.logo-large'));
    return;
  }
  const src = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(new Error('The file could not be read.'));
    reader.readAsDataURL(file);
  });
  app.edit((config) => {
    const alt = textAt(config, ['framework', 'center', 'image', 'alt']) || file.name.replace(/\.\w+$/, '');
    return setField(config, ['framework', 'center', 'image'], { src, alt });
  });
  input.value = '';
}

/** Fields by kind: label, path in the node, and whether it is a longer text. */
const FIELDS: readonly (readonly [
  BuilderKey,
  readonly string[],
  (node: FrameworkNode) => boolean,
  boolean,
])[] = [
  ['builder.item-title', ['title'], () => true, false],
  ['builder.item-short', ['shortTitle'], ({ kind }) => kind !== 'practice' && kind !== 'ring', false],
  ['builder.item-summary', ['summary'], ({ kind }) => kind !== 'practice', true],
  ['builder.item-statement', ['statement'], ({ kind }) => kind === 'practice', true],
  ['builder.item-description', ['description'], () => true, true],
  ['builder.item-question', ['question'], ({ kind }) => kind === 'condition', true],
  ['builder.item-toolkit-label', ['toolkit', 'label'], ({ kind }) => kind === 'experience', false],
  ['builder.item-toolkit-href', ['toolkit', 'href'], ({ kind }) => kind === 'experience', false],
];

const given = (node: FrameworkNode, [first = '', second]: readonly string[]): string => {
  const value: unknown = Reflect.get(node, first);
  if (second === undefined) return typeof value === 'string' ? value : '';
  const inner: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, second) : undefined;
  return typeof inner === 'string' ? inner : '';
};

/** Parts to show: those of the framework, and hidden ones, which can only be brought back here. */
function partsOf({ model }: Form, node: FrameworkNode): readonly FrameworkNode[] {
  const base = defaultModel().nodes.get(node.id)?.items ?? [];
  const present = model.nodes.get(node.id)?.items ?? [];
  const ids = new Set(present.map(({ id }) => id));
  return [...present, ...base.filter(({ id }) => !ids.has(id))];
}

function nodeFields(form: Form, node: FrameworkNode, ids: readonly string[]): TemplateResult {
  const { app, data } = form;
  const own = nodeOf(data, ids);
  const key = ids.join('-');
  const set = (path: readonly string[], value: string | boolean): void =>
    app.edit((config) => setNodeField(config, ids, path, value));
  return html`
    <div class="fields">
      ${FIELDS.filter(([, , fits]) => fits(node)).map(([label, path, , isLong]) =>
        textField({
          id: `${key}-${path.join('-')}`,
          label: t(label),
          value: own ? textAt(own, path) : '',
          placeholder: given(node, path),
          isLong,
          onInput: (value) => set(path, value),
        }),
      )}
      ${node.kind === 'experience' ? hueField(form, node, ids) : nothing}
      ${
        node.kind === 'ring'
          ? nothing
          : html`
              <label class="check">
                <input
                  type="checkbox"
                  .checked=${live(own?.['hidden'] === true)}
                  @change=${(event: Event) => set(['hidden'], (event.target as HTMLInputElement).checked)}
                />
                <span>${t('builder.item-hidden')}</span>
              </label>
            `
      }
    </div>
  `;
}

/** The colour of an experience, with what is drawn for it. */
function hueField({ app, data, model }: Form, node: FrameworkNode, ids: readonly string[]): TemplateResult {
  const own = nodeOf(data, ids);
  const pair = node.color === undefined ? undefined : model.theme.tones[node.color]?.fill;
  return colorField({
    id: `${ids.join('-')}-color`,
    label: t('builder.item-color'),
    codeLabel: t('builder.item-color-code'),
    value: own ? textAt(own, ['color']) : '',
    usual: tonesOf(model, node).fill,
    ...(pair ? { help: contrastOf(model, pair) } : {}),
    onChange: (value) => app.edit((config) => setNodeField(config, ids, ['color'], value)),
  });
}

function addPart({ app, model }: Form, ids: readonly string[]): void {
  const title = t('builder.item-new');
  const id = freshId(title, new Set(model.nodes.keys()));
  app.edit((config) => setNodeField(config, [...ids, id], ['title'], title));
}

function part(form: Form, node: FrameworkNode, holders: readonly string[]): TemplateResult {
  const ids = [...holders, node.id];
  const own = nodeOf(form.data, ids);
  const parts =
    node.kind === 'practice' || node.kind === 'outcome' || node.kind === 'condition'
      ? []
      : partsOf(form, node);
  return html`
    <details class="part">
      <summary>
        ${node.title}
        ${
          own?.['hidden'] === true
            ? html`
                <em>${t('builder.item-hidden')}</em>
              `
            : own
              ? html`
                  <em>${t('builder.item-changed')}</em>
                `
              : nothing
        }
      </summary>
      ${nodeFields(form, node, ids)} ${parts.map((item) => part(form, item, ids))}
      ${
        parts.length > 0
          ? html`
              <button type="button" class="small" @click=${() => addPart(form, ids)}>
                ${t('builder.item-add', { title: node.title })}
              </button>
            `
          : nothing
      }
    </details>
  `;
}

/** Title, middle and every part as fields; a field left empty shows what is built in. */
export function contentForm(app: BuilderApp): TemplateResult {
  const read = readOnce(app.state.text);
  const data = configData(read);
  if (!data || !read.model)
    return html`
      <p class="notice">${t('builder.form-broken')}</p>
    `;
  const form: Form = { app, data, model: read.model };
  return html`
    <div class="form">
      ${frameworkFields(form)} ${read.model.framework.rings.map((ring) => part(form, ring, []))}
    </div>
  `;
}
