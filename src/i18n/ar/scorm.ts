import type { scorm as english } from '../en/scorm.js';
import type { Translated } from '../language.js';

export const scorm: Translated<typeof english> = {
  'scorm.shortened': 'ملاحظاتك أطول مما يمكن لهذا المقرر حفظه. انسخ الملاحظات الطويلة إلى مكان خاص بك.',
  'scorm.no-system': 'هذه الصفحة لا تعمل داخل مقرر دراسي. يبقى ما تدخله إلى أن تغلق الصفحة.',
};
