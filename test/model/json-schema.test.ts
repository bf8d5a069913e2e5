import { expect } from '@open-wc/testing';
import fc from '../helpers/properties.js';
import { configJsonSchema, withStrings, type JsonSchema } from '../../scripts/schema/to-json-schema.mjs';
import { en } from '../../src/i18n/en/index.js';
import { descriptionsOf } from '../../src/model/config-descriptions.js';
import * as fields from '../../src/model/config-fields.js';
import * as schemas from '../../src/model/config-schema.js';
import { parseConfig } from '../../src/model/parse-config.js';
import { anyConfig } from './arbitraries.js';
import { invalidNames, invalidText, validNames, validText } from './fixtures.js';

interface AjvError {
  readonly dataPath: string;
  readonly keyword: string;
  readonly message: string;
  readonly params: { readonly additionalProperty?: string; readonly propertyName?: string };
}
interface Validate {
  (data: unknown): boolean;
  readonly errors: readonly AjvError[] | null;
}

const schema = withStrings(configJsonSchema(schemas, fields, descriptionsOf), en);

/** The validator editors and ESLint use; its bundle is a classic script. */
async function validator(): Promise<Validate> {
  const script = document.createElement('script');
  script.src = new URL('../../node_modules/ajv/dist/ajv.bundle.js', import.meta.url).href;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  const Ajv = (window as unknown as { Ajv: new (options: object) => { compile: (of: object) => Validate } })
    .Ajv;
  return new Ajv({ allErrors: true, jsonPointers: true, unknownFormats: 'ignore' }).compile(schema);
}

function pathOf({ dataPath, params }: AjvError): string {
  const name = params.additionalProperty ?? params.propertyName;
  return name === undefined ? dataPath : `${dataPath}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

/** Objects of a schema that list properties, with their places. */
function* objectsIn(part: unknown, place = ''): Generator<readonly [string, JsonSchema]> {
  if (typeof part !== 'object' || part === null) return;
  if ((part as JsonSchema).properties && typeof (part as JsonSchema).properties === 'object')
    yield [place, part as JsonSchema];
  for (const [key, child] of Object.entries(part)) yield* objectsIn(child, `${place}/${key}`);
}

describe('the published JSON Schema', () => {
  let validate: Validate;
  const errorsOf = (data: unknown): readonly AjvError[] => (validate(data) ? [] : (validate.errors ?? []));
  before(async () => void (validate = await validator()));

  it('describes every field of every object', () => {
    let count = 0;
    for (const [place, { properties = {} }] of objectsIn(schema)) {
      for (const [name, field] of Object.entries(properties)) {
        count += 1;
        expect(field.description, `${place}/properties/${name}`)
          .to.be.a('string')
          .and.match(/^\S.{5,}\.$/s);
      }
    }
    expect(count).to.be.greaterThan(100);
    expect(schema.title).to.contain('version 1');
  });

  it('allows no field it does not know, so that an editor finds misspelt names', () => {
    for (const [place, object] of objectsIn(schema)) {
      if (!place.endsWith('/strings')) expect(object['additionalProperties'], place).to.equal(false);
    }
  });

  it('offers every string of the widgets with its English, and lets a config say others', () => {
    const strings = schema.$defs?.['translation']?.properties?.['strings'];
    expect(Object.keys(strings?.properties ?? {})).to.deep.equal(Object.keys(en));
    expect(strings?.properties?.['common.close']?.description).to.equal('In English: "Close".');
    expect(
      errorsOf({ translations: { es: { strings: { 'common.close': 'Cerrar', 'other.key': 'x' } } } }),
    ).to.deep.equal([]);
    expect(errorsOf({ translations: { es: { strings: { 'common.close': 5 } } } })).not.to.deep.equal([]);
  });

  it('has no definition that nothing refers to, and no reference to nothing', () => {
    const text = JSON.stringify(schema);
    const refs = new Set([...text.matchAll(/"\$ref":"#\/\$defs\/([^"]+)"/g)].map(([, name]) => name));
    expect([...refs].sort()).to.deep.equal(Object.keys(schema.$defs ?? {}).sort());
    expect(refs.size).to.be.greaterThan(10);
    expect(refs).not.to.have.length(0);
  });

  for (const name of validNames) {
    it(`accepts the valid config "${name}"`, async () => {
      expect(errorsOf(JSON.parse(await validText(name)))).to.deep.equal([]);
    });
  }

  it('accepts the example district', async () => {
    const text = await (await fetch(new URL('../../examples/district.json', import.meta.url))).text();
    expect(parseConfig(text).issues).to.deep.equal([]);
    expect(errorsOf(JSON.parse(text))).to.deep.equal([]);
  });

  /** Rules that only code can hold: reserved words are inert names, a language tag is looked up. */
  const ONLY_CODE: Readonly<Record<(typeof invalidNames)[number], readonly string[]>> = {
    'wrong-types': ['/framework/rings/0/items/4/id'],
    'unsafe-addresses': [],
    'unknown-names': ['/readiness/series/0/ratings/__proto__', '/readiness/series/0/ratings/toString'],
  };
  for (const name of invalidNames) {
    it(`finds the mistakes of "${name}" at the places where the parser finds them`, async () => {
      const text = await invalidText(name);
      const found = new Set(errorsOf(JSON.parse(text)).map(pathOf));
      const wanted = parseConfig(text)
        .issues.map(({ path }) => path)
        .filter((path) => !ONLY_CODE[name].includes(path));
      expect([...found].sort()).to.deep.equal([...new Set(wanted)].sort());
    });
  }

  it('and the parser agree about any config, but for rules that only code can hold', () => {
    const onlyCode = /reserved|a language tag|each value higher/;
    fc.assert(
      fc.property(anyConfig, (input) => {
        const data: unknown = JSON.parse(JSON.stringify(input));
        const { config, issues } = parseConfig(data);
        const messages = issues.map(({ message }) => message);
        if (errorsOf(data).length === 0)
          expect(messages.filter((text) => !onlyCode.test(text))).to.deep.equal([]);
        if (messages.length === 0) expect(errorsOf(data)).to.deep.equal([]);
        // What the parser lets through has no more mistakes, for either.
        if (!config) return;
        const kept: unknown = JSON.parse(JSON.stringify(config));
        expect(errorsOf(kept)).to.deep.equal([]);
        expect(parseConfig(kept)).to.deep.equal({ config: kept, issues: [] });
      }),
      { numRuns: 500 },
    );
  });
});
