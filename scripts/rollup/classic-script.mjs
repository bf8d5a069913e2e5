/**
 * Makes an entry that has no exports valid as a classic script too: hosts such as a theme editor take no
 * module. The function around it keeps its names out of the page.
 */
export function classicScript() {
  return {
    name: 'classic-script',
    renderChunk(code, chunk) {
      if (!chunk.isEntry) return null;
      if (chunk.exports.length > 0 || chunk.imports.length > 0 || code.includes('import.meta'))
        this.error(`${chunk.fileName} must have no import, export or import.meta of its own.`);
      // On the same line, so that line numbers in the source map stay right.
      return { code: `(()=>{${code}\n})();\n`, map: null };
    },
  };
}
