const inclusiveAndEquitable = {
    'inclusive-and-equitable': {
        title: 'Hòa nhập và công bằng',
        shortTitle: 'Hòa nhập',
        summary: 'Học sinh nào cũng thuộc về lớp, được thử sức và giúp cả nhóm thành công.',
        description: 'Công bằng nghĩa là mỗi học sinh nhận được điều mình cần để phát triển, dù nhu cầu mỗi em một khác. Học sinh học cùng nhau, thấy văn hóa của mình được quý trọng và góp phần vào thành công của cả cộng đồng.',
    },
    'build-community-with-learners': {
        title: 'Xây dựng cộng đồng cùng học sinh',
        statement: 'Tôi dành thời gian tìm hiểu học sinh của mình và để các em hiểu tôi.',
        steps: [
            'Trong một tuần, đứng ở cửa lớp chào từng em bằng tên.',
            'Kể một câu chuyện ngắn về mình và mời học sinh kể chuyện của các em.',
        ],
        tags: ['đời sống tinh thần'],
    },
    'plan-and-design-for-equitable-sel': {
        title: 'Thiết kế việc học cảm xúc xã hội (SEL) một cách công bằng',
        description: 'Học cảm xúc xã hội, viết tắt tiếng Anh là SEL, rèn kỹ năng làm chủ cảm xúc, lựa chọn và các mối quan hệ.',
        statement: 'Trong bài học, tôi dạy các kỹ năng cảm xúc xã hội, như gọi tên cảm xúc, và cho thấy chính tôi dùng chúng ra sao.',
        steps: [
            'Mở đầu một ngày bằng vòng hỏi thăm: mỗi người chọn một từ tả tâm trạng, thầy cô nói trước.',
            'Kể cho học sinh nghe thầy cô làm gì để bình tâm khi gặp ngày không vui.',
        ],
        tags: ['đời sống tinh thần', 'lập kế hoạch'],
    },
    'address-systemic-inequities': {
        title: 'Khắc phục bất công trong hệ thống',
        description: 'Từ lâu, nhiều học sinh bị đối xử bất công vì thu nhập, chủng tộc, xu hướng tính dục, bản dạng giới hay cách học và cư xử. Quy định công bằng có tính đến lịch sử đó.',
        statement: 'Tôi xem lại quy định và nền nếp, như bài tập về nhà, và sửa những gì bất công với các nhóm lâu nay bị gạt ra ngoài.',
        steps: [
            'Lấy một quy định, như việc nộp bài trễ, và hỏi nó giúp ai, bỏ rơi ai.',
            'Bảo đảm dự án tới không cần vật liệu mà gia đình phải mua.',
        ],
        tags: ['công bằng', 'lập kế hoạch'],
    },
    'honor-learner-cultures': {
        title: 'Tôn trọng văn hóa của học sinh',
        statement: 'Tôi tìm hiểu văn hóa của học sinh và xem đó là thế mạnh giúp cả lớp cùng học.',
        steps: [
            'Tập gọi tên từng em đúng như gia đình vẫn gọi.',
            'Dùng trong một bài học một bài hát, câu chuyện hay kỹ năng từ cộng đồng của học sinh.',
        ],
        tags: ['văn hóa'],
    },
    'engage-learners': {
        title: 'Thu hút học sinh tham gia',
        statement: 'Tôi giúp học sinh làm chủ việc học và học hỏi từ bạn bè, nhất là từ bạn có hoàn cảnh và thế mạnh khác mình.',
        steps: [
            'Tuần này, chủ ý đổi bạn cùng cặp và để mỗi bạn dạy bạn kia một điều.',
            'Để mỗi em chọn một câu hỏi và tự tìm hiểu trong 20 phút.',
        ],
        tags: ['tiếng nói và lựa chọn', 'làm việc nhóm'],
    },
    'curate-inclusive-curriculum-intentionally': {
        title: 'Chủ động chọn tài liệu học mang tính hòa nhập',
        statement: 'Tôi xem lại những gì lớp đọc, xem và dùng, rồi thêm vào những tiếng nói và câu chuyện hay bị bỏ sót.',
        steps: [
            'Liệt kê chương đang học kể chuyện của ai và còn thiếu chuyện của ai.',
            'Thêm một bài đọc, hình ảnh hoặc vị khách để mang đến tiếng nói còn thiếu.',
        ],
        tags: ['văn hóa', 'công bằng', 'lập kế hoạch'],
    },
    'include-learners': {
        title: 'Để học sinh cùng tham gia quyết định',
        statement: 'Tôi cho học sinh có tiếng nói trong lớp và trường qua họp lớp, tìm hiểu địa phương và trò chuyện hàn gắn.',
        steps: [
            'Tổ chức một buổi họp lớp mười phút về đề tài học sinh chọn.',
            'Sau một xung đột, hỏi ai bị ảnh hưởng và làm gì để hàn gắn.',
        ],
        tags: ['tiếng nói và lựa chọn', 'đời sống tinh thần'],
    },
    'design-for-equitable-access': {
        title: 'Thiết kế để ai cũng tiếp cận được',
        statement: 'Tôi chuẩn bị nhiều cách để học sinh tiếp nhận, thực hành và chia sẻ điều đã học, để em nào cũng tham gia được.',
        steps: [
            'Cho nghe bản đọc của một bài, hoặc thêm hình ảnh vào bài.',
            'Hỏi từng em: “Điều gì giúp em dễ tham gia hơn?”',
        ],
        tags: ['công bằng', 'lập kế hoạch', 'công nghệ'],
    },
    'prepare-students-for-their-next-step-in-life': {
        title: 'Chuẩn bị cho học sinh bước tiếp trong đời',
        statement: 'Tôi giúp mỗi em khám phá và vạch ra con đường học lên, đi làm và vào đời, với các bước hợp lứa tuổi.',
        steps: [
            'Mời học sinh kể một tương lai mình hình dung và một bước để đi tới đó.',
            'Kể chuyện một người lớn trong trường đã tìm ra lối đi của mình, kể cả những khúc quanh.',
        ],
        tags: ['lập kế hoạch', 'đời thực'],
    },
    'create-a-support-network': {
        title: 'Tạo mạng lưới nâng đỡ',
        statement: 'Tôi nói cởi mở về việc những người nâng đỡ giúp ta đạt mục tiêu ra sao, và dạy học sinh xây dựng các mối gắn kết ấy.',
        steps: [
            'Vẽ sơ đồ những người mình có thể nhờ cậy, rồi mời học sinh vẽ sơ đồ của các em.',
            'Cùng tập một kỹ năng: nhờ giúp đỡ hoặc viết lời cảm ơn.',
        ],
        tags: ['đời sống tinh thần', 'gia đình và cộng đồng'],
    },
};

export { inclusiveAndEquitable };
