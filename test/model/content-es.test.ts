import { expect } from '@open-wc/testing';
import { frameworkEn, readinessEn } from '../../src/model/content/en.js';
import { frameworkEs } from '../../src/model/content/es.js';
import { createModel } from '../../src/model/create-model.js';
import { localizeModel } from '../../src/model/localize-model.js';
import { parseConfig } from '../../src/model/parse-config.js';
import type { FrameworkNode, TranslatedText } from '../../src/model/types.js';
import { sentencesOf, wordsOf } from './readability.js';

const { model } = createModel({});
const nodes = [...model.nodes.values()];
const { items, readiness } = frameworkEs;

/** The fields of a node that a translation words, with the shape of lists and levels. */
const shapeOf = (node: FrameworkNode | TranslatedText): Record<string, unknown> => {
  const { title, shortTitle, summary, description, statement, question, steps = [], levels = {} } = node;
  const fields = Object.entries({ title, shortTitle, summary, description, statement, question });
  const given = fields.filter(([, text]) => text !== undefined).map(([name]) => name);
  return { fields: given, steps: steps.length, levels: Object.keys(levels) };
};
const textsOf = (text: TranslatedText): string[] =>
  [
    text.summary,
    text.description,
    text.statement,
    text.question,
    ...(text.steps ?? []),
    ...Object.values(text.levels ?? {}),
  ].filter((part) => part !== undefined);
const allTexts = Object.values(items).flatMap(textsOf);

describe('the built-in framework in Spanish', () => {
  it('has the ids, fields, steps and levels of English, and nothing else', () => {
    expect(Object.keys(items)).to.deep.equal(nodes.map(({ id }) => id));
    for (const node of nodes) expect(shapeOf(items[node.id]!), node.id).to.deep.equal(shapeOf(node));
    expect(Object.keys(readiness?.levels ?? {})).to.deep.equal(
      readinessEn.levels.map(({ value }) => String(value)),
    );
    expect(frameworkEs.centerTitle).to.be.a('string');
  });

  it('leaves no text in English', () => {
    const translated = parseConfig({
      translations: { es: { framework: { title: frameworkEs.title, items }, readiness } },
    });
    expect(translated.issues).to.deep.equal([]);
    const spanish = localizeModel(createModel(translated.config!).model, 'es-US');
    expect(spanish.framework.title).not.to.equal(frameworkEn.title);
    for (const node of nodes) {
      const other = spanish.nodes.get(node.id)!;
      const same = textsOf(other).filter((text) => textsOf(node).includes(text));
      expect(same, node.id).to.deep.equal([]);
      expect(other.title, node.id).not.to.equal(node.title);
    }
    for (const [index, level] of spanish.readiness.levels.entries()) {
      expect(level.label).not.to.equal(readinessEn.levels[index]!.label);
      expect(level.description).not.to.equal(readinessEn.levels[index]!.description);
    }
  });

  it('keeps texts short: at most a third longer than the limits of English', () => {
    for (const [
      id,
      { shortTitle = '', summary = '', statement = '', steps = [], levels = {} },
    ] of Object.entries(items)) {
      expect(shortTitle.length, id).to.be.at.most(16);
      expect(summary.length, summary).to.be.at.most(110);
      expect(wordsOf(statement).length, statement).to.be.at.most(30);
      for (const step of steps) expect(wordsOf(step).length, step).to.be.within(4, 22);
      for (const level of Object.values(levels)) expect(wordsOf(level).length, level).to.be.within(8, 27);
    }
    for (const sentence of allTexts.flatMap(sentencesOf)) {
      expect(wordsOf(sentence).length, sentence).to.be.at.most(26);
    }
  });

  it('is set by the rules of Spanish: opening marks, curly quotes, full stops after quotes', () => {
    for (const text of allTexts) {
      expect(text.match(/¿/g)?.length, text).to.equal(text.match(/\?/g)?.length);
      expect(text.match(/“/g)?.length, text).to.equal(text.match(/”/g)?.length);
      expect(text, text).not.to.match(/["']| {2}|\.\.\.|\.”|^[^A-ZÁÉÍÓÚÑ¿]|[^.?]$/);
    }
  });

  it('addresses everyone: no masculine nouns or pronouns for people in general', () => {
    const masculine =
      /(?<!\p{L})(?:(?:los|todos) (?:estudiantes|docentes|líderes|colegas|pares)|alumnos?|maestros?|profesores?|compañeros?|niños?|hijos?|padres|juntos|nosotros|todos|ellos)(?!\p{L})/iu;
    for (const { title = '', ...text } of Object.values(items)) {
      for (const part of [title, ...textsOf(text)]) expect(part, part).not.to.match(masculine);
    }
  });
});
