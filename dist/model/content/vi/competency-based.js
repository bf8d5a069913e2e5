const competencyBased = {
    'competency-based': {
        title: 'Dựa trên năng lực',
        shortTitle: 'Năng lực',
        summary: 'Học sinh tiến lên khi cho thấy mình biết gì và làm được gì.',
        description: 'Mục tiêu rõ ràng, cách dạy đã được chứng minh và góp ý thường xuyên đi đôi với nhau. Giáo viên theo dõi tiến bộ về kiến thức, kỹ năng và thói quen, rồi từ đó chọn bước tiếp theo.',
    },
    'modify-path-pace-or-product': {
        title: 'Điều chỉnh lộ trình, nhịp độ hoặc sản phẩm',
        statement: 'Tôi dựa vào điểm số, bài làm và lời chia sẻ của học sinh để điều chỉnh lộ trình, nhịp độ hoặc sản phẩm cuối cùng cho từng em.',
        steps: [
            'Trước chương học tới, hỏi học sinh đã biết gì, thấy khó ở đâu và thích điều gì.',
            'Đưa ra hai cách để đạt mục tiêu tuần này và cho học sinh chọn một.',
        ],
        tags: ['đánh giá', 'lập kế hoạch'],
    },
    'use-a-variety-of-assessment-methods': {
        title: 'Dùng nhiều cách đánh giá',
        statement: 'Tôi xem xét việc học thường xuyên và bằng nhiều cách, để học sinh, gia đình và tôi thấy được tiến bộ và biết bước tiếp theo.',
        steps: [
            'Kết thúc một tiết học bằng phiếu cuối giờ: một điều đã học, một câu còn thắc mắc.',
            'Cho học sinh tự chấm mức hiểu bài của mình, rồi so với ghi chép của thầy cô.',
        ],
        tags: ['đánh giá', 'gia đình và cộng đồng'],
    },
    'design-backwards': {
        title: 'Thiết kế ngược từ mục tiêu',
        statement: 'Tôi bắt đầu mỗi chương học từ đích đến: một câu hỏi lớn, một tiêu chuẩn hay một vấn đề thực tế. Từ đó tôi soạn ngược về ngày đầu tiên.',
        steps: [
            'Viết ra điều học sinh sẽ làm được khi chương học tới kết thúc.',
            'Đối chiếu từng hoạt động đã soạn với mục tiêu đó và bỏ một hoạt động không giúp ích.',
        ],
        tags: ['lập kế hoạch'],
    },
    'emphasize-the-iterative-process': {
        title: 'Coi trọng quá trình thử và sửa',
        statement: 'Tôi mong mọi học sinh làm bài thật tốt, nên tôi góp ý và dành thời gian để các em luyện tập, sửa bài và thử lại.',
        steps: [
            'Trả một bài với chỉ một lời gợi ý, và dành giờ trên lớp để học sinh áp dụng.',
            'Cho học sinh xem bản nháp đầu tiên của chính thầy cô bên cạnh bản hoàn chỉnh.',
        ],
        tags: ['góp ý', 'đánh giá'],
    },
    'define-levels-of-proficiency': {
        title: 'Nêu rõ các mức thành thạo',
        statement: 'Tôi soạn hoặc chỉnh sửa bảng tiêu chí: bảng hướng dẫn nói bằng lời dễ hiểu thế nào là nắm vững một ý chính.',
        steps: [
            'Cùng cả lớp sắp xếp ba bài mẫu cũ và nói rõ các bài khác nhau ở chỗ nào.',
            'Viết lại một dòng của bảng tiêu chí bằng lời học sinh hay dùng.',
        ],
        tags: ['đánh giá', 'lập kế hoạch'],
    },
    'connect-skills-and-content-to-the-real-world': {
        title: 'Gắn kỹ năng và kiến thức với đời thực',
        statement: 'Tôi làm cho bài học rõ ràng và hữu ích, để học sinh hiểu vì sao điều đó quan trọng và nó diễn ra thế nào.',
        steps: [
            'Mở đầu tiết học bằng một tấm ảnh, hóa đơn hay mẩu tin có dùng ý chính của bài hôm nay.',
            'Hỏi “Em có thể dùng điều này ở đâu?” và gom các câu trả lời lên một bức tường.',
        ],
        tags: ['đời thực', 'lập kế hoạch'],
    },
    'share-outcomes': {
        title: 'Chia sẻ kết quả cần đạt',
        statement: 'Ngay từ đầu, tôi cho học sinh biết các em đang rèn kỹ năng nào và cần làm gì để nắm vững kỹ năng đó.',
        steps: [
            'Treo mục tiêu tuần này thành câu “Em có thể…” và nhắc lại mỗi ngày.',
            'Nhờ ba học sinh nói lại mục tiêu bằng lời của mình.',
        ],
        tags: ['lập kế hoạch', 'đánh giá'],
    },
    'support-students-telling-their-learning-story': {
        title: 'Giúp học sinh kể câu chuyện học tập của mình',
        statement: 'Tôi giúp học sinh chọn bài từ nhiều môn cho hồ sơ học tập và kể, theo từng mục tiêu, mình đã tiến bộ ra sao.',
        steps: [
            'Tuần này, mời mỗi em giữ lại một bài làm, kèm vài dòng về lý do bài ấy đáng nhớ.',
            'Cho các em ngồi theo cặp, mỗi bạn có hai phút kể câu chuyện sau một bài đã giữ.',
        ],
        tags: ['suy ngẫm', 'đánh giá'],
    },
    'assess-authentic-demonstrations-of-learning': {
        title: 'Đánh giá việc học qua sản phẩm thực tế',
        statement: 'Tôi để học sinh làm ra một sản phẩm cho người ngoài lớp và trình bày với họ như bằng chứng về điều đã học.',
        steps: [
            'Chọn khán giả thật cho dự án tới: gia đình, một lớp nhỏ hơn hoặc một nhóm ở địa phương.',
            'Mời hai vị khách đến xem bài của học sinh và đặt câu hỏi.',
        ],
        tags: ['đánh giá', 'dự án', 'gia đình và cộng đồng'],
    },
};

export { competencyBased };
