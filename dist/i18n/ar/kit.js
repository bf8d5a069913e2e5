const kit = {
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
    'kit.connects': 'ما يتصل به: {list}',
    'kit.resources': 'روابط',
    'kit.levels': 'كيف يبدو كل مستوى',
    'kit.level': 'المستوى',
    'kit.level-named': '{value}: {label}',
    'kit.looks-like': 'كيف يبدو',
    'kit.readiness': 'الجاهزية',
    'kit.readiness-caption': 'متوسط التقييم لكل ظرف، من {min} إلى {max}',
    'kit.condition': 'الظرف',
    'kit.not-rated': 'بلا تقييم',
    'kit.hidden-cell': 'مخفي',
    'kit.hidden-series': 'لا تُعرض، لحماية المجموعات الصغيرة: {list}',
    'kit.people': '{label} (عدد المشاركين: {count})',
    'kit.picture': 'مخطط {title}. ويلي المحتوى نفسه نصًا.',
    'kit.source': 'استنادًا إلى إطار {name}',
};

export { kit };
