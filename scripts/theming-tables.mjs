/**
 * Writes the tables of docs/theming.md: tokens from the source, parts, slots and properties from
 * `custom-elements.json`. `--check` writes nothing and fails where the tables are not what it would write.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import ts from 'typescript';

const DOC = 'docs/theming.md';
const [FROM, TO] = ['<!-- tables: npm run analyze writes them -->', '<!-- end of tables -->'];

/** The colours stand in a module without imports: its types are all that has to go. */
async function colorTokens() {
  const source = readFileSync('src/model/theme-tokens.ts', 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } });
  const { COLOR_TOKENS } = await import(`data:text/javascript,${encodeURIComponent(outputText)}`);
  return COLOR_TOKENS;
}

const cell = (text) =>
  String(text ?? '')
    .replace(/\s+/g, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;');
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
const code = (text) => `\`${text}\``;

function elementsOf({ modules }) {
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName?.startsWith('lcf-'))
    .sort((one, other) => (one.tagName < other.tagName ? -1 : 1));
}

const named = (items = []) =>
  items.map(({ name, description }) => [code(name || '(none)'), cell(description)]);

/** What all widgets have is told once. */
function shared(elements, list) {
  const [first, ...rest] = elements.filter((element) => element[list]?.length > 3);
  const isShared = ({ name, description }) =>
    rest.every((element) =>
      element[list].some((one) => one.name === name && one.description === description),
    );
  return first[list].filter(isShared);
}

function elementTables(element, sharedNames) {
  const own = (list) => (element[list] ?? []).filter(({ name }) => !sharedNames[list]?.has(name));
  const blocks = [
    ['Part', own('cssParts')],
    ['Slot', own('slots')],
    ['Property', own('cssProperties')],
  ].filter(([, items]) => items.length > 0);
  const tables = blocks.map(([title, items]) => table([title, ''], named(items)));
  return [`### \`<${element.tagName}>\``, ...tables].join('\n\n');
}

async function tables() {
  const elements = elementsOf(JSON.parse(readFileSync('custom-elements.json', 'utf8')));
  const widgets = elements.filter(({ tagName }) => tagName !== 'lcf-framework');
  const all = { cssParts: shared(widgets, 'cssParts'), cssProperties: shared(widgets, 'cssProperties') };
  const names = Object.fromEntries(
    Object.entries(all).map(([list, items]) => [list, new Set(items.map(({ name }) => name))]),
  );
  const colors = Object.entries(await colorTokens()).map(([name, [light, dark]]) => [
    code(`--lcf-${name}`),
    code(light),
    code(dark),
  ]);
  const properties = all.cssProperties.map(({ name, default: value, description }) => [
    code(name),
    value ? code(value) : '',
    cell(description),
  ]);
  return [
    '### Colours',
    table(['Token', 'Light', 'Dark'], colors),
    '### On every widget',
    table(['Property', 'Default', ''], properties),
    table(['Part', ''], named(all.cssParts)),
    ...elements.map((element) => elementTables(element, element.tagName === 'lcf-framework' ? {} : names)),
  ].join('\n\n');
}

/** The document with its tables as they should be. */
export async function themingPage() {
  const page = readFileSync(DOC, 'utf8');
  const [before, rest = ''] = page.split(FROM);
  const after = rest.split(TO)[1] ?? '\n';
  const options = await resolveConfig(DOC);
  return format(`${before}${FROM}\n\n${await tables()}\n\n${TO}${after}`, { ...options, filepath: DOC });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const page = await themingPage();
  if (!process.argv.includes('--check')) writeFileSync(DOC, page);
  else if (readFileSync(DOC, 'utf8') !== page) {
    console.error(`${DOC}: the tables are not those of the source. Run npm run analyze.`);
    process.exit(1);
  } else console.log(`${DOC} is up to date`);
}
