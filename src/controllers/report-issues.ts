import type { Issue } from '../model/types.js';

/** More would bury what else a page says. */
const MOST = 50;

/** Where an author looks: `(district.json, line 4, column 2)`; '' where neither is known. */
function placeOf({ line, column }: Issue, src: string | undefined): string {
  const places = [src, line && `line ${line}, column ${column}`].filter(Boolean);
  return places.length > 0 ? ` (${places.join(', ')})` : '';
}

/** Writes what is wrong with a config to the console, for the people who look after the page. */
export function reportIssues(tag: string, issues: readonly Issue[], src: string | undefined): void {
  for (const issue of issues.slice(0, MOST)) {
    const { severity, path, message, hint } = issue;
    console[severity === 'error' ? 'error' : 'warn'](
      `<${tag}> ${path || '(config)'}: ${message}${hint ? ` ${hint}` : ''}${placeOf(issue, src)}`,
    );
  }
}
