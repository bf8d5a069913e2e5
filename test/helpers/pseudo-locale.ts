import { en } from '../../src/i18n/en/index.js';
import type { Language } from '../../src/i18n/language.js';
import type { Catalogue, Message } from '../../src/i18n/translator.js';
import '../../src/model/content/built-in-texts.js';
import { defaultModel } from '../../src/model/default-model.js';
import type { FrameworkNode, TranslatedText } from '../../src/model/types.js';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  i: 'ï',
  n: 'ñ',
  o: 'ø',
  u: 'û',
  y: 'ý',
  A: 'Â',
  E: 'É',
  S: 'Š',
  T: 'Ŧ',
};

/** The same text in brackets, with accents and 40 % longer: what stays plain was never translated, what is cut shows no bracket. */
export function pseudo(text: string): string {
  if (text === '') return text;
  const accented = text
    .split(/(\{\w+\})/)
    .map((part) =>
      part.startsWith('{') ? part : part.replace(/[A-Za-z]/g, (letter) => ACCENTED[letter] ?? letter),
    )
    .join('');
  return `⟦${accented}${'~'.repeat(Math.ceil(text.length * 0.4))}⟧`;
}

const message = (given: Message): Message =>
  typeof given === 'string'
    ? pseudo(given)
    : (Object.fromEntries(Object.entries(given).map(([form, text]) => [form, pseudo(text)])) as Message);

const textsOf = (node: FrameworkNode): TranslatedText => {
  const keys = ['title', 'shortTitle', 'summary', 'description', 'statement', 'question'] as const;
  const texts = keys.flatMap((key) => (node[key] ? [[key, pseudo(node[key])] as const] : []));
  const levels = Object.entries(node.levels).map(([level, text]) => [level, pseudo(text)] as const);
  return {
    ...Object.fromEntries(texts),
    steps: node.steps.map(pseudo),
    tags: node.tags.map(pseudo),
    levels: Object.fromEntries(levels),
  };
};

/** A language made of English: every string and every text of the built-in framework. */
export function pseudoLanguage(): Language {
  const { framework, nodes, readiness } = defaultModel();
  const levels = readiness.levels.map(
    ({ value, label, description = '' }) =>
      [String(value), { label: pseudo(label), description: pseudo(description) }] as const,
  );
  return {
    messages: Object.fromEntries(Object.entries(en).map(([key, text]) => [key, message(text)])) as Catalogue,
    content: {
      title: pseudo(framework.title),
      centerTitle: pseudo(framework.center.title),
      items: Object.fromEntries([...nodes.values()].map((node) => [node.id, textsOf(node)])),
      readiness: { levels: Object.fromEntries(levels) },
      strings: {},
    },
  };
}
