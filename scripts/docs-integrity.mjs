/**
 * The hashes in the snippets of the docs: written from `dist/integrity.json` after a build, so that a copied
 * snippet runs. `--check` changes nothing and fails when one is not right, or is missing where a script is
 * taken from another address.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const DOCS = ['README.md', 'docs/embedding.md'];
const TAG = /<script\b[^>]*\bsrc="([^"]*?)(lcf-[\w.]+\.js)"[^>]*>/g;
const HASH = /\bintegrity="[^"]*"/;

/** The text with the hashes of a build. */
export const withHashes = (text, integrity) =>
  text.replace(TAG, (tag, _folder, file) =>
    integrity[file] ? tag.replace(HASH, `integrity="${integrity[file]}"`) : tag,
  );

/** What is wrong with the hashes of a text, as sentences. */
export function hashProblems(text, integrity) {
  return [...text.matchAll(TAG)].flatMap(([tag, folder, file]) => {
    const hash = HASH.exec(tag)?.[0];
    if (!integrity[file]) return [`there is no ${file}`];
    if (!hash) return /^https?:/.test(folder) ? [`${folder}${file} has no hash`] : [];
    return hash === `integrity="${integrity[file]}"` ? [] : [`the hash of ${file} is that of another build`];
  });
}

const read = () => JSON.parse(readFileSync('dist/integrity.json', 'utf8'));

export function writeDocs() {
  for (const doc of DOCS) {
    const text = readFileSync(doc, 'utf8');
    const right = withHashes(text, read());
    if (right !== text) writeFileSync(doc, right);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes('--check')) writeDocs();
  for (const doc of DOCS)
    for (const problem of hashProblems(readFileSync(doc, 'utf8'), read())) {
      console.error(`${doc}: ${problem}. Run "npm run build".`);
      process.exitCode = 1;
    }
}
