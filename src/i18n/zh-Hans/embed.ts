import type { embed as english } from '../en/embed.js';
import type { Translated } from '../language.js';

export const embed: Translated<typeof english> = {
  'embed.no-widget': '此框架的地址没有指定任何组件。请告知负责此页面的人员。',
  'embed.refused': '此框架不能显示其他网站的设置。请告知负责此页面的人员。',
  'embed.unreadable': '无法读取此框架地址中的设置。请告知负责此页面的人员。',
  'embed.failed': '无法加载页面的这一部分。请检查网络连接，然后重新加载页面。',
  'embed.from-link': '您在此看到的内容来自链接本身，并非由 {host} 的所有者撰写。',
};
