import type { scorm as english } from '../en/scorm.js';
import type { Translated } from '../language.js';

export const scorm: Translated<typeof english> = {
  'scorm.shortened':
    'Ghi chú của bạn dài hơn mức khóa học này có thể lưu. Hãy chép các ghi chú dài ra một nơi riêng.',
  'scorm.no-system':
    'Trang này không chạy trong một khóa học. Những gì bạn nhập chỉ được giữ đến khi bạn đóng trang.',
};
