import { existsSync, readFileSync } from 'node:fs';
import { COMPILED } from './paths.mjs';

/** Hands tsc's source maps on, so that a browser shows `src/*.ts`. */
export function compiledMaps() {
  return {
    name: 'compiled-maps',
    load(id) {
      if (!id.startsWith(COMPILED) || !existsSync(`${id}.map`)) return null;
      const code = readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\n?$/, '\n');
      return { code, map: JSON.parse(readFileSync(`${id}.map`, 'utf8')) };
    },
  };
}
