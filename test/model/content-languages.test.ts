import { expect } from '@open-wc/testing';
import { frameworkEn, readinessEn } from '../../src/model/content/en.js';
import { createModel } from '../../src/model/create-model.js';
import { localizeModel } from '../../src/model/localize-model.js';
import { parseConfig } from '../../src/model/parse-config.js';
import type { FrameworkNode, TranslatedText } from '../../src/model/types.js';
import { languages, type Language } from './languages.js';
import { layerOf } from '../../src/model/untouched-texts.js';

const { model } = createModel({});
const nodes = [...model.nodes.values()];

/** The fields of a node that a translation words, with the shape of lists and levels. */
const shapeOf = (node: FrameworkNode | TranslatedText): Record<string, unknown> => {
  const { title, shortTitle, summary, description, statement, question } = node;
  const { steps = [], tags = [], levels = {} } = node;
  const fields = Object.entries({ title, shortTitle, summary, description, statement, question });
  const given = fields.filter(([, text]) => text !== undefined).map(([name]) => name);
  return { fields: given, steps: steps.length, tags: tags.length, levels: Object.keys(levels) };
};
/** Texts that are sentences. */
const textsOf = (text: TranslatedText): string[] =>
  [
    text.summary,
    text.description,
    text.statement,
    text.question,
    ...(text.steps ?? []),
    ...Object.values(text.levels ?? {}),
  ].filter((part) => part !== undefined);
const headingsOf = ({ title = '', shortTitle = '', tags = [] }: TranslatedText): string[] =>
  [title, shortTitle, ...tags].filter(Boolean);
const sentencesOf = (text: string): string[] =>
  text.split(/[.!?؟。！？]+[”»]?(?:\s+|(?=\P{P})|$)/u).filter(Boolean);
const count = (text: string, mark: string): number => text.split(mark).length - 1;

for (const language of languages) {
  describe(`the built-in framework in ${language.name}`, () => {
    checkCompleteness(language);
    checkLengths(language);
    checkTypography(language);
    checkTitlesAndTags(language);
  });
}

function checkCompleteness({ tag, content }: Language): void {
  const { items, readiness, title, centerTitle } = content;

  it('has the ids, fields, steps, tags and levels of English, and nothing else', () => {
    expect(Object.keys(items)).to.deep.equal(nodes.map(({ id }) => id));
    for (const node of nodes) expect(shapeOf(items[node.id]!), node.id).to.deep.equal(shapeOf(node));
    const levels = readinessEn.levels.map(({ value }) => String(value));
    expect(Object.keys(readiness?.levels ?? {})).to.deep.equal(levels);
    for (const { label, description } of Object.values(readiness?.levels ?? {})) {
      expect([label?.trim(), description?.trim()]).not.to.include.oneOf([undefined, '']);
    }
    expect([title, centerTitle]).not.to.include.oneOf([undefined, '']);
  });

  it('leaves no text in English', () => {
    const reader = localizeModel(model, tag, layerOf(content));
    expect(reader.framework.title).not.to.equal(frameworkEn.title);
    expect(reader.framework.center.title).not.to.equal(frameworkEn.center?.title);
    for (const node of nodes) {
      const other = reader.nodes.get(node.id)!;
      // A short title may be one word in both: Digital.
      const english = [...textsOf(node), node.title, ...node.tags];
      const same = [...textsOf(other), other.title, ...other.tags].filter((text) => english.includes(text));
      expect(same, node.id).to.deep.equal([]);
    }
    for (const [index, level] of reader.readiness.levels.entries()) {
      expect(level.label).not.to.equal(readinessEn.levels[index]!.label);
      expect(level.description).not.to.equal(readinessEn.levels[index]!.description);
    }
  });

  it('could be given as a config: no issue', () => {
    const { issues } = parseConfig({ translations: { [tag]: { framework: { title, items }, readiness } } });
    expect(issues).to.deep.equal([]);
  });
}

function checkLengths({ content, limits, measure }: Language): void {
  it('keeps texts short', () => {
    for (const [id, text] of Object.entries(content.items)) {
      const { title = '', shortTitle = '', summary = '', statement = '', steps = [], levels = {} } = text;
      expect(title.length, title).to.be.at.most(limits.title);
      expect(shortTitle.length, id).to.be.at.most(limits.shortTitle);
      if (shortTitle !== '') expect(shortTitle.length, id).to.be.below(title.length);
      expect(summary.length, summary).to.be.at.most(limits.summary);
      expect(measure(statement), statement).to.be.at.most(limits.statement);
      for (const step of steps) expect(measure(step), step).to.be.within(4, limits.step);
      for (const level of Object.values(levels)) expect(measure(level), level).to.be.within(8, limits.level);
    }
  });

  it('has no long sentence', () => {
    for (const sentence of Object.values(content.items).flatMap(textsOf).flatMap(sentencesOf)) {
      expect(measure(sentence), sentence).to.be.at.most(limits.sentence);
    }
  });
}

function checkTypography(language: Language): void {
  const { items, readiness, title = '', centerTitle = '' } = language.content;
  const levels = Object.values(readiness?.levels ?? {});
  const sentences = [
    ...Object.values(items).flatMap(textsOf),
    ...levels.map(({ description = '' }) => description),
  ];
  const headings = [
    ...Object.values(items).flatMap(headingsOf),
    ...levels.map(({ label = '' }) => label),
    title,
    centerTitle,
  ];

  it('is written in its own script, in composed characters', () => {
    for (const text of [...sentences, ...headings]) {
      expect(text.replaceAll(language.latin ?? /(?!)/g, ''), text).not.to.match(language.foreign);
      expect(text.normalize('NFC'), text).to.equal(text);
      expect(text, text).to.equal(text.trim());
    }
  });

  it('is set by the rules of the language', () => {
    for (const text of sentences) {
      expect(text, text).to.match(language.opening).and.to.match(language.closing);
      expect(text, text).not.to.match(language.untypographic);
      for (const [open, close] of language.pairs) {
        expect(count(text, open), text).to.equal(count(text, close));
      }
    }
    for (const text of headings) {
      expect(text, text).not.to.match(language.untypographic);
      expect(text, text).not.to.match(/[.。]$/);
    }
  });

  it('addresses everyone, and lets teachers speak for themselves', () => {
    for (const text of [...sentences, ...headings]) {
      expect(text, text).not.to.match(language.gendered ?? /(?!)/);
    }
    for (const { statement } of Object.values(items)) {
      if (statement) expect(statement, statement).to.match(language.firstPerson);
    }
  });
}

function checkTitlesAndTags({ content: { items } }: Language): void {
  it('gives each part a title of its own', () => {
    const titles = Object.values(items).map(({ title }) => title);
    const labels = Object.values(items).map(({ title, shortTitle }) => shortTitle ?? title);
    expect(new Set(titles)).to.have.lengthOf(titles.length);
    expect(new Set(labels)).to.have.lengthOf(labels.length);
  });

  it('has one word for each tag', () => {
    const english = nodes.flatMap(({ tags }) => tags);
    const others = nodes.flatMap(({ id }) => items[id]?.tags ?? []);
    const pairs = new Set(english.map((tag, index) => `${tag} = ${others[index]}`));
    expect([...pairs]).to.have.lengthOf(new Set(english).size);
    expect(new Set(others)).to.have.lengthOf(new Set(english).size);
  });
}
