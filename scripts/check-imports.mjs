/**
 * The import-graph rules (docs/architecture.md): imports point down, never sideways between elements,
 * never in a circle; d3 lives in the layout, Lit from floor 2 up, and only `define/` registers tags.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from './wtr/glob.mjs';

const FLOORS = {
  model: 0,
  layout: 1,
  state: 1,
  i18n: 1,
  kit: 1,
  controllers: 2,
  context: 2,
  events: 2,
  styles: 2,
  elements: 3,
  define: 4,
  embed: 4,
  builder: 4,
};
/** Folders of `elements/` that every element may use. */
const SHARED_ELEMENTS = new Set(['shared', 'widget']);
/** `d3` stands for geometry; these parts of it touch the DOM or the network. */
const BANNED_D3 = /\b(select|selectAll|transition|json|csv|fetch|drag|zoom|brush)\b/;
const IMPORT =
  /(?:^|[\n;])\s*(?:import|export)\s(type\s)?[^'"`;]*?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g;

/** `src/elements/diagram/x.ts` gives floor 3; files directly below `src` are entry points or constants. */
function floorOf(file) {
  const [, folder, ...rest] = file.split('/');
  if (rest.length === 0) return folder === 'version.ts' ? 0 : 4;
  return FLOORS[folder];
}

function importsOf(source) {
  const code = source.replace(/\/\*[^]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(IMPORT)].map(([text, type, fixed, dynamic]) => ({
    text,
    typeOnly: Boolean(type),
    target: fixed ?? dynamic,
  }));
}

const localTarget = (file, target) =>
  join(dirname(file), target).replaceAll('\\', '/').replace(/\.js$/, '.ts');

function checkPackage(file, { target, text }) {
  const floor = floorOf(file);
  const folder = file.split('/')[1];
  if (/^d3(-|$)/.test(target)) {
    if (folder !== 'layout') return 'd3 belongs in src/layout';
    if (/^d3-(selection|transition|fetch)/.test(target)) return `${target} is not used here`;
    if (target === 'd3' && BANNED_D3.test(text)) return 'only the geometry of d3 is used here';
  }
  if (/^(lit|@lit\/|lit-)/.test(target) && floor < 2) return 'Lit starts at floor 2';
  return null;
}

function checkLocal(file, target) {
  const [from, to] = [floorOf(file), floorOf(target)];
  if (to === undefined) return 'that folder has no floor';
  if (to > from) return 'imports point down';
  const [, folder, element] = file.split('/');
  const [, targetFolder, targetElement] = target.split('/');
  if (folder !== 'elements' || targetFolder !== 'elements' || element === targetElement) return null;
  if (SHARED_ELEMENTS.has(element) && !SHARED_ELEMENTS.has(targetElement))
    return 'shared code knows no element';
  // A page element may be built from the provider's or the base's parts, never from another widget's.
  return SHARED_ELEMENTS.has(targetElement) ? null : 'elements do not import each other';
}

/** Cycles as readable paths. Type-only imports vanish at build time, but still tie two files together. */
function findCycles(graph) {
  const state = new Map();
  const cycles = [];
  const visit = (file, trail) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of graph.keys()) visit(file, []);
  return cycles;
}

/** Problems in a set of files given as `path → source`; the tests feed it small planted trees. */
export function findProblems(sources) {
  const problems = [];
  const graph = new Map();
  for (const [file, source] of sources) {
    if (floorOf(file) === undefined) problems.push(`${file}: its folder has no floor`);
    const local = [];
    for (const item of importsOf(source)) {
      const isLocal = item.target.startsWith('.');
      const target = isLocal ? localTarget(file, item.target) : item.target;
      const problem = isLocal ? checkLocal(file, target) : checkPackage(file, item);
      if (problem) problems.push(`${file}: imports ${item.target}: ${problem}`);
      if (isLocal && sources.has(target)) local.push(target);
    }
    graph.set(file, local);
    const registers = /customElements\s*\.\s*define\b|@customElement\b/.test(source);
    if (registers && !file.startsWith('src/define/'))
      problems.push(`${file}: only src/define registers tags`);
  }
  return [...problems, ...findCycles(graph).map((cycle) => `circle: ${cycle}`)];
}

export function readSources() {
  const files = listFiles('src').filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'));
  return new Map(files.map((file) => [file, readFileSync(file, 'utf8')]));
}

/** Each line must be found in the planted tree beside it, or the rule above has no teeth. */
const PLANTED = [
  ['imports point down', { 'src/model/a.ts': "import '../elements/x/x.js';", 'src/elements/x/x.ts': '' }],
  [
    'elements do not import each other',
    { 'src/elements/a/a.ts': "import '../b/b.js';", 'src/elements/b/b.ts': '' },
  ],
  [
    'shared code knows no element',
    { 'src/elements/shared/a.ts': "import '../b/b.js';", 'src/elements/b/b.ts': '' },
  ],
  ['circle', { 'src/model/a.ts': "import './b.js';", 'src/model/b.ts': "export * from './a.js';" }],
  ['d3 belongs in src/layout', { 'src/elements/a/a.ts': "import { arc } from 'd3';" }],
  ['only the geometry', { 'src/layout/a.ts': "import {\n  select,\n} from 'd3';" }],
  ['is not used here', { 'src/layout/a.ts': "import { select } from 'd3-selection';" }],
  ['Lit starts at floor 2', { 'src/state/a.ts': "import { html } from 'lit';" }],
  ['only src/define registers', { 'src/elements/a/a.ts': "customElements.define('lcf-a', A);" }],
  ['no floor', { 'src/misc/a.ts': '' }],
];

function checkPlanted() {
  return PLANTED.filter(([expected, files]) => {
    const problems = findProblems(new Map(Object.entries(files)));
    return !problems.some((problem) => problem.includes(expected));
  }).map(([expected]) => `the rule "${expected}" did not fire on its planted fault`);
}

export async function run() {
  const sources = readSources();
  const checks = [checkPlanted(), findProblems(sources)];
  for (const problem of checks.flat()) console.error(`  ✗ ${problem}`);
  const failed = checks.filter((problems) => problems.length > 0).length;
  if (failed === 0) console.log(`  ${sources.size} files, every rule kept`);
  return { passed: checks.length - failed, failed };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = (await run()).failed ? 1 : 0;
