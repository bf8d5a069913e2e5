import { minifyHTMLLiterals } from 'minify-literals';
import { COMPILED } from './paths.mjs';

/** Minifies `html`, `svg` and `css` templates of our own modules. */
export function minifyLiterals() {
  return {
    name: 'minify-literals',
    transform: {
      order: 'pre',
      async handler(code, id) {
        if (!id.startsWith(COMPILED)) return null;
        const result = await minifyHTMLLiterals(code, { fileName: id });
        return result ? { code: result.code, map: result.map } : null;
      },
    },
  };
}
