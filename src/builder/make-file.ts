import { assetPath, assetsOf } from '../kit/assets.js';
import { localeOf } from '../kit/page.js';
import { readConfig } from '../kit/read-config.js';
import { buildTarget, codeFor, TARGETS, type Target } from '../kit/targets.js';
import { makeZip } from '../kit/zip.js';
import type { BuilderApp } from './app.js';
import { lookOf } from './builder-state.js';

/** Hands a file to the browser's downloads. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>): void {
  const url = URL.createObjectURL(new Blob([content]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

async function fetchCode(names: readonly string[], all: readonly string[]): Promise<Map<string, Uint8Array>> {
  const paths = names.flatMap((name) =>
    name.endsWith('/') ? all.filter((path) => path.startsWith(name)) : [name],
  );
  const entries = paths.map(async (path): Promise<[string, Uint8Array]> => {
    const response = await fetch(path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return [path, new Uint8Array(await response.arrayBuffer())];
  });
  return new Map(await Promise.all(entries));
}

/** One form of the config, made by the same functions as the `lcf` command. */
export async function makeFile(
  app: BuilderApp,
  target: Target,
): Promise<{ name: string; content: Uint8Array<ArrayBuffer> | string }> {
  const { text, base } = app.state;
  const { model, json } = readConfig(text);
  if (!model) throw new Error('');
  const look = lookOf(app.state);
  const named = new Set(assetsOf(model).map(({ path }) => path));
  const built = await buildTarget(target, {
    ...look,
    config: text,
    assets: new Map([...app.assets].filter(([path]) => named.has(path))),
    code: await fetchCode(codeFor(target, localeOf({ model, json }, look)), Object.keys(app.integrity)),
    ...(base ? { base } : {}),
  });
  const kind = TARGETS[target];
  const [only] = built.files.values();
  return kind.kind === 'folder'
    ? { name: `${built.name}-${target}.zip`, content: makeZip(built.files) as Uint8Array<ArrayBuffer> }
    : {
        name: `${built.name}-${target}.${kind.extension}`,
        content: (only ?? '') as string | Uint8Array<ArrayBuffer>,
      };
}

/** Files from the person's disk, by the path the config gives them: the last part of the path has to do. */
export async function takeFiles(app: BuilderApp, files: readonly File[]): Promise<void> {
  const { model } = readConfig(app.state.text);
  for (const file of files) {
    const wanted = model && assetsOf(model).find(({ path }) => path.split('/').at(-1) === file.name);
    const path = wanted?.path ?? assetPath(file.name);
    if (path !== null) app.assets.set(path, new Uint8Array(await file.arrayBuffer()));
  }
  app.draw();
}
