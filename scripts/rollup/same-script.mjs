const IMPORT = /^import (?:\{([^}]*)\} from )?'([^']+)';/gm;
const PASSED_ON = /^export \{([^}]*)\} from '([^']+)';$/gm;
const LEFT = /^(import\b(?!\()|export .* from ).*$/m;

/** `export { a as b } from 'x'` as an import and an export of its own. */
function importThenExport(_, names, path) {
  const pairs = names.split(',').map((name) => name.trim().split(' as '));
  const local = (name) => `passed_${name}`;
  const given = pairs.map(([name]) => `${name} as ${local(name)}`);
  const sent = pairs.map(([name, alias = name]) => `${local(name)} as ${alias}`);
  return `import { ${given.join(', ')} } from '${path}';export { ${sent.join(', ')} };`;
}

/**
 * Lets extras use the very script that asked for them. They import what they share from the widgets' own file,
 * but a page may load that as `lcf-widgets.js?ver=6` or under another name: by its plain name they would get a
 * second copy, with a catalogue and a Lit of its own. So the script adds the last part of its own address to
 * that of the extra (`extras/x.js?lcf-widgets.js?ver=6`), and extras import by that.
 */
export function sameScript() {
  return {
    name: 'same-script',
    renderDynamicImport({ chunk, targetModuleId, getTargetChunkImports }) {
      // Languages share nothing.
      if (targetModuleId === null) return null;
      const own = chunk.isEntry ? `'?' + import.meta.url.split('/').pop()` : 'lcfSearch';
      const needs = (getTargetChunkImports() ?? []).filter(
        (one) => one.type === 'internal' && !one.chunk.isEntry && one.fileName !== chunk.fileName,
      );
      // What the extra imports in its turn comes beside it, not after it.
      const ahead = needs.map((one) => `import(${one.resolvedImportPath} + ${own}).catch(() => 0), `);
      return { left: `(${ahead.join('')}import(`, right: ` + ${own}))` };
    },
    renderChunk(code, chunk, _options, { chunks }) {
      if (chunk.isEntry) {
        // It would be another round trip, and its own size would say too little.
        if (chunk.imports.length > 0)
          this.error(`same-script: ${chunk.fileName} imports ${chunk.imports.join(', ')} before it runs`);
        return null;
      }
      const entries = chunk.imports.filter((name) => chunks[name]?.isEntry);
      const split = code.replace(PASSED_ON, importThenExport);
      const needs = [];
      const imported = split.replace(IMPORT, (_, names = '', path) => {
        const isEntry = entries.some((name) => path.endsWith(`/${name}`));
        const address = isEntry ? `'../' + lcfSearch.slice(1)` : `'${path}' + lcfSearch`;
        needs.push([`{${names.replace(/(\S+) as (\S+)/g, '$1: $2')}}`, `import(${address})`]);
        return '';
      });
      const [names, imports] = [0, 1].map((at) => needs.map((need) => need[at]).join());
      const first = imports && `const [${names}] = await Promise.all([${imports}]);`;
      const left = LEFT.exec(imported);
      if (left) this.error(`same-script: "${left[0]}" in ${chunk.fileName} is an import of another form`);
      // On the first line, so that the source map still fits.
      return {
        code: `const { search: lcfSearch } = new URL(import.meta.url);${first}${imported}`,
        map: null,
      };
    },
  };
}
