/** The HTML to paste for what a story shows, and its config. Reads the page, so it is what is really there. */
import manifest from '../custom-elements.json';

const SCRIPT = '<script type="module" src="lcf-widgets.js"></script>';
const LONGEST_INLINE = 1500;
const VOID = new Set(['br', 'img', 'hr', 'input', 'link', 'meta']);

const declarations = new Map(
  manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.tagName)
    .map((declaration) => [declaration.tagName, declaration]),
);
const isWidget = ({ localName }) => declarations.has(localName);

/** The config a page handed to an element, if it did: an object, or text that is not JSON. */
const configOf = (element) => (isWidget(element) ? (element.config ?? undefined) : undefined);

export const jsonOf = (config) => (typeof config === 'string' ? config : JSON.stringify(config, null, 2));

/** The first config in a story: of its provider or its first widget. */
export const findConfig = (root) =>
  [...root.querySelectorAll('*')].map(configOf).find((config) => config !== undefined);

/** Left out: what says nothing, what is the default, and what only Storybook or Lit needs. */
function isNoise(element, { name, value }) {
  if (name.startsWith('data-paste') || name === 'style' || name.startsWith('_')) return true;
  if ((name === 'lang' && value === 'en') || (name === 'dir' && value === 'ltr')) return true;
  const given = declarations.get(element.localName)?.attributes?.find((attribute) => attribute.name === name);
  if (!given) return false;
  const standard = (given.default ?? '').replace(/^'(.*)'$/, '$1');
  return given.type?.text !== 'boolean' && (value === '' || value === standard);
}

const quoted = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const attributesOf = (element) =>
  [...element.attributes]
    .filter((attribute) => !isNoise(element, attribute))
    .map(({ name, value }) => (value === '' ? ` ${name}` : ` ${name}="${quoted(value)}"`))
    .join('');

const indent = (text) => text.replace(/^(?=.)/gm, '  ');

function configLines(element, src) {
  const config = configOf(element);
  if (config === undefined || src) return [];
  const json = jsonOf(config).replaceAll('</', String.raw`<\/`);
  return [`<script type="application/json">\n${indent(json)}\n</script>`];
}

function elementLines(element) {
  const config = configOf(element);
  const isLong = config !== undefined && jsonOf(config).length > LONGEST_INLINE;
  const src = isLong && !element.getAttribute('src') ? ' src="district.json"' : '';
  const open = `<${element.localName}${attributesOf(element)}${src}>`;
  if (VOID.has(element.localName)) return open;
  if (element.localName === 'style') return `<style>\n${indent(element.textContent.trim())}\n</style>`;
  const inner = [...configLines(element, src), ...[...element.childNodes].map(linesOf)].filter(Boolean);
  const close = `</${element.localName}>`;
  if (inner.length === 0) return open + close;
  const isText = element.children.length === 0 && inner.length === 1 && !inner[0].includes('\n');
  return isText ? open + inner[0] + close : `${open}\n${indent(inner.join('\n'))}\n${close}`;
}

function linesOf(node) {
  if (node.nodeType === Node.TEXT_NODE)
    return node.data.replace(/\s+/g, ' ').trim().replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return node.nodeType === Node.ELEMENT_NODE ? elementLines(node) : '';
}

/** Places marked `data-paste` are what an author pastes; without one, all of the story. */
export function snippetOf(root) {
  if (![...root.querySelectorAll('*')].some(isWidget)) return '';
  const marked = [...root.querySelectorAll('[data-paste]')];
  const nodes =
    marked.length > 0 ? marked.flatMap(({ childNodes }) => [...childNodes]) : [...root.childNodes];
  return [SCRIPT, ...nodes.map(linesOf).filter(Boolean)].join('\n');
}
