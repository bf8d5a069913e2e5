import type { embed as english } from '../en/embed.js';
import type { Translated } from '../language.js';

export const embed: Translated<typeof english> = {
  'embed.no-widget':
    'Địa chỉ của khung này không nêu tên tiện ích nào. Vui lòng báo cho người phụ trách trang này.',
  'embed.refused':
    'Khung này không được hiển thị thiết lập từ trang khác. Vui lòng báo cho người phụ trách trang này.',
  'embed.unreadable':
    'Không đọc được thiết lập trong địa chỉ của khung này. Vui lòng báo cho người phụ trách trang này.',
  'embed.failed': 'Không tải được phần này của trang. Hãy kiểm tra kết nối rồi tải lại trang.',
  'embed.from-link': 'Nội dung ở đây đi kèm với đường liên kết. Chủ của {host} không viết nội dung này.',
};
