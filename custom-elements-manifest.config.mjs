/** Members that are not for page authors; Storybook would offer them as controls. */
const isPublic = ({ privacy, name }) =>
  privacy !== 'private' && privacy !== 'protected' && !/^[#_]/.test(name);
/** Lit's own life cycle, present on every element. */
const LIFECYCLE =
  /^(connectedCallback|disconnectedCallback|attributeChangedCallback|adoptedCallback|render|willUpdate|update|updated|firstUpdated|shouldUpdate|createRenderRoot|styles|getUpdateComplete|scheduleUpdate|performUpdate)$/;

function publicOnly() {
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          if (!declaration.members) continue;
          declaration.members = declaration.members.filter(
            (member) => isPublic(member) && !LIFECYCLE.test(member.name),
          );
        }
      }
      const isElement = ({ tagName, kind, name }) =>
        tagName ?? (kind === 'custom-element-definition' && name.startsWith('lcf-'));
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ declarations = [], exports = [] }) => [...declarations, ...exports].some(isElement),
      );
    },
  };
}

/** `defineOnce('lcf-x', LcfX)` is this project's `customElements.define`. */
function definitions() {
  return {
    name: 'define-once',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineOnce') return;
      const [tag, element] = node.arguments;
      if (!tag || !ts.isStringLiteral(tag)) return;
      const declaration = { name: element.getText() };
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        { kind: 'custom-element-definition', name: tag.text, declaration },
      ];
    },
  };
}

/** Paths as they ship: Storybook and editors read them from the package. */
function tagNames() {
  return {
    name: 'tag-names',
    packageLinkPhase({ customElementsManifest }) {
      const tags = new Map();
      for (const { exports = [] } of customElementsManifest.modules) {
        for (const { kind, name, declaration } of exports) {
          if (kind === 'custom-element-definition') tags.set(declaration.name, name);
        }
      }
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (tags.has(declaration.name))
            Object.assign(declaration, { customElement: true, tagName: tags.get(declaration.name) });
        }
      }
    },
  };
}

/** Strings of `['a', 'b'] as const`; null for anything else. */
function constantList(ts, node) {
  const list = node.initializer && ts.isAsExpression(node.initializer) ? node.initializer.expression : null;
  if (!list || !ts.isArrayLiteralExpression(list)) return null;
  return list.elements.every(ts.isStringLiteral) ? list.elements.map(({ text }) => `'${text}'`) : null;
}

/** `(typeof MODES)[number]` becomes `'a' | 'b'`, which Storybook turns into a choice. */
function unions() {
  const lists = new Map();
  const names = new Map();
  const spelled = (text) =>
    text.replace(/\b[A-Z]\w+\b/g, (name) => lists.get(names.get(name))?.join(' | ') ?? name);
  return {
    name: 'unions',
    collectPhase({ ts, node }) {
      if (ts.isVariableDeclaration(node) && constantList(ts, node))
        lists.set(node.name.getText(), constantList(ts, node));
      const match =
        ts.isTypeAliasDeclaration(node) && /^\(typeof (\w+)\)\[number\]$/.exec(node.type.getText());
      if (match) names.set(node.name.getText(), match[1]);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [] } of customElementsManifest.modules) {
        for (const { members = [], attributes = [] } of declarations) {
          for (const item of [...members, ...attributes]) {
            if (item.type?.text) item.type.text = spelled(item.type.text);
          }
        }
      }
    },
  };
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['**/*.d.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
  plugins: [definitions(), tagNames(), unions(), publicOnly()],
};
