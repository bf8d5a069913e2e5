/** Strings that more than one widget uses, in Vietnamese. */
const common = {
    'common.loading': 'Đang tải…',
    'common.load-failed': 'Không tải được khung giáo dục. Xin kiểm tra kết nối mạng rồi thử lại.',
    'common.part-missing': 'Không tải được phần này. Xin kiểm tra kết nối mạng rồi thử lại.',
    'common.config-invalid': 'Không đọc được phần cài đặt của mục này. Xin báo cho người phụ trách trang này.',
    'common.retry': 'Thử lại',
    'common.memory-only': 'Trình duyệt này không cho trang lưu dữ liệu. Những gì quý vị nhập chỉ còn cho đến khi đóng trang.',
    'common.source': 'Dựa trên khung giáo dục của {name}',
    'common.new-tab': '{label} (mở trong thẻ mới)',
    'common.close': 'Đóng',
    'common.saved-here': 'Chỉ lưu trên thiết bị này',
    'kind.ring': 'Vòng',
    'kind.outcome': 'Kết quả',
    'kind.experience': 'Trải nghiệm học tập',
    'kind.practice': 'Cách làm',
    'kind.domain': 'Lĩnh vực',
    'kind.condition': 'Điều kiện',
    'status.not-yet': 'Chưa làm',
    'status.trying': 'Đang thử',
    'status.doing': 'Đang làm',
};

export { common };
