import type { kit as english } from '../en/kit.js';
import type { Translated } from '../language.js';

export const kit: Translated<typeof english> = {
  'kit.practices': {
    zero: 'لا ممارسات',
    one: 'ممارسة واحدة',
    two: 'ممارستان',
    few: '{count} ممارسات',
    many: '{count} ممارسة',
    other: '{count} ممارسة',
  },
  'kit.steps': 'خطوات أولى للتجربة',
  'kit.question': 'للنقاش',
  'kit.connects': 'يرتبط بـ: {list}',
  'kit.resources': 'روابط',
  'kit.levels': 'كيف يبدو كل مستوى',
  'kit.level': 'المستوى',
  'kit.level-named': '{value}: {label}',
  'kit.looks-like': 'كيف يبدو',
  'kit.readiness': 'الجاهزية',
  'kit.readiness-caption': 'متوسط تقييم كل شرط، من {min} إلى {max}',
  'kit.condition': 'الشرط',
  'kit.not-rated': 'غير مُقيَّم',
  'kit.hidden-cell': 'مخفي',
  'kit.hidden-series': 'لا تُعرض، لحماية المجموعات الصغيرة: {list}',
  'kit.people': '{label} (عدد المشاركين: {count})',
  'kit.picture': 'مخطط {title}. يلي المحتوى نفسه في صورة نص.',
  'kit.source': 'استنادًا إلى إطار {name}',
};
