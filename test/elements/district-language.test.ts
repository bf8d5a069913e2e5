import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/define/lcf-readiness-form.js';
import type { LitElement } from 'lit';

type Widget = LitElement & { config: unknown };

const CONFIG = {
  version: 1,
  translations: {
    hmn: {
      framework: { items: { 'framework-for-the-future': { title: 'Lub hom phiaj yav tom ntej' } } },
      readiness: { levels: { 1: { label: 'Tsis tau' } } },
      strings: { 'form.title': 'Peb npaj txhij npaum li cas?' },
    },
    es: { strings: { 'form.title': '¿Cómo vamos?' } },
  },
};

async function formIn(lang: string): Promise<HTMLElement> {
  const box = await fixture<HTMLElement>(html`
    <div lang=${lang}><lcf-readiness-form .config=${CONFIG}></lcf-readiness-form></div>
  `);
  const widget = box.firstElementChild as Widget;
  for (let frame = 0; frame < 3; frame++) await nextFrame();
  await widget.updateComplete;
  return widget.renderRoot.querySelector<HTMLElement>('.lcf-root')!;
}

describe('a language of the district', () => {
  it('is added by its config alone: strings, framework and levels; what is missing stays English', async () => {
    const root = await formIn('hmn');
    expect(root.lang).to.equal('hmn');
    expect(root.querySelector('.widget-title')?.textContent).to.contain('Peb npaj txhij npaum li cas?');
    expect(root.textContent).to.contain('Lub hom phiaj yav tom ntej');
    expect(root.textContent).to.contain('Tsis tau');
    expect(root.textContent).to.contain('Enabling Policies');
  });

  it('of ours is changed word by word', async () => {
    const root = await formIn('es-MX');
    expect(root.querySelector('.widget-title')?.textContent).to.contain('¿Cómo vamos?');
    await expect(root).to.be.accessible();
  });
});
