import js from '@eslint/js';
import globals from 'globals';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const UNSAFE_LIT = ['style-map', 'unsafe-html', 'unsafe-svg', 'unsafe-mathml'];

/** What a strict content security policy or another script on the page would break. */
const guestRules = {
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-restricted-syntax': [
    'error',
    { selector: 'ForInStatement', message: 'Hosts extend prototypes: use Object.keys or for…of.' },
    { selector: 'TSEnumDeclaration', message: 'Use a list of constants and its union type.' },
    { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use modules.' },
    {
      selector: 'MemberExpression[object.name="Array"][property.name="from"]',
      message: 'Hosts replace Array.from: use spread.',
    },
    {
      selector:
        'TaggedTemplateExpression[tag.name=/^(html|svg)$/] > TemplateLiteral > TemplateElement[value.raw=/(\\sstyle=|<style)/]',
      message: 'A strict CSP blocks inline styles: use static styles or cssVars.',
    },
  ],
  'no-restricted-imports': [
    'error',
    {
      paths: UNSAFE_LIT.map((name) => ({
        name: `lit/directives/${name}.js`,
        message: 'Not safe under a strict CSP.',
      })),
      patterns: [{ group: ['d3-*'], message: "Import from 'd3', in src/layout only." }],
    },
  ],
};

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'storybook-static/', '.cache/', 'node_modules/', 'test/packages/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { project: 'tsconfig.test.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `record['key']` says that the key may be missing, `object.key` that the type holds it.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Code points are what this code wants of a string; a type may also be told of a schema value.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/consistent-type-definitions': 'off',
      // An empty text is as good as none in attributes and catalogues: `||` says so.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    rules: {
      ...guestRules,
      'max-lines': ['error', { max: 400 }],
      // Tags are registered in src/define, and the base of every element is LitElement.
      'wc/guard-super-call': 'off',
    },
  },
  {
    // Tests hand in wrong types on purpose, which the typed rules cannot know.
    files: ['test/**/*.ts'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: {
      // chai's assertions are property reads.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  { files: ['stories/**/*.stories.ts'], extends: [storybook.configs['flat/recommended']] },
  { files: ['**/*.mjs'], languageOptions: { globals: { ...globals.node, ...globals.browser } } },
  {
    files: ['examples/**/*.js', 'test/**/*.js', 'integrations/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
);
