import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Lit is external to the modules but part of the standalone file. */
const ALWAYS = ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context'];

function packageDir(id) {
  let directory = dirname(id);
  while (directory.includes('node_modules')) {
    const path = join(directory, 'package.json');
    if (existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).name) return directory;
    directory = dirname(directory);
  }
  return undefined;
}

function notice(directory) {
  const { name, version, license } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'));
  const file = readdirSync(directory).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? readFileSync(join(directory, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}\n`;
}

/** Writes the licences of everything bundled into `licenses.txt`, as they ask. */
export function bundledLicenses() {
  return {
    name: 'bundled-licenses',
    generateBundle(options, bundle) {
      const ids = Object.values(bundle).flatMap((chunk) => Object.keys(chunk.modules ?? {}));
      const used = ids.map(packageDir).filter(Boolean);
      const directories = new Set([
        ...ALWAYS.map((name) => join(process.cwd(), 'node_modules', name)),
        ...used,
      ]);
      const notices = [...directories].map(notice).sort();
      this.emitFile({
        type: 'asset',
        fileName: 'licenses.txt',
        source: notices.join(`\n${'-'.repeat(72)}\n\n`),
      });
    },
  };
}
