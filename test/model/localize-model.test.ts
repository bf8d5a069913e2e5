import { expect } from '@open-wc/testing';
import { createModel } from '../../src/model/create-model.js';
import { defaultModel } from '../../src/model/default-model.js';
import { localizeModel } from '../../src/model/localize-model.js';
import { translationsOf } from '../../src/model/translations-of.js';
import { parseConfig } from '../../src/model/parse-config.js';
import { relatedNodes } from '../../src/model/relations.js';
import { searchNodes } from '../../src/model/search.js';
import { findNode } from '../../src/model/selectors.js';
import type { Model, Translation } from '../../src/model/types.js';
import { layerOf } from '../../src/model/untouched-texts.js';

const modelOf = (config: object): Model => createModel(parseConfig(config).config ?? {}).model;

const model = modelOf({
  framework: {
    title: 'Maple Valley',
    center: { title: 'Learner' },
    rings: [
      {
        id: 'learning-experiences',
        items: [
          {
            id: 'authentic',
            title: 'Real-World',
            shortTitle: 'Real',
            summary: 'Work that counts.',
            steps: ['One'],
          },
        ],
      },
    ],
  },
  practices: { statuses: ['trying', { id: 'exploring', label: 'Exploring' }] },
  readiness: {
    scale: {
      levels: [1, 2, 3].map((value) => ({ value, label: `Level ${value}`, description: `D${value}` })),
    },
    series: [{ id: 'a', label: 'Leaders', ratings: {} }],
    target: { label: 'Goal', ratings: {} },
  },
  translations: {
    es: {
      framework: {
        title: 'Valle de Arces',
        center: { title: 'Aprendiz' },
        items: {
          authentic: { title: 'Mundo real', summary: 'Trabajo que cuenta.', steps: ['Uno', 'Dos'] },
          'relational-trust': { levels: { 1: 'Nada' } },
          agency: { title: 'Agencia', shortTitle: 'Ag.' },
        },
      },
      readiness: {
        levels: { 1: { label: 'Nivel 1' } },
        series: { a: { label: 'Líderes' }, gone: { label: 'x' } },
        target: { label: 'Meta' },
      },
      statuses: { exploring: 'Explorando', trying: 'Probando' },
      strings: { 'common.close': 'Cerrar' },
    },
    'es-mx': { framework: { items: { authentic: { title: 'Mundo real MX' } } } },
  },
});
const node = (locale: string, id: string) => localizeModel(model, locale).nodes.get(id);

describe('a model in the language of the reader', () => {
  it('has every text that is translated, the others as they are', () => {
    const es = localizeModel(model, 'es');
    expect(es.framework.title).to.equal('Valle de Arces');
    expect(es.framework.center.title).to.equal('Aprendiz');
    expect(node('es', 'authentic')).to.deep.include({
      title: 'Mundo real',
      summary: 'Trabajo que cuenta.',
      steps: ['Uno', 'Dos'],
    });
    expect(node('es', 'collaboration')?.title).to.equal('Collaboration');
    expect(es.readiness.levels[0]).to.include({ label: 'Nivel 1', description: 'D1' });
    expect(es.readiness.levels[1]?.label).to.equal('Level 2');
    expect(es.readiness.series.map(({ label }) => label)).to.deep.equal(['Líderes']);
    expect(es.readiness.target?.label).to.equal('Meta');
    expect(es.practices.statuses).to.deep.equal([
      { id: 'trying', label: 'Probando' },
      { id: 'exploring', label: 'Explorando' },
    ]);
    expect(node('es', 'relational-trust')?.levels['1']).to.equal('Nada');
  });

  it('falls back text by text: es-MX, es, then what the config says', () => {
    expect(node('es-MX', 'authentic')).to.include({ title: 'Mundo real MX', summary: 'Trabajo que cuenta.' });
    expect(node('es-MX', 'agency')?.title).to.equal('Agencia');
    expect(node('es-MX', 'collaboration')?.title).to.equal('Collaboration');
    expect(node('es-AR', 'authentic')?.title).to.equal('Mundo real');
    expect(node('fr', 'authentic')?.title).to.equal('Real-World');
  });

  it('does not mind the case of a tag, or an underscore in it', () => {
    for (const locale of ['ES-mx', 'es_MX', ' es-MX '])
      expect(node(locale, 'authentic')?.title, locale).to.equal('Mundo real MX');
  });

  it('finds a language by its script too: zh-CN is written in Hans', () => {
    const chinese = modelOf({
      translations: {
        'zh-Hans': { framework: { title: '简体' } },
        zh: { framework: { title: '中文', center: { title: '学习者' } } },
      },
    });
    expect(localizeModel(chinese, 'zh-CN').framework).to.deep.include({
      title: '简体',
      center: { title: '学习者' },
    });
    expect(localizeModel(chinese, 'zh-TW').framework.title).to.equal('中文');
    expect(localizeModel(chinese, 'zh').framework.title).to.equal('中文');
  });

  it('gives no short title in another language than the title', () => {
    expect(node('es', 'authentic')).not.to.have.property('shortTitle');
    expect(node('es', 'agency')?.shortTitle).to.equal('Ag.');
    expect(node('es-MX', 'authentic')).not.to.have.property('shortTitle');
    expect(node('fr', 'authentic')?.shortTitle).to.equal('Real');
  });

  it('an empty text takes a text away rather than showing nothing in its place', () => {
    const cleared = modelOf({
      framework: {
        rings: [
          { id: 'learning-experiences', items: [{ id: 'authentic', shortTitle: 'Real', summary: 'Some.' }] },
        ],
      },
      translations: { es: { framework: { items: { authentic: { shortTitle: '', summary: '' } } } } },
    });
    const authentic = localizeModel(cleared, 'es').nodes.get('authentic');
    expect(authentic).not.to.have.any.keys('shortTitle', 'summary');
  });

  it('is made once for a model and language, frozen, with its own index', () => {
    const es = localizeModel(model, 'es');
    expect(localizeModel(model, 'es')).to.equal(es);
    expect(Object.isFrozen(es) && Object.isFrozen(es.nodes.get('authentic'))).to.equal(true);
    expect(es.nodes.get('authentic')).to.equal(findNode(es, 'authentic'));
    expect(searchNodes(es, 'mundo real').map(({ id }) => id)).to.include('authentic');
    expect(relatedNodes(es, 'authentic').conditions.map(({ id }) => id)).to.deep.equal(
      relatedNodes(model, 'authentic').conditions.map(({ id }) => id),
    );
  });

  it('is the model itself where nothing is translated', () => {
    expect(localizeModel(defaultModel(), 'es')).to.equal(defaultModel());
    expect(localizeModel(model, 'fr')).to.equal(model);
    expect(localizeModel(model, 'not a tag!')).to.equal(model);
  });

  it('lists the translations that hold for a language, most exact first', () => {
    expect(translationsOf(model, 'es-MX').map(({ strings }) => Object.keys(strings))).to.deep.equal([
      [],
      ['common.close'],
    ]);
    expect(translationsOf(model, 'constructor')).to.deep.equal([]);
  });
});

describe('the built-in framework in another language', () => {
  const content: Translation = {
    title: 'Marco centrado en el aprendiz',
    centerTitle: 'Aprendiz',
    items: {
      agency: { title: 'Agencia', summary: 'Resumen' },
      authentic: { title: 'Auténtico' },
      'relational-trust': { title: 'Confianza', levels: { 1: 'Aún no', 2: 'Algo', 3: 'Casi', 4: 'Todo' } },
    },
    strings: {},
    readiness: { levels: { 1: { label: 'Todavía no' }, 4: { label: 'Floreciente' } } },
  };

  it('translates what the config left as it was', () => {
    const es = localizeModel(defaultModel(), 'es', layerOf(content));
    expect(es.framework.title).to.equal('Marco centrado en el aprendiz');
    expect(es.framework.center.title).to.equal('Aprendiz');
    expect(es.nodes.get('agency')?.title).to.equal('Agencia');
    expect(es.nodes.get('collaboration')?.title).to.equal('Collaboration');
    expect(es.readiness.levels.map(({ label }) => label)).to.deep.equal([
      'Todavía no',
      'Starting',
      'In place',
      'Floreciente',
    ]);
  });

  it('leaves alone what the config says itself: given words win over built-in ones in any language', () => {
    const es = localizeModel(model, 'es', layerOf(content));
    expect(es.framework.title).to.equal('Valle de Arces');
    expect(es.nodes.get('authentic')?.title).to.equal('Mundo real');
    const fr = localizeModel(model, 'fr', layerOf(content));
    expect(fr.framework.title).to.equal('Maple Valley');
    expect(fr.nodes.get('authentic')?.title).to.equal('Real-World');
    expect(fr.nodes.get('agency')?.title).to.equal('Agencia');
    expect(fr.readiness.levels[0]?.label).to.equal('Level 1');
    expect(fr.nodes.get('relational-trust')?.levels).to.deep.equal({});
  });

  it('has tags and steps in the language too, unless the config gives its own', () => {
    const words: Translation = {
      items: { 'design-backwards': { steps: ['Uno'], tags: ['planificación'] } },
      strings: {},
    };
    const of = (config: object) =>
      localizeModel(modelOf(config), 'es', layerOf(words)).nodes.get('design-backwards');
    expect(of({})).to.deep.include({ steps: ['Uno'], tags: ['planificación'] });
    const practice = { id: 'design-backwards', tags: ['planning', 'units'] };
    const framework = {
      rings: [{ id: 'learning-experiences', items: [{ id: 'competency-based', items: [practice] }] }],
    };
    expect(of({ framework })).to.deep.include({ steps: ['Uno'], tags: ['planning', 'units'] });
  });

  it('stands below the translations of the config, text by text', () => {
    const es = localizeModel(model, 'es', layerOf(content));
    expect(es.nodes.get('agency')).to.deep.include({ title: 'Agencia', shortTitle: 'Ag.' });
    expect(es.nodes.get('relational-trust')?.title).to.equal('Confianza');
  });

  it('is kept apart from the model without it, as it comes later', () => {
    const fresh = modelOf({});
    expect(localizeModel(fresh, 'es')).to.equal(fresh);
    const es = localizeModel(fresh, 'es', layerOf(content));
    expect(es.nodes.get('agency')?.title).to.equal('Agencia');
    expect(localizeModel(fresh, 'es', layerOf(content))).to.equal(es);
    expect(localizeModel(fresh, 'es')).to.equal(fresh);
  });
});
