const kit = {
    'kit.practices': '{count}个做法',
    'kit.steps': '可以先试的几步',
    'kit.question': '一起讨论',
    'kit.connects': '相连的有：{list}',
    'kit.resources': '链接',
    'kit.levels': '各等级的表现',
    'kit.level': '等级',
    'kit.level-named': '{value}：{label}',
    'kit.looks-like': '表现',
    'kit.readiness': '准备情况',
    'kit.readiness-caption': '各条件的平均评级，从{min}到{max}',
    'kit.condition': '条件',
    'kit.not-rated': '未评级',
    'kit.hidden-cell': '已隐藏',
    'kit.hidden-series': '为保护人数较少的群体，未显示：{list}',
    'kit.people': '{label}（{count}人）',
    'kit.picture': '{title}图示。下面以文字列出相同内容。',
    'kit.source': '依据{name}的框架',
};

export { kit };
