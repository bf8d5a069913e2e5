/** Strings that more than one widget uses, in Modern Standard Arabic. */
const common = {
    'common.loading': 'جارٍ التحميل…',
    'common.load-failed': 'تعذر تحميل الإطار. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
    'common.part-missing': 'تعذر تحميل هذا الجزء. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
    'common.config-invalid': 'تعذرت قراءة إعدادات هذا الجزء. يُرجى إبلاغ من يتولى هذه الصفحة.',
    'common.retry': 'إعادة المحاولة',
    'common.memory-only': 'لا يسمح هذا المتصفح للصفحة بالحفظ. تبقى الإدخالات حتى إغلاق الصفحة.',
    'common.source': 'استنادًا إلى إطار {name}',
    'common.new-tab': '{label} (يُفتح في علامة تبويب جديدة)',
    'common.close': 'إغلاق',
    'common.saved-here': 'محفوظ على هذا الجهاز فقط',
    'kind.ring': 'حلقة',
    'kind.outcome': 'ناتج',
    'kind.experience': 'خبرة تعلّم',
    'kind.practice': 'ممارسة',
    'kind.domain': 'مجال',
    'kind.condition': 'ظرف داعم',
    'status.not-yet': 'ليس بعد',
    'status.trying': 'قيد التجربة',
    'status.doing': 'مطبَّقة',
};

export { common };
