import { createModel } from '../model/create-model.js';
import { parseConfig } from '../model/parse-config.js';
import type { Config } from '../model/config-types.js';
import type { Issue, Model } from '../model/types.js';

export interface ReadConfig {
  /** Null when the text is no config at all. */
  readonly config: Config | null;
  readonly model: Model | null;
  readonly issues: readonly Issue[];
  /** The config as strict JSON without comments, as short as it can be; '' when it is none. */
  readonly json: string;
}

/**
 * JSON with comments as JSON: each comment becomes as many spaces (line ends stay), so that every line and
 * column is still where the author sees it.
 */
export function withoutComments(text: string): string {
  return text.replace(/"(?:[^"\\\n]|\\.)*"?|\/\/[^\n]*|\/\*[^]*?(?:\*\/|$)/g, (part) =>
    part.startsWith('"') ? part : part.replace(/[^\r\n]/g, ' '),
  );
}

/** Reads a config file: JSON, or JSON with comments. Never throws. */
export function readConfig(text: string): ReadConfig {
  const plain = withoutComments(text);
  const { config, issues } = parseConfig(plain);
  if (!config) return { config, model: null, issues, json: '' };
  const created = createModel(config);
  return {
    config,
    model: created.model,
    issues: [...issues, ...created.issues],
    json: JSON.stringify(JSON.parse(plain.replace(/^\ufeff/, ''))),
  };
}

const order = (issue: Issue): number => (issue.line ?? 0) * 1e6 + (issue.column ?? 0);

/** Issues in the order of the file. */
export const sortIssues = (issues: readonly Issue[]): Issue[] =>
  [...issues].sort((one, other) => order(one) - order(other));

/** One line for a terminal: `district.json:3:7 error: … (hint)`. */
export function issueLine(file: string, { path, message, severity, hint, line, column }: Issue): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return `${place} ${severity}${path ? ` at ${path}` : ''}: ${message}${hint ? ` ${hint}` : ''}`;
}
