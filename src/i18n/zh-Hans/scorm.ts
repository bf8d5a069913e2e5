import type { scorm as english } from '../en/scorm.js';
import type { Translated } from '../language.js';

export const scorm: Translated<typeof english> = {
  'scorm.shortened': '您的笔记超出了本课程所能保存的长度。请将较长的笔记另外保存。',
  'scorm.no-system': '此页面未在课程中运行。您输入的内容只会保留到关闭页面为止。',
};
