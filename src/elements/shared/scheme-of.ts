import type { Scheme } from '../../model/types.js';

/** `auto` follows the page where it has chosen a scheme, else the system. */
export function schemeOf(host: HTMLElement, scheme: Scheme): Scheme {
  if (scheme !== 'auto') return scheme;
  const words = getComputedStyle(host)
    .colorScheme.split(' ')
    .filter((word) => word === 'light' || word === 'dark');
  return words.length === 1 ? (words[0] as Scheme) : 'auto';
}

/** True where the page has set no font, so that the browser's serif would show. */
export function hasDefaultFont(host: HTMLElement): boolean {
  const family = getComputedStyle(host).fontFamily.replace(/["']/g, '').toLowerCase();
  return family === '' || family === 'times new roman' || family === 'serif' || family === 'times';
}
