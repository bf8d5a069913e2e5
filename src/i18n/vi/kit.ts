import type { kit as english } from '../en/kit.js';
import type { Translated } from '../language.js';

export const kit: Translated<typeof english> = {
  'kit.practices': { other: '{count} thực hành' },
  'kit.steps': 'Những bước đầu để thử',
  'kit.question': 'Để trao đổi',
  'kit.connects': 'Liên quan đến: {list}',
  'kit.resources': 'Liên kết',
  'kit.levels': 'Mỗi mức độ trông như thế nào',
  'kit.level': 'Mức độ',
  'kit.level-named': '{value}: {label}',
  'kit.looks-like': 'Biểu hiện',
  'kit.readiness': 'Mức độ sẵn sàng',
  'kit.readiness-caption': 'Điểm trung bình của từng điều kiện, từ {min} đến {max}',
  'kit.condition': 'Điều kiện',
  'kit.not-rated': 'Chưa đánh giá',
  'kit.hidden-cell': 'Đã ẩn',
  'kit.hidden-series': 'Không hiển thị, để bảo vệ các nhóm nhỏ: {list}',
  'kit.people': '{label} ({count} người)',
  'kit.picture': 'Sơ đồ của {title}. Nội dung tương tự có ở dạng chữ bên dưới.',
  'kit.source': 'Dựa trên khung của {name}',
};
