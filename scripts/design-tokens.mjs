/**
 * What designers take: `themes/*.css` with the built-in values written out (`calm.css`), and the same
 * values as design tokens in the format of the W3C Design Tokens Community Group (2025.10) for design tools.
 */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { COMPILED } from './rollup/paths.mjs';

const HEAD = `/*
 * Calm: the built-in look with every value written out, to copy and change. Set only what you need:
 * what is left out keeps its default. Works on :root or on any element around the widgets.
 */
`;
const SPACE = [4, 8, 12, 16, 20, 28, 36, 44];
const RADIUS = { s: 6, m: 8, l: 12 };

const calmCss = (tokens) => {
  const lines = Object.entries(tokens).map(
    ([name, [light, dark]]) => `  --lcf-${name}: light-dark(${light}, ${dark});`,
  );
  const corners = Object.entries(RADIUS).map(([name, size]) => `  --lcf-radius-${name}: ${size}px;`);
  return `${HEAD}:root {\n${[...lines, ...corners].join('\n')}\n}\n`;
};

const hexColor = (hex) => {
  const components = [1, 3, 5].map((at) =>
    Number((Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4)),
  );
  return { colorSpace: 'srgb', components, hex };
};

const pixels = (value) => ({ $type: 'dimension', $value: { value, unit: 'px' } });

function designTokens(tokens, version) {
  const scheme = (index) =>
    Object.fromEntries(
      Object.entries(tokens).map(([name, pair]) => [name, { $type: 'color', $value: hexColor(pair[index]) }]),
    );
  return {
    $description: `lcf-widgets ${version}: built-in values; each colour is the custom property --lcf-<name>`,
    light: scheme(0),
    dark: scheme(1),
    space: Object.fromEntries(SPACE.map((size, index) => [String(index + 1), pixels(size)])),
    radius: Object.fromEntries(Object.entries(RADIUS).map(([name, size]) => [name, pixels(size)])),
  };
}

/** Writes `<directory>/themes/` and `<directory>/design-tokens.json`; needs the compiled modules. */
export async function emitDesignTokens(directory) {
  const load = (path) => import(pathToFileURL(`${COMPILED}/${path}`).href);
  const { COLOR_TOKENS } = await load('styles/tokens.js');
  const { VERSION } = await load('version.js');
  mkdirSync(`${directory}/themes`, { recursive: true });
  cpSync('themes', `${directory}/themes`, { recursive: true });
  writeFileSync(`${directory}/themes/calm.css`, calmCss(COLOR_TOKENS));
  const json = JSON.stringify(designTokens(COLOR_TOKENS, VERSION), null, 2);
  writeFileSync(`${directory}/design-tokens.json`, `${json}\n`);
}
