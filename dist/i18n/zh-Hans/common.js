/** Strings that more than one widget uses, in simplified Chinese. */
const common = {
    'common.loading': '正在加载……',
    'common.load-failed': '无法加载框架。请检查网络连接，然后重试。',
    'common.part-missing': '无法加载这一部分。请检查网络连接，然后重试。',
    'common.config-invalid': '无法读取此组件的设置。请告知负责此页面的人。',
    'common.retry': '重试',
    'common.memory-only': '此浏览器不允许页面保存数据。您填写的内容只保留到关闭页面为止。',
    'common.source': '依据{name}的框架',
    'common.new-tab': '{label}（在新标签页中打开）',
    'common.close': '关闭',
    'common.saved-here': '仅保存在此设备上',
    'kind.ring': '环',
    'kind.outcome': '成果',
    'kind.experience': '学习体验',
    'kind.practice': '做法',
    'kind.domain': '领域',
    'kind.condition': '条件',
    'status.not-yet': '还没有',
    'status.trying': '正在尝试',
    'status.doing': '已在做',
};

export { common };
