/** Controls and stories that follow from custom-elements.json: what the manifest gains, they gain. */
import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { ArgTypes, StoryObj } from '@storybook/web-components-vite';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { presets } from './configs.js';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Described[];
  readonly cssProperties?: readonly Described[];
  readonly slots?: readonly Described[];
}
export type Args = Record<string, unknown>;

const declarations = (manifest.modules as unknown as { declarations?: readonly Declaration[] }[]).flatMap(
  (module) => module.declarations ?? [],
);

function declarationOf(tag: string): Declaration {
  const found = declarations.find(({ tagName }) => tagName === tag);
  if (!found) throw new Error(`<${tag}> is not in the manifest.`);
  return found;
}

/** `'a' | 'b' | undefined` as ['a', 'b']; undefined for a type that is no list of words. */
function optionsOf(type: string): string[] | undefined {
  const parts = type.split('|').map((part) => part.trim());
  const words = parts.filter((part) => part.startsWith("'"));
  return words.length > 1 ? words.map((word) => word.slice(1, -1)) : undefined;
}

function controlOf({ type, description = '' }: Described): ArgTypes[string] {
  const text = type?.text ?? 'string';
  const options = optionsOf(text);
  const table = { category: 'attributes' };
  if (options)
    return {
      description,
      table,
      options: ['', ...options],
      control: options.length < 5 ? 'inline-radio' : 'select',
    };
  if (text === 'boolean') return { description, table, control: 'boolean' };
  if (text === 'number') return { description, table, control: 'number' };
  return { description, table, control: 'text' };
}

function valueOf({ type, default: standard = '' }: Described): unknown {
  const text = type?.text ?? 'string';
  if (text === 'boolean') return standard === 'true';
  if (text === 'number') return Number(standard);
  return standard === 'undefined' ? '' : standard.replaceAll("'", '');
}

const isColor = (name: string): boolean => /accent|color|surface|ink/.test(name);

/** A control for each attribute, custom property and slot of an element, and ready configs to choose from. */
export function controlsOf(tag: string): { args: Args; argTypes: ArgTypes } {
  const { attributes = [], cssProperties = [], slots = [] } = declarationOf(tag);
  const argTypes: ArgTypes = {
    config: {
      description: 'A ready config; the panel Config shows it.',
      options: Object.keys(presets),
      mapping: presets,
      control: 'select',
      table: { category: 'config' },
    },
  };
  const args: Args = { config: 'built-in' };
  for (const attribute of attributes) {
    argTypes[attribute.name] = controlOf(attribute);
    args[attribute.name] = valueOf(attribute);
  }
  for (const { name, description = '' } of cssProperties) {
    const control = isColor(name) ? 'color' : 'text';
    argTypes[name] = { description, control, table: { category: 'css custom properties' } };
  }
  for (const { name, description = '' } of slots)
    argTypes[`slot:${name || 'default'}`] = { description, control: 'text', table: { category: 'slots' } };
  return { args, argTypes };
}

function setAttribute(element: Element, name: string, value: unknown): void {
  if (value === '' || value === false || value === undefined || value === null) element.removeAttribute(name);
  else element.setAttribute(name, value === true ? '' : (value as string));
}

/** Attributes that an earlier drawing wrote must go when their control is emptied. */
function apply(element: HTMLElement, tag: string, { config, ...args }: Args): void {
  const { attributes = [] } = declarationOf(tag);
  for (const [name, value] of Object.entries(args)) {
    const standard = attributes.find((attribute) => attribute.name === name);
    if (name.startsWith('--')) element.style.setProperty(name, (value as string | undefined) ?? '');
    else if (standard) setAttribute(element, name, value === valueOf(standard) ? undefined : value);
  }
  const holder = element as HTMLElement & { config?: unknown };
  if (holder.config !== config) holder.config = config;
}

const slotted = (args: Args): TemplateResult[] =>
  Object.entries(args).flatMap(([name, text]) => {
    if (!name.startsWith('slot:') || !text) return [];
    const slot = name.slice('slot:'.length);
    return [
      slot === 'default'
        ? html`
            <p>${text}</p>
          `
        : html`
            <span slot=${slot}>${text}</span>
          `,
    ];
  });

/** The element with attributes, custom properties, slots and config from the controls. */
export const elementOf = (tag: string, args: Args, content: unknown = slotted(args)): TemplateResult => {
  const set = (element?: Element): void => {
    if (element) apply(element as HTMLElement, tag, args);
  };
  return staticHtml`<${unsafeStatic(tag)} ${ref(set)}>${content}</${unsafeStatic(tag)}>`;
};

/** A story with every control that the manifest knows. */
export function playground(tag: string, given: Args = {}, content?: unknown): StoryObj<Args> {
  const { args, argTypes } = controlsOf(tag);
  return {
    args: { ...args, ...given },
    argTypes,
    parameters: { controls: { include: Object.keys(argTypes) } },
    render: (shown) => elementOf(tag, shown, content),
  };
}

/** The element in a container of a width; the toolbar's width is that of the page around it. */
export const atWidth = (size: number, content: TemplateResult): TemplateResult => html`
  <div style="max-inline-size: ${size}px">${content}</div>
`;
