import { readText } from './files.mjs';
import { Problem } from './problem.mjs';

const PLURAL = { error: ['error', 'errors'], warning: ['warning', 'warnings'] };
const count = (number, severity) => `${number} ${PLURAL[severity][number === 1 ? 0 : 1]}`;

function check(file, { kit, strict }) {
  const { issues } = kit.readConfig(readText(file));
  const sorted = kit.sortIssues(issues);
  const errors = sorted.filter(({ severity }) => strict || severity === 'error').length;
  return { file, ok: errors === 0, issues: sorted };
}

/** Lists the issues of some configs. */
export function validate({ values, files }, { kit, out, err }) {
  if (files.length === 0)
    throw new Problem('lcf validate takes at least one file. See "lcf validate --help".');
  const results = files.map((file) => check(file, { kit, strict: values.strict }));
  const ok = results.every((result) => result.ok);
  if (values.json) {
    out(JSON.stringify({ ok, files: results }, null, 2));
    return ok ? 0 : 1;
  }
  for (const { file, issues } of results) {
    for (const issue of issues) err(kit.issueLine(file, issue));
    const errors = issues.filter(({ severity }) => severity === 'error').length;
    out(`${file}: ${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`);
  }
  return ok ? 0 : 1;
}
