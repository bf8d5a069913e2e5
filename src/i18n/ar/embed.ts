import type { embed as english } from '../en/embed.js';
import type { Translated } from '../language.js';

export const embed: Translated<typeof english> = {
  'embed.no-widget': 'لا يحدد عنوان هذا الإطار أي أداة. يرجى إبلاغ الشخص المسؤول عن هذه الصفحة.',
  'embed.refused': 'لا يجوز لهذا الإطار عرض إعدادات من موقع آخر. يرجى إبلاغ الشخص المسؤول عن هذه الصفحة.',
  'embed.unreadable':
    'تعذرت قراءة الإعدادات الموجودة في عنوان هذا الإطار. يرجى إبلاغ الشخص المسؤول عن هذه الصفحة.',
  'embed.failed': 'تعذر تحميل هذا الجزء من الصفحة. تحقق من الاتصال ثم أعد تحميل الصفحة.',
  'embed.from-link': 'ما تراه هنا جاء مع الرابط، ولم يكتبه مالك {host}.',
};
