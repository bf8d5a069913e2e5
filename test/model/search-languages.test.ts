import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createModel } from '../../src/model/create-model.js';
import { defaultModel } from '../../src/model/default-model.js';
import { localizeModel } from '../../src/model/localize-model.js';
import { markText } from '../../src/model/practices/marks.js';
import { practiceIndex } from '../../src/model/practices/practice-search.js';
import { fold, searchNodes } from '../../src/model/search.js';
import { practicesOf } from '../../src/model/selectors.js';
import type { Model } from '../../src/model/types.js';
import { typedPlainly } from '../helpers/typed-plainly.js';
import { languages } from './languages.js';

const ID = 'the-practice';

/** A framework with one practice, among others that have nothing in common with it. */
function withTitle(title: string): Model {
  const others = ['zzz one', '其他', 'أخرى'].map((other, index) => ({ id: `other-${index}`, title: other }));
  return createModel({
    version: 1,
    framework: {
      extends: 'none',
      title: 'One',
      rings: [
        {
          id: 'experiences',
          kind: 'experiences',
          title: 'Ring',
          items: [{ id: 'group', title: 'Group', items: [{ id: ID, title }, ...others] }],
        },
      ],
    },
  }).model;
}

/** Language, title, what readers type for it, and what is marked then. */
const TYPED: readonly (readonly [language: string, title: string, query: string, marked: string[]])[] = [
  ['Vietnamese', 'Cùng vun đắp cộng đồng', 'cung vun dap cong dong', ['Cùng', 'vun', 'đắp', 'cộng', 'đồng']],
  ['Vietnamese', 'Để học sinh tự chọn', 'ĐE HOC SINH', ['Để', 'học', 'sinh']],
  ['Vietnamese, marks apart', 'Gợi ước mơ'.normalize('NFD'), 'goi ước mo', []],
  ['Spanish', 'Enseñar con señas', 'ensenar', ['Enseñar']],
  ['Spanish, a mark too many', 'Ensenar', 'enseñar', ['Ensenar']],
  ['Spanish', 'Reflexión: ¿cómo fue?', 'reflexion como', ['Reflexión', 'cómo']],
  ['Spanish', 'Pingüinos', 'PINGUINO', ['Pingüino']],
  ['Portuguese', 'Avaliação da criança à mão', 'avaliacao crianca mao', ['Avaliação', 'criança', 'mão']],
  ['Haitian Creole', 'Pwojè ki sèvi kominote a', 'pwoje sevi', ['Pwojè', 'sèvi']],
  ['Haitian Creole', 'Fè jwèt ansanm pou byennèt', 'jwet byennet', ['jwèt', 'byennèt']],
  ['Haitian Creole, look-alike sign', 'M’ap aprann', "m'ap", ['M’ap']],
  ['Somali', 'Barashada iyo go’aanka', "go'aan", ['go’aan']],
  ['Somali, modifier letter', 'Lo\u02bcda', "lo'da", ['Lo\u02bcda']],
  ['Arabic, vowel signs', 'التَّعَلُّمُ الفَعَّالُ', 'التعلم الفعال', ['التَّعَلُّمُ', 'الفَعَّالُ']],
  ['Arabic, typed with them', 'التعلم', 'التَّعلُّم', ['التعلم']],
  ['Arabic, stretched', 'التعـــلم', 'التعلم', ['التعـــلم']],
  [
    'Arabic, alef',
    'أهداف إنسانية آمنة ٱلطالب',
    'اهداف انسانية امنة الطالب',
    ['أهداف', 'إنسانية', 'آمنة', 'ٱلطالب'],
  ],
  ['Arabic, alef typed', 'اهداف', 'أهداف', ['اهداف']],
  ['Arabic, taa marbuta', 'مشاركة الأسرة', 'مشاركه الاسره', ['مشاركة', 'الأسرة']],
  ['Arabic, alef maqsura', 'مستوى أعلى', 'مستوي اعلي', ['مستوى', 'أعلى']],
  ['Arabic, hamza on its seat', 'مسؤولية القائد', 'مسوولية القايد', ['مسؤولية', 'القائد']],
  ['Arabic, digits', 'خطة ٢٠٢٧', 'خطة 2027', ['خطة', '٢٠٢٧']],
  ['Arabic, marks of direction', '\u200fخطة\u200e العمل', 'خطة العمل', ['خطة\u200e', 'العمل']],
  ['Persian keyboard', 'كتاب علي', 'کتاب علی', ['كتاب', 'علي']],
  ['Chinese, no spaces', '让学生参与设计项目', '设计项目', ['设计项目']],
  ['Chinese, full width', '用ＡＩ做第１个项目', 'ai 第1', ['ＡＩ', '第１']],
  ['Chinese, typed full width', '用AI做项目', 'ＡＩ　项目', ['AI', '项目']],
  ['Chinese, one sign', '深度学习', '深', ['深']],
  ['German', 'Große Straße in Öl', 'grosse strasse ol', ['Große', 'Straße', 'Öl']],
  ['German, typed', 'Strasse', 'straße', ['Strasse']],
  ['Turkish', 'Işık ve İlgi', 'isik ilgi', ['Işık', 'İlgi']],
  ['Turkish, dotless typed', 'ISIK', 'ışık', ['ISIK']],
  ['Polish', 'Łączenie źródeł', 'laczenie zrodel', ['Łączenie', 'źródeł']],
  ['French', 'L’École, c’est l’œuvre', "l'ecole oeuvre", ['L’École', 'œuvre']],
  ['a break nobody sees', 'Zusammen\u00adarbeit', 'zusammenarbeit', ['Zusammen\u00adarbeit']],
];

describe('search in the languages of readers', () => {
  for (const [language, title, query, marked] of TYPED)
    it(`${language}: "${query}" finds "${title}"`, () => {
      const model = withTitle(title);
      expect(searchNodes(model, query, ['practice']).map(({ id }) => id)).to.deep.equal([ID]);
      const result = practiceIndex(model).search(query)!;
      expect([...result.scores.keys()]).to.deep.equal([ID]);
      expect(result.corrections, 'nothing was taken for a slip').to.deep.equal([]);
      const pieces = markText(title, result.words);
      expect(pieces.map(({ text }) => text).join('')).to.equal(title);
      if (marked.length > 0)
        expect(pieces.filter((piece) => piece.marked).map(({ text }) => text)).to.deep.equal(marked);
    });

  it('keeps letters apart that no one takes for each other', () => {
    for (const [title, query] of [
      ['سلام', 'شلام'],
      ['让学生', '请学生'],
      ['कल', 'काल'],
      ['casa', 'caza'],
    ] as const)
      expect(searchNodes(withTitle(title), query, ['practice']), `${title} ${query}`).to.deep.equal([]);
  });

  for (const { tag, name, content } of languages) {
    const model = localizeModel(defaultModel(), tag, () => content);
    const practices = practicesOf(model);

    it(`${name}: every practice is found by its title, typed as it comes`, () => {
      for (const { id, title } of practices) {
        const query = typedPlainly(title);
        expect(
          searchNodes(model, query).map((node) => node.id),
          query,
        ).to.include(id);
        expect([...practiceIndex(model).search(query)!.scores.keys()], query).to.include(id);
      }
    });

    it(`${name}: and by any part of it, which is marked in whole letters`, () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...practices),
          fc.nat(40),
          fc.integer({ min: 2, max: 9 }),
          (node, at, size) => {
            const letters = [...new Intl.Segmenter(tag).segment(node.title)].map(({ segment }) => segment);
            const from = at % letters.length;
            const query = typedPlainly(letters.slice(from, from + size).join(''));
            if (fold(query).trim() === '') return;
            expect(searchNodes(model, query)).to.include(node);
            const { words } = practiceIndex(model).search(query)!;
            const pieces = markText(node.title, words);
            expect(pieces.map(({ text }) => text).join('')).to.equal(node.title);
            // No piece begins with a mark that belongs to the letter before.
            for (const { text } of pieces.slice(1)) expect(/^\p{Mn}/u.test(text), text).to.equal(false);
            // Single letters are in nearly every word, and are not marked.
            if (words.length > 0)
              expect(
                pieces.some(({ marked }) => marked),
                query,
              ).to.equal(true);
          },
        ),
      );
    });
  }
});
