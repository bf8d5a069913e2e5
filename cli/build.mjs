import { dirname } from 'node:path';
import { readAssets, readCode, readText, writeFile, writeFolder } from './files.mjs';
import { lookOf, oneFile, oneOf } from './options.mjs';
import { Problem } from './problem.mjs';

function webAddress(value, option) {
  if (value === undefined) return undefined;
  if (/^https?:\/\/\S+$/.test(value)) return value;
  throw new Problem(`--${option} ${value}: expected an address that begins with https://`);
}

/** Makes one form of a config and writes it, whole or not at all. */
export async function build(call, { kit, dist, out, err }) {
  const { values } = call;
  const file = oneFile(call, 'build');
  const target = oneOf(values.to, Object.keys(kit.TARGETS), 'to');
  if (!target) throw new Problem(`--to is missing: expected ${Object.keys(kit.TARGETS).join(', ')}.`);
  const base = webAddress(values.base, 'base');
  const complete = oneOf(values.complete, ['open', 'rated'], 'complete');
  const look = lookOf(values, kit);
  const config = readText(file);
  const { model, issues } = kit.readConfig(config);
  if (!model) {
    for (const issue of kit.sortIssues(issues)) err(kit.issueLine(file, issue));
    return 1;
  }
  const built = await kit.buildTarget(target, {
    ...look,
    config,
    assets: readAssets(kit.assetsOf(model), dirname(file)),
    code: readCode(kit.codeFor(target, kit.localeOf({ model }, look)), dist),
    ...(base ? { base } : {}),
    ...(complete ? { complete } : {}),
    ...(values.score ? { score: true } : {}),
  });
  for (const issue of kit.sortIssues(built.issues)) err(kit.issueLine(file, issue));
  const { kind, extension } = kit.TARGETS[target];
  const path = values.out ?? `${built.name}-${target}${extension ? `.${extension}` : ''}`;
  if (kind === 'folder') writeFolder(path, built.files, values);
  else writeFile(path, [...built.files.values()][0], values);
  out(`${path}: ${kit.TARGETS[target].summary}`);
  return 0;
}
