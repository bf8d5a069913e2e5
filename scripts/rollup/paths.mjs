import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where tsc writes before Rollup takes over. */
export const COMPILED = fileURLToPath(new URL('../../.cache/compiled', import.meta.url));

/** What the `lcf` command is made of. */
export const KIT = { 'kit/index': `${COMPILED}/kit/index.js` };

/** Entries of the per-module output: `index.js`, `kit/index.js` and every `define/*.js`. */
export function listEntries() {
  const defines = readdirSync(`${COMPILED}/define`).filter((name) => name.endsWith('.js'));
  const entries = { index: `${COMPILED}/index.js`, ...KIT };
  for (const name of defines.sort()) entries[`define/${name.slice(0, -3)}`] = `${COMPILED}/define/${name}`;
  return entries;
}

/** Languages the widgets load when a reader needs them: every folder of `i18n/` but English, by tag. */
export function listLanguages() {
  const folders = readdirSync(`${COMPILED}/i18n`, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders
    .map(({ name }) => name)
    .filter((tag) => tag !== 'en')
    .sort();
}
