/**
 * The floor: the same drawing made by a script that knows nothing but how to draw it. The tree and the
 * styles of a widget are read once from a finished page, then built with plain DOM calls.
 */

/** Runs in the page: a widget's shadow tree as plain data, without what is not shown. */
export function snapshotOf(tag) {
  const root = document.querySelector(tag).shadowRoot;
  const visit = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data.trim() ? node.data : null;
    if (node.nodeType !== Node.ELEMENT_NODE) return null;
    const attributes = Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value]));
    const children = [...node.childNodes].map(visit).filter((child) => child !== null);
    return [node.namespaceURI.endsWith('svg') ? 's' : 'h', node.localName, attributes, children];
  };
  return {
    tree: [...root.childNodes].map(visit).filter((child) => child !== null),
    css: root.adoptedStyleSheets
      .flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText))
      .join('\n'),
  };
}

/** A script that knows the snapshot and a function `drawInto(element)` that draws it into a shadow root. */
export const drawFunction = ({ tree, css }) => `
const tree = ${JSON.stringify(tree)};
const css = ${JSON.stringify(css)};
const SPACES = { s: 'http://www.w3.org/2000/svg', h: 'http://www.w3.org/1999/xhtml' };
function draw(node) {
  if (typeof node === 'string') return document.createTextNode(node);
  const [space, name, attributes, children] = node;
  const element = document.createElementNS(SPACES[space], name);
  for (const key in attributes) element.setAttribute(key, attributes[key]);
  for (const child of children) element.append(draw(child));
  return element;
}
function drawInto(host) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  for (const node of tree) root.append(draw(node));
}
`;

/** A script that draws the snapshot into `#plain`. */
export const drawScript = (snapshot) => `${drawFunction(snapshot)}drawInto(document.querySelector('#plain'));
`;
