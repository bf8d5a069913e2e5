const kit = {
    'kit.practices': '{count} cách làm',
    'kit.steps': 'Bước đầu để thử',
    'kit.question': 'Cùng trao đổi',
    'kit.connects': 'Nối với: {list}',
    'kit.resources': 'Liên kết',
    'kit.levels': 'Biểu hiện của mỗi mức',
    'kit.level': 'Mức',
    'kit.level-named': '{value}: {label}',
    'kit.looks-like': 'Biểu hiện',
    'kit.readiness': 'Mức sẵn sàng',
    'kit.readiness-caption': 'Mức trung bình của từng điều kiện, từ {min} đến {max}',
    'kit.condition': 'Điều kiện',
    'kit.not-rated': 'Chưa đánh giá',
    'kit.hidden-cell': 'Đã ẩn',
    'kit.hidden-series': 'Không hiển thị, để bảo vệ các nhóm nhỏ: {list}',
    'kit.people': '{label} ({count} người)',
    'kit.picture': 'Sơ đồ {title}. Cùng nội dung có ở dạng chữ bên dưới.',
    'kit.source': 'Dựa trên khung giáo dục của {name}',
};

export { kit };
