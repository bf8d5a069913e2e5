import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from './files.mjs';
import { lookOf, oneFile, oneOf } from './options.mjs';
import { Problem } from './problem.mjs';

const EXAMPLE = 'https://www.district.example/lcf/';

const FRAMED = ['iframe', 'address'];

function heightOf(value) {
  if (value === undefined) return undefined;
  const height = Number(value);
  if (Number.isInteger(height) && height >= 80 && height <= 60_000) return height;
  throw new Problem(`--height ${value}: expected pixels from 80 to 60000.`);
}

/** Prints what to paste for a host, and where it goes. */
export function snippet(call, { kit, dist, out, err }) {
  const { values } = call;
  const file = oneFile(call, 'snippet');
  const host = oneOf(values.host, Object.keys(kit.HOSTS), 'host');
  if (!host) throw new Problem(`--host is missing: expected ${Object.keys(kit.HOSTS).join(', ')}.`);
  const { model, json, issues } = kit.readConfig(readText(file));
  if (!model) {
    for (const issue of kit.sortIssues(issues)) err(kit.issueLine(file, issue));
    return 1;
  }
  const height = heightOf(values.height);
  const { name, why, where } = kit.hostWords(host);
  const options = {
    ...lookOf(values, kit),
    host,
    base: values.base ?? EXAMPLE,
    title: values.title ?? model.framework.title,
    integrity: JSON.parse(readFileSync(join(dist, 'integrity.json'), 'utf8')),
    ...(values.url ? { configUrl: values.url } : { packed: kit.packConfig(json) }),
    ...(height ? { height } : {}),
  };
  const { code, once, rung } = kit.snippetFor(options);
  out(`${name}\n${why}\n${where}${kit.HOSTS[host].tested ? '' : '\nNot tried on the host itself.'}`);
  if (once) out(`\nOnce for the site:\n\n${once}\nWhere the widget belongs:`);
  if (code) out(`\n${code}`);
  if (!values.base && code)
    err(`Replace ${EXAMPLE} with the folder that holds the files of dist/, or give --base.`);
  const needsFile = ['element', 'loader', 'theme', 'mark'].includes(rung) && !values.url;
  if (needsFile)
    err('Without --url this shows the built-in framework: host the config and give its address.');
  const [asset] = kit.assetsOf(model);
  if (code && asset)
    err(
      `The config names "${asset.ref}", which is looked for beside the ${FRAMED.includes(rung) ? 'page for frames' : 'page with the widget'}. Put it there, or give its full address.`,
    );
  if (code.length > kit.LONG_ADDRESS && rung !== 'element')
    err('The address is long. Host the config and give --url, as some systems cut long addresses.');
  return 0;
}
