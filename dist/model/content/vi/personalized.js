const personalized = {
    personalized: {
        title: 'Cá nhân hóa',
        summary: 'Điểm mạnh, nhu cầu và sở thích của từng học sinh định hình cách học.',
        description: 'Giáo viên và học sinh cùng nhau lập kế hoạch. Học sinh góp phần quyết định học gì, học cách nào và nhanh chậm ra sao, với sự hỗ trợ phù hợp với mình.',
    },
    'empower-students': {
        title: 'Trao quyền cho học sinh',
        statement: 'Tôi hướng dẫn học sinh xác định điều quan trọng nhất, cân nhắc giữa các mối quan tâm và tự đưa ra lựa chọn.',
        steps: [
            'Giao hai nhiệm vụ và để học sinh quyết định làm việc nào trước, vì sao.',
            'Kể về một lựa chọn của chính thầy cô: đã được gì và phải bỏ gì.',
        ],
        tags: ['tiếng nói và lựa chọn'],
    },
    'encourage-self-regulation': {
        title: 'Khuyến khích tự điều chỉnh',
        statement: 'Tôi dạy học sinh đặt mục tiêu, tự đánh giá tiến bộ và tìm ra nhịp độ phù hợp với mình.',
        steps: [
            'Đầu tuần, mỗi em đặt một mục tiêu riêng; cuối tuần, dành hai phút xem lại.',
            'Thêm vào một bài phần tự kiểm tra: đã hiểu, gần hiểu, cần giúp.',
        ],
        tags: ['suy ngẫm', 'đời sống tinh thần'],
    },
    'highlight-the-process-of-thinking': {
        title: 'Làm nổi bật quá trình suy nghĩ',
        statement: 'Tôi nói to suy nghĩ của mình, cho học sinh tập lập luận và góp ý về cách nghĩ chứ không chỉ về đáp án.',
        steps: [
            'Giải một bài và nói to từng bước, kể cả những chỗ đi nhầm.',
            'Hỏi “Sao em biết?” ba lần trong một tiết học.',
        ],
        tags: ['góp ý', 'suy ngẫm'],
    },
    'engage-students-as-problem-solvers': {
        title: 'Mời học sinh cùng giải quyết vấn đề',
        statement: 'Tôi đưa những quyết định thật của lớp và trường ra hỏi học sinh, và ý kiến của các em thay đổi việc chúng tôi làm.',
        steps: [
            'Chọn một nền nếp của lớp đang không hiệu quả và nhờ học sinh thiết kế lại.',
            'Mời vài học sinh mang một ý tưởng đến buổi họp giáo viên sắp tới.',
        ],
        tags: ['tiếng nói và lựa chọn'],
    },
    'solicit-feedback': {
        title: 'Hỏi ý kiến học sinh',
        statement: 'Tôi hỏi học sinh thấy giờ học thế nào và có hiệu quả không, rồi thay đổi một điều theo lời các em.',
        steps: [
            'Thứ Sáu, hỏi hai câu: Điều gì đã giúp em học? Điều gì gây khó cho em?',
            'Thứ Hai, kể cho lớp nghe một thay đổi nhờ các câu trả lời đó.',
        ],
        tags: ['góp ý', 'tiếng nói và lựa chọn'],
    },
    'promote-equity-of-voice': {
        title: 'Để mọi tiếng nói được lắng nghe',
        statement: 'Tôi dùng các cách trò chuyện giúp mỗi học sinh có thời gian và cơ hội được lắng nghe, kể cả những em ít nói.',
        steps: [
            'Thử một vòng: mỗi người nói hoặc nhường lượt một lần rồi mới có người nói lần hai.',
            'Cho học sinh viết một phút trước khi bắt đầu thảo luận.',
        ],
        tags: ['tiếng nói và lựa chọn', 'công bằng'],
    },
    'use-formative-data': {
        title: 'Dùng thông tin đánh giá hằng ngày',
        statement: 'Tôi ghi lại những dấu hiệu nhỏ về việc học để biết mỗi em sẵn sàng học gì, giỏi gì, cần gì và thích gì.',
        steps: [
            'Để sẵn danh sách lớp bên mình và tuần này ghi một điều về mỗi em.',
            'Dùng câu trả lời trong phần khởi động hôm nay để chia nhóm cho ngày mai.',
        ],
        tags: ['đánh giá', 'lập kế hoạch'],
    },
    'ensure-flexibility-in-learning-process-product-or-pace': {
        title: 'Linh hoạt về cách học, sản phẩm hoặc nhịp độ',
        statement: 'Tôi chia nhỏ các bước, thêm hỗ trợ và thử thách, để bài học vừa sức mà vẫn nâng từng em lên và không ai bị mắc kẹt.',
        steps: [
            'Chuẩn bị một thẻ gợi ý và một câu hỏi khó hơn cho nhiệm vụ sắp tới.',
            'Để học sinh trả lời một câu bằng cách nói, vẽ hoặc viết.',
        ],
        tags: ['lập kế hoạch', 'công bằng'],
    },
    'create-responsive-learning-experiences': {
        title: 'Tạo trải nghiệm học tập gần gũi với học sinh',
        statement: 'Tôi soạn bài dựa trên đời sống, văn hóa và cộng đồng của học sinh, để em nào cũng thấy mình thuộc về lớp và đạt mục tiêu cao.',
        steps: [
            'Đổi một ví dụ trong bài tuần tới thành ví dụ từ khu phố của học sinh.',
            'Hỏi các gia đình con em thích tìm hiểu điều gì, và dùng một câu trả lời.',
        ],
        tags: ['văn hóa', 'gia đình và cộng đồng', 'lập kế hoạch'],
    },
    'leverage-technology': {
        title: 'Tận dụng công nghệ',
        statement: 'Tôi dùng công nghệ để đỡ mất thời gian theo dõi, tìm tài liệu hay, thu hút học sinh và giúp thêm cho các em.',
        steps: [
            'Chuyển một bài kiểm tra giấy thành mẫu ngắn trên mạng biết tự phân loại câu trả lời.',
            'Bật phụ đề hoặc chức năng đọc to cho một nhiệm vụ và chỉ cho cả lớp cách dùng.',
        ],
        tags: ['công nghệ', 'đánh giá'],
    },
    'shift-the-decision-making-dynamic': {
        title: 'Thay đổi cách ra quyết định',
        statement: 'Tôi chia sẻ quyền quyết định: học sinh góp phần chọn nội dung, và chúng tôi cùng định ra vài cách thể hiện điều đã học.',
        steps: [
            'Để trống một tiết tuần tới và cho cả lớp chọn đề tài.',
            'Nhờ học sinh nghĩ thêm hai cách thể hiện điều đã học trong chương này.',
        ],
        tags: ['tiếng nói và lựa chọn', 'đánh giá'],
    },
};

export { personalized };
