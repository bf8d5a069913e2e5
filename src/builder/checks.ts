import { HOSTS } from '../kit/hosts.js';
import { frameHeight, LONG_ADDRESS, type Snippet, type SnippetOptions } from '../kit/snippets.js';
import { contrast } from '../model/color.js';
import type { Issue } from '../model/types.js';
import type { builder } from '../i18n/en/builder.js';

type Key = keyof typeof builder;

export interface Check {
  readonly isFine: boolean;
  readonly short: Key;
  readonly more: Key;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface CheckInput {
  readonly accent: string | null;
  readonly options: SnippetOptions;
  readonly snippet: Snippet;
  readonly issues: readonly Issue[];
  /** The config differs from the built-in framework. */
  readonly hasConfig: boolean;
  /** A file that the config names by a relative address; undefined for none. */
  readonly beside?: string | undefined;
  /** Height that was seen at the width of a phone; 0 before. */
  readonly phoneHeight: number;
}

/** Hosts whose pages take a height from the frame. */
const FOLLOWS = new Set(['canvas', 'brightspace']);

function contrastCheck(accent: string | null): Check[] {
  if (accent === null) return [];
  const value = contrast(accent, '#ffffff');
  const grade = value >= 4.5 ? 'ok' : value >= 3 ? 'mid' : 'low';
  const params = { ratio: Math.round(value * 10) / 10 };
  return [
    {
      isFine: grade === 'ok',
      short: `builder.check-contrast-${grade}`,
      more: `builder.check-contrast-${grade}-more`,
      params,
    },
  ];
}

function frameChecks({ options, snippet, phoneHeight }: CheckInput): Check[] {
  const isFrame = snippet.rung === 'iframe';
  const needs = phoneHeight || frameHeight(options);
  const checks: Check[] = [];
  if (isFrame)
    checks.push({ isFine: true, short: 'builder.check-title-ok', more: 'builder.check-title-ok-more' });
  if (isFrame && FOLLOWS.has(options.host))
    checks.push({ isFine: true, short: 'builder.check-height-ok', more: 'builder.check-height-ok-more' });
  else if ((isFrame || snippet.rung === 'address') && needs > frameHeight(options) - 200)
    checks.push({
      isFine: false,
      short: 'builder.check-height',
      more: 'builder.check-height-more',
      params: { height: needs },
    });
  if (isFrame || snippet.rung === 'address')
    checks.push({
      isFine: true,
      short: 'builder.check-script-frame',
      more: 'builder.check-script-frame-more',
    });
  if ((isFrame || snippet.rung === 'address') && snippet.code.length > LONG_ADDRESS)
    checks.push({
      isFine: false,
      short: 'builder.check-address',
      more: 'builder.check-address-more',
      params: { count: snippet.code.length },
    });
  return checks;
}

/** What is good and what to look at, in the order of weight. */
export function checksFor(input: CheckInput): Check[] {
  const { options, snippet, issues, hasConfig } = input;
  const hasErrors = issues.some(({ severity }) => severity === 'error');
  const inPage = ['element', 'loader', 'theme', 'mark'].includes(snippet.rung);
  return [
    hasErrors
      ? { isFine: false, short: 'builder.check-config', more: 'builder.check-config-more' }
      : { isFine: true, short: 'builder.check-config-ok', more: 'builder.check-config-ok-more' },
    ...contrastCheck(input.accent),
    ...frameChecks(input),
    ...(inPage
      ? [{ isFine: true, short: 'builder.check-script-ok', more: 'builder.check-script-ok-more' } as const]
      : []),
    ...(inPage && hasConfig && !options.configUrl
      ? [{ isFine: false, short: 'builder.check-hosted', more: 'builder.check-hosted-more' } as const]
      : []),
    ...(snippet.code && input.beside
      ? [
          {
            isFine: false,
            short: 'builder.check-beside',
            more: 'builder.check-beside-more',
            params: { file: input.beside },
          } as const,
        ]
      : []),
    ...(HOSTS[options.host].tested
      ? []
      : [{ isFine: false, short: 'builder.check-untried', more: 'builder.check-untried-more' } as const]),
  ];
}
