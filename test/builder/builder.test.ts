import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readState, START } from '../../src/builder/builder-state.js';
import { checksFor, type CheckInput } from '../../src/builder/checks.js';
import { freshId, nodeOf, setField, setNodeField } from '../../src/builder/edit-config.js';
import { describe as describeField, pointerAt } from '../../src/builder/schema-help.js';
import type { SnippetOptions } from '../../src/kit/snippets.js';
import { readConfig } from '../../src/kit/read-config.js';

describe('builder: edits of the config', () => {
  const config = { version: 1, theme: { radius: 'round' } };

  it('set a field, and take it away with what is empty then', () => {
    const set = setField(config, ['theme', 'colors', 'accent'], '#8a1538');
    expect(set).to.deep.equal({ version: 1, theme: { radius: 'round', colors: { accent: '#8a1538' } } });
    expect(setField(set, ['theme', 'colors', 'accent'], '')).to.deep.equal(config);
    expect(setField(config, ['theme', 'radius'], '')).to.deep.equal({ version: 1 });
    expect(config.theme.radius).to.equal('round');
  });

  it('reach a part by its ids, making what is between', () => {
    const ids = ['learning-experiences', 'authentic', 'school-garden'];
    const set = setNodeField(config, ids, ['title'], 'School garden');
    expect(nodeOf(set, ids)).to.deep.equal({ id: 'school-garden', title: 'School garden' });
    expect(readConfig(JSON.stringify(set)).model!.nodes.get('school-garden')!.parentId).to.equal('authentic');
    expect(setNodeField(set, ids, ['title'], '')).to.deep.equal(config);
  });

  it('leave other parts and their order alone', () => {
    const before = {
      framework: {
        rings: [
          {
            id: 'a',
            items: [
              { id: 'b', title: 'B' },
              { id: 'c', title: 'C' },
            ],
          },
        ],
      },
    };
    const after = setNodeField(before, ['a', 'c'], ['hidden'], true);
    expect(after).to.deep.equal({
      framework: {
        rings: [
          {
            id: 'a',
            items: [
              { id: 'b', title: 'B' },
              { id: 'c', title: 'C', hidden: true },
            ],
          },
        ],
      },
    });
  });

  it('never touch the prototype', () => {
    setField({}, ['__proto__', 'bad'], 'yes');
    setField({}, ['constructor', 'prototype', 'bad'], 'yes');
    expect(Reflect.get({}, 'bad')).to.equal(undefined);
  });

  it('give ids that are free and that a config may have', () => {
    const taken = new Set(['new-part']);
    expect(freshId('New part', taken)).to.equal('new-part-2');
    expect(freshId('Über uns!', taken)).to.equal('u-ber-uns');
    expect(freshId('学校', taken)).to.equal('part');
    fc.assert(fc.property(fc.string(), (title) => /^[a-z0-9][a-z0-9-]*$/.test(freshId(title, taken))));
  });
});

describe('builder: kept work', () => {
  it('comes back, and rubbish is as at the start', () => {
    const state = { ...START, widget: 'readiness-form', host: 'moodle', text: '{}' };
    expect(readState(JSON.stringify(state))).to.deep.equal(state);
    for (const text of [null, '', 'x', '[]', '{"version":2}']) expect(readState(text)).to.equal(START);
    expect(readState('{"version":1,"widget":"toString","host":7,"device":"__proto__"}')).to.deep.equal(START);
  });
});

describe('builder: help of the schema', () => {
  const schema = {
    properties: {
      theme: { $ref: '#/$defs/theme' },
      items: { description: 'A list', items: { anyOf: [{ properties: { id: { description: 'An id' } } }] } },
    },
    $defs: { theme: { properties: { radius: { description: 'Corners' } } } },
  };
  const text = '{ "theme": { "radius": "soft" }, "items": [ { "id": "a" } ] }';

  it('finds the field at the cursor and says what it is for', () => {
    const pointer = pointerAt(text, text.indexOf('soft'));
    expect(pointer).to.equal('/theme/radius');
    expect(describeField(schema, pointer!)).to.equal('Corners');
    expect(describeField(schema, pointerAt(text, text.indexOf('"a"'))!)).to.equal('An id');
    expect(describeField(schema, '/items')).to.equal('A list');
    expect(describeField(schema, '/unknown/x')).to.equal(null);
    expect(pointerAt('{ "theme": ', 3)).to.equal(null);
  });
});

describe('builder: checks', () => {
  const options: SnippetOptions = {
    host: 'moodle',
    base: 'https://a.example/',
    title: 'T',
    integrity: {},
    widgets: ['diagram'],
  };
  const input: CheckInput = {
    accent: '#8a1538',
    options,
    snippet: { code: '<iframe>', rung: 'iframe' },
    issues: [],
    hasConfig: false,
    phoneHeight: 1180,
  };
  const shorts = (patch: Partial<CheckInput>): string[] =>
    checksFor({ ...input, ...patch }).map(({ short }) => short);

  it('tell the contrast of the accent', () => {
    expect(shorts({})).to.include('builder.check-contrast-ok');
    expect(shorts({ accent: '#d9534f' })).to.include('builder.check-contrast-mid');
    expect(shorts({ accent: '#ffcc00' })).to.include('builder.check-contrast-low');
    expect(shorts({ accent: null }).join()).not.to.contain('contrast');
  });

  it('warn of a fixed height where the host does not follow', () => {
    expect(shorts({})).to.include('builder.check-height');
    expect(shorts({ options: { ...options, host: 'canvas' } })).to.include('builder.check-height-ok');
  });

  it('warn of a config that is not hosted, of a long address and of mistakes', () => {
    const element = { snippet: { code: '<script>', rung: 'element' as const }, hasConfig: true };
    expect(shorts(element)).to.include('builder.check-hosted');
    expect(
      shorts({ ...element, options: { ...options, configUrl: 'https://a.example/c.json' } }),
    ).not.to.include('builder.check-hosted');
    expect(shorts({ snippet: { code: 'x'.repeat(9000), rung: 'iframe' } })).to.include(
      'builder.check-address',
    );
    expect(shorts({ beside: 'logo.svg' })).to.include('builder.check-beside');
    expect(shorts({ beside: 'logo.svg', snippet: { code: '', rung: 'single' } })).not.to.include(
      'builder.check-beside',
    );
    expect(shorts({ issues: [{ path: '', message: 'm', severity: 'error' }] })).to.include(
      'builder.check-config',
    );
  });
});
