import type { diagram as english } from '../en/diagram.js';
import type { Translated } from '../language.js';

/** Strings of the diagram widget. */
export const diagram: Translated<typeof english> = {
  'diagram.lead':
    'Điều chúng ta mong cho mỗi học sinh, việc học diễn ra thế nào và điều gì giúp thành hiện thực.',
  'diagram.view': 'Cách xem',
  'diagram.view-diagram': 'Sơ đồ',
  'diagram.view-list': 'Danh sách',
  'diagram.picture': 'Sơ đồ {title}',
  'diagram.keys':
    'Phím: mũi tên để di chuyển, Enter để chọn, Escape để quay lại. Gõ một chữ cái để đến tên phần.',
  'diagram.named': '{label}, {title}',

  'diagram.n-ring': '{count} vòng',
  'diagram.n-outcome': '{count} kết quả',
  'diagram.n-experience': '{count} trải nghiệm học tập',
  'diagram.n-practice': '{count} cách làm',
  'diagram.n-domain': '{count} lĩnh vực',
  'diagram.n-condition': '{count} điều kiện',
  'diagram.count-of': '{count} trong {total}',

  'diagram.selected': 'Đã chọn {title}.',
  'diagram.selected-related': 'Đã chọn {title}. Phần này nối với {parts}.',
  'diagram.cleared': 'Chưa chọn phần nào.',

  'diagram.overview': '{count} vòng, người học ở giữa',
  'diagram.overview-lead': 'Bắt đầu ở đâu cũng được. Chọn một phần để xem ý nghĩa và các mối liên hệ.',
  'diagram.about-outcomes': 'Điều học sinh dần đạt được.',
  'diagram.about-experiences': 'Cách thiết kế việc học mỗi ngày. Mỗi hình nhỏ là một cách làm.',
  'diagram.about-conditions': 'Điều nhà trường gây dựng để những phần còn lại bền lâu.',
  'diagram.shapes': 'Các hình đánh dấu trải nghiệm học tập',
  'diagram.key': 'Chú giải',

  'diagram.details': 'Chi tiết',
  'diagram.eyebrow': '{kind} · {parent}',
  'diagram.eyebrow-practice': '{parent} · cách làm {index} trong {total}',
  'diagram.practices': 'Cách làm',
  'diagram.practices-outcome': 'Cách làm giúp đạt kết quả này',
  'diagram.practices-condition': 'Cách làm trở nên dễ hơn',
  'diagram.practices-practice': 'Cách làm đi cùng',
  'diagram.outcomes': 'Kết quả',
  'diagram.outcomes-practice': 'Kết quả được vun đắp',
  'diagram.outcomes-condition': 'Kết quả được hỗ trợ',
  'diagram.outcomes-outcome': 'Kết quả đi cùng',
  'diagram.conditions': 'Điều kiện',
  'diagram.conditions-help': 'Điều kiện giúp ích',
  'diagram.conditions-condition': 'Điều kiện đi cùng',
  'diagram.contents': 'Phần này gồm có',
  'diagram.steps': 'Bước đầu để thử',
  'diagram.question': 'Cùng trao đổi',
  'diagram.about': 'Về {title}',
  'diagram.links': 'Liên kết',
  'diagram.show-all': 'Hiện tất cả ({count})',
  'diagram.show-fewer': 'Hiện ít hơn',

  'diagram.unfolded': '{title} · {parts}',
  'diagram.all-rings': 'Tất cả các vòng',
  'diagram.path': 'Vị trí hiện tại',
  'diagram.opened': 'Đã mở {title}: {parts}.',
  'diagram.closed': 'Đang hiện tất cả các vòng.',

  'diagram.search': 'Tìm một phần',
  'diagram.search-found': 'Tìm thấy {count} phần',
  'diagram.search-none': 'Không có phần nào chứa những từ này.',

  'diagram.tour': 'Xem hướng dẫn',
  'diagram.tour-center': 'Mọi thứ ở đây bắt đầu từ người học. Mỗi vòng quanh người học có một vai trò riêng.',
  'diagram.tour-end': 'Đó là toàn cảnh. Chọn bất cứ phần nào để xem phần đó nối với gì.',
  'diagram.tour-step': 'Bước {index} trong {total}',
  'diagram.tour-next': 'Tiếp',
  'diagram.tour-back': 'Quay lại',
  'diagram.tour-pause': 'Tạm dừng',
  'diagram.tour-play': 'Phát',
  'diagram.tour-stop': 'Kết thúc hướng dẫn',

  'diagram.save': 'Lưu',
  'diagram.save-svg': 'Hình để chỉnh sửa (SVG)',
  'diagram.save-png': 'Hình (PNG)',
  'diagram.print': 'In',
  'diagram.save-failed': 'Không lưu được hình. Hãy thử in.',
  'diagram.saved-on': 'Lưu ngày {date}',
};
