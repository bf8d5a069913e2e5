import { expect } from '@open-wc/testing';
import { HOSTS, hostWords, type HostName } from '../../src/kit/hosts.js';
import { frameAddress, snippetFor, type SnippetOptions } from '../../src/kit/snippets.js';
import { readParams } from '../../src/embed/page/params.js';

const BASE: SnippetOptions = {
  host: 'canvas',
  base: 'https://w.district.example/lcf',
  title: 'Our "framework" & more',
  integrity: { 'lcf-widgets.js': 'sha384-abc', 'lcf-loader.js': 'sha384-def' },
  widgets: ['diagram', 'practice-cards'],
  configUrl: 'https://w.district.example/lcf/district.json',
  locale: 'es',
  scheme: 'dark',
};
const parse = (options: Partial<SnippetOptions>): DocumentFragment => {
  const template = document.createElement('template');
  const { once = '', code } = snippetFor({ ...BASE, ...options });
  template.innerHTML = once + code;
  return template.content;
};

describe('kit: snippets', () => {
  it('give frames a title, a height and an address that the page for frames reads back', () => {
    const frame = parse({}).querySelector('iframe')!;
    expect(frame.title).to.equal('Our "framework" & more');
    expect(Number(frame.getAttribute('height'))).to.be.above(1000);
    const { search } = new URL(frame.src);
    const params = readParams(search);
    expect(params.tags).to.deep.equal(['lcf-diagram', 'lcf-practice-cards']);
    expect(params.config).to.equal(BASE.configUrl);
    expect(params.attributes).to.deep.equal({ locale: 'es', scheme: 'dark' });
  });

  it('carry a config in the address only where it is not hosted', () => {
    const { configUrl: _, ...rest } = BASE;
    expect(frameAddress({ ...rest, packed: 'abc' })).to.match(/#lcf-config=abc$/);
    expect(frameAddress({ ...BASE, packed: 'abc' })).not.to.contain('#');
  });

  it('print the hash beside every script', () => {
    const { element, loader } = { element: parse({ host: 'html' }), loader: parse({ host: 'loader' }) };
    expect(element.querySelector('script')!.integrity).to.equal('sha384-abc');
    expect(loader.querySelector('script')!.integrity).to.equal('sha384-def');
    expect(element.querySelector('lcf-framework')!.getAttribute('src')).to.equal(BASE.configUrl);
    expect(loader.querySelectorAll('lcf-framework > *').length).to.equal(2);
  });

  it('give what a site needs once apart from what its pages need', () => {
    const theme = snippetFor({ ...BASE, host: 'canvas-theme' });
    expect(theme.once).to.match(/^document\.head\.append\(.*"integrity":"sha384-def".*\n$/);
    expect(theme.code).to.match(/^<div data-lcf-widget="framework"/);
    for (const host of ['loader', 'wordpress-author'] as const) {
      const { once, code } = snippetFor({ ...BASE, host });
      expect(once, host).to.match(/^<script src=.*lcf-loader\.js" integrity="sha384-def" crossorigin/);
      expect(code, host).not.to.contain('<script');
    }
    expect(snippetFor({ ...BASE, host: 'canvas' }).once).to.equal(undefined);
  });

  it('give one widget without a provider', () => {
    const widget = parse({ host: 'html', widgets: ['diagram'], view: 'list' }).querySelector('lcf-diagram')!;
    expect(widget.getAttribute('src')).to.equal(BASE.configUrl);
    expect(widget.getAttribute('view')).to.equal('list');
  });

  it('have words and a form for every host', () => {
    for (const host of Object.keys(HOSTS) as HostName[]) {
      const { name, why, where } = hostWords(host);
      expect(name && why && where, host).to.be.ok;
      const { code, rung } = snippetFor({ ...BASE, host });
      expect(code === '', host).to.equal(['single', 'static', 'zip', 'scorm12'].includes(rung));
    }
  });
});
