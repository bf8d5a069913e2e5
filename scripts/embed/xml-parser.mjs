const TOKEN = /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

/** Reads well-formed XML without declarations, strictly; names lose their prefix. */
export class XMLParser {
  constructor(xml) {
    const top = { children: [], name: '', attributes: {}, text: '' };
    const open = [top];
    TOKEN.lastIndex = 0;
    let at = 0;
    for (let match = TOKEN.exec(xml); match; match = TOKEN.exec(xml)) {
      at = TOKEN.lastIndex;
      const [, closing, name, attributes, single, text] = match;
      const current = open.at(-1);
      if (text !== undefined) current.text += text.trim();
      else if (name === undefined) continue;
      else if (closing) {
        if (open.pop().raw !== name) throw new Error(`</${name}> closes something else`);
      } else {
        const node = {
          raw: name,
          name: name.split(':').pop(),
          attributes: readAttributes(attributes),
          children: [],
          text: '',
        };
        current.children.push(node);
        if (!single) open.push(node);
      }
    }
    if (at !== xml.length) throw new Error(`not XML at ${at}: ${xml.slice(at, at + 40)}`);
    if (open.length !== 1 || top.children.length !== 1) throw new Error('not one root');
    this.root = top.children[0];
  }
}

const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const readAttributes = (text) =>
  Object.fromEntries(
    [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name, value]) => [
      name.split(':').pop(),
      value.replace(/&[^;]+;/g, (entity) => ENTITIES[entity] ?? entity),
    ]),
  );
