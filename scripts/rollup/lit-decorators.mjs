import { COMPILED } from './paths.mjs';

const HELPER = /^var __decorate = [^]*?\n\};/;
const IMPORT = /^import \{ [\w, ]+ \} from 'lit\/decorators\.js';$/m;
const USE =
  /__decorate\(\[\s*(property|state)\(((?:[^()]|\([^()]*\))*)\)\s*\], (\w+\.)prototype, ("\w+"), (?:void 0|null)\);/g;

const blank = (text) => text.replace(/[^\n]/g, '');

/**
 * Writes `@property()` and `@state()` as what they do, a call of `createProperty`: the helper in each file and
 * Lit's code for two kinds of decorators stay out of the bundles. Lines stay where they are, for the source maps.
 */
export function litDecorators(root = COMPILED) {
  return {
    name: 'lit-decorators',
    transform(code, id) {
      if (!id.startsWith(root) || !HELPER.test(code)) return null;
      const plain = code
        .replace(HELPER, blank)
        .replace(IMPORT, blank)
        .replace(USE, (all, kind, options, target, name) => {
          const given = kind === 'state' ? '{ state: true, attribute: false }' : options;
          const call = `${target}createProperty(${[name, given].filter(Boolean).join(', ')});`;
          return call + blank(all).slice(blank(call).length);
        });
      if (/__decorate|decorators\.js/.test(plain))
        this.error(`lit-decorators: ${id} has a decorator of another kind`);
      return { code: plain, map: null };
    },
  };
}
