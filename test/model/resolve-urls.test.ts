import { expect } from '@open-wc/testing';
import { readModel } from '../../src/model/read-model.js';

const BASE = 'https://district.example/lcf/district.json';
const link = (href: string) => ({ label: 'Toolkit', href });
const configOf = (href: string) => ({
  version: 1,
  framework: {
    center: { title: 'Learner', image: { src: 'logo.svg' } },
    rings: [
      {
        id: 'whole-learner-outcomes',
        items: [{ id: 'agency', toolkit: link(href), resources: [link(href)] }],
      },
    ],
  },
  readiness: { responses: { src: '../answers.csv' } },
});
const hrefOf = (href: string, base?: string) =>
  readModel(configOf(href), base).model?.nodes.get('agency')?.toolkit?.href;

describe('addresses in a config', () => {
  it('are relative to the file it came from', () => {
    const { model } = readModel(configOf('docs/agency.pdf'), BASE);
    expect(model?.framework.center.image?.src).to.equal('https://district.example/lcf/logo.svg');
    expect(model?.readiness.responses?.src).to.equal('https://district.example/answers.csv');
    const agency = model?.nodes.get('agency');
    expect(agency?.toolkit?.href).to.equal('https://district.example/lcf/docs/agency.pdf');
    expect(agency?.resources[0]?.href).to.equal('https://district.example/lcf/docs/agency.pdf');
  });

  it('stay as they are where they say all, or name a place of the page', () => {
    for (const href of ['https://a.example/x', 'mailto:a@b.example', 'tel:+15550100', '#agency'])
      expect(hrefOf(href, BASE), href).to.equal(href);
    expect(hrefOf('//b.example/x', BASE)).to.equal('https://b.example/x');
    expect(hrefOf('http://[', BASE)).to.equal('http://[');
  });

  it('are relative to the page in a config that the page gives itself', () => {
    expect(hrefOf('docs/agency.pdf')).to.equal('docs/agency.pdf');
  });

  it('are left alone in what the page gave', () => {
    const config = configOf('docs/agency.pdf');
    readModel(config, BASE);
    expect(config).to.deep.equal(configOf('docs/agency.pdf'));
  });
});
