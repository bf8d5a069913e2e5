/** A structural check of manifests: small, of our own, no replacement for the published schemas (scripts/embed/schemas.mjs). */
import { XMLParser } from './xml-parser.mjs';

const list = (value) => (value === undefined ? [] : [value].flat());

/** Problems of a manifest, given the paths in its package. */
export function manifestProblems(xml, paths) {
  const problems = [];
  const manifest = new XMLParser(xml).root;
  const check = (condition, text) => condition || problems.push(text);
  check(manifest.name === 'manifest' && manifest.attributes.identifier, 'no manifest with an identifier');
  const child = (node, name) => node?.children.find((one) => one.name === name);
  const all = (node, name) => list(node?.children.filter((one) => one.name === name));
  const organizations = child(manifest, 'organizations');
  const organization = child(organizations, 'organization');
  const resources = all(child(manifest, 'resources'), 'resource');
  check(child(child(manifest, 'metadata'), 'schemaversion')?.text, 'no schema version');
  check(organization, 'no organization');
  check(resources.length > 0, 'no resource');
  const ids = [...xml.matchAll(/\sidentifier="([^"]+)"/g)].map(([, id]) => id);
  check(new Set(ids).size === ids.length, 'an identifier stands twice');
  for (const id of ids) check(/^[A-Za-z_][\w.-]*$/.test(id), `"${id}" is no XML name`);
  const refs = [...xml.matchAll(/identifierref="([^"]+)"/g)].map(([, id]) => id);
  for (const id of refs)
    check(
      resources.some(({ attributes }) => attributes.identifier === id),
      `${id} is no resource`,
    );
  const listed = resources.flatMap((resource) =>
    all(resource, 'file').map(({ attributes }) => decodeURI(attributes.href)),
  );
  for (const path of paths)
    if (path !== 'imsmanifest.xml') check(listed.includes(path), `${path} is not listed`);
  for (const path of listed) check(paths.includes(path), `${path} is listed and not there`);
  for (const { attributes } of resources)
    if (attributes.href)
      check(listed.includes(decodeURI(attributes.href)), `${attributes.href} starts nothing`);
  return { problems, manifest, resources };
}
