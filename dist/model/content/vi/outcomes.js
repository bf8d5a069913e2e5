const outcomes = {
    'whole-learner-outcomes': {
        title: 'Kết quả phát triển toàn diện',
        shortTitle: 'Kết quả',
        summary: 'Những điều chúng ta mong mỗi học sinh đạt được, ở trường và trong cuộc sống.',
        description: 'Các kết quả này nói về con người toàn diện: học sinh suy nghĩ, cảm nhận và hòa hợp với người khác ra sao. Khi nhà trường chăm lo trí tuệ, cảm xúc, tình bạn và sức khỏe tinh thần, mỗi em đều có thể đạt tới.',
    },
    agency: {
        title: 'Tự chủ',
        summary: 'Học sinh tự chọn mục tiêu, chủ động bắt tay vào việc và không bỏ cuộc khi gặp khó.',
        description: 'Tự chủ nghĩa là tự cầm lái việc học của mình. Học sinh theo đuổi điều mình thích, phát huy điểm mạnh và luyện tập có chủ đích. Nhờ đó, các em có kiến thức, kỹ năng và thói quen bền lâu trong một thế giới luôn đổi thay.',
    },
    collaboration: {
        title: 'Hợp tác',
        summary: 'Học sinh làm việc tốt với mọi người và luôn là người đáng tin cậy.',
        description: 'Sự đồng cảm và tôn trọng gắn kết học sinh với mọi người, gần cũng như xa. Các em dần thấy thoải mái khi làm việc với bạn cùng xuất thân lẫn bạn khác xuất thân. Các em biết lắng nghe, giữ lời và làm tròn phần việc của mình.',
    },
    'real-world-problem-solving': {
        title: 'Giải quyết vấn đề thực tế',
        shortTitle: 'Vấn đề thực tế',
        summary: 'Học sinh tìm hiểu những vấn đề mình quan tâm và góp phần giải quyết.',
        description: 'Trước hết là những câu hỏi đầy tôn trọng về quá khứ, hiện tại và tương lai. Sau đó học sinh lên kế hoạch, vận dụng điều đã biết và hành động, một mình hoặc cùng nhóm. Trong lúc làm, các em thường dừng lại để xem mọi việc tiến triển thế nào.',
    },
};

export { outcomes };
