const authentic = {
    authentic: {
        title: 'Gắn với thực tế',
        summary: 'Việc học bắt đầu từ câu hỏi thật và đến với những con người thật.',
        description: 'Học sinh làm những việc có ý nghĩa bên ngoài lớp học. Các em dùng điều đã học vào thử thách thật và chia sẻ kết quả với những người quan tâm.',
    },
    'design-with-not-for': {
        title: 'Thiết kế cùng học sinh, không làm thay',
        statement: 'Tôi lên kế hoạch dự án cùng học sinh và đồng nghiệp, để dự án đi sâu hơn so với khi tôi làm một mình.',
        steps: [
            'Cho ba học sinh xem kế hoạch dự án tới và hỏi các em muốn đổi điều gì.',
            'Trao đổi ý tưởng dự án với một đồng nghiệp trong giờ ăn trưa.',
        ],
        tags: ['dự án', 'tiếng nói và lựa chọn', 'làm việc nhóm'],
    },
    'create-interdisciplinary-projects': {
        title: 'Tạo dự án liên môn',
        statement: 'Tôi kết hợp hai hay nhiều môn trong các dự án nhóm, để học sinh thấy kiến thức phối hợp với nhau thế nào ngoài đời.',
        steps: [
            'Tìm một đề tài mà thầy cô và một giáo viên khác cùng dạy trong tháng này.',
            'Hỏi học sinh dự án đang làm còn cần đến những môn nào.',
        ],
        tags: ['dự án', 'làm việc nhóm'],
    },
    'spark-student-reflection': {
        title: 'Khơi gợi học sinh suy ngẫm',
        statement: 'Trong lúc làm dự án, tôi thường dừng lại đặt câu hỏi đúng trọng tâm để học sinh nhận ra mình đang học được gì.',
        steps: [
            'Dừng lại giữa giờ làm và hỏi: “Hôm nay điều gì làm em ngạc nhiên?”',
            'Dành năm phút ngày thứ Sáu cho một câu hỏi viết về dự án.',
        ],
        tags: ['suy ngẫm', 'dự án'],
    },
    'integrate-concepts-into-projects': {
        title: 'Đưa khái niệm vào dự án',
        statement: 'Tôi gắn các ý chính với vấn đề thật ở địa phương và trên thế giới, và học sinh cùng tìm hiểu từ nhiều góc nhìn.',
        steps: [
            'Chọn một mẩu tin và liệt kê những ý của môn mình có trong đó.',
            'Lấy một vấn đề và cho mỗi nhóm nhỏ tìm hiểu xem một người khác có thể nhìn ra sao.',
        ],
        tags: ['dự án', 'đời thực'],
    },
    'crosswalk-external-experiences-to-learning-targets': {
        title: 'Nối trải nghiệm bên ngoài với mục tiêu học tập',
        statement: 'Tôi đối chiếu điều học được ngoài trường, như đi làm hay chăm sóc người thân, với mục tiêu môn học, để được tính tín chỉ.',
        steps: [
            'Cho học sinh liệt kê việc làm sau giờ học và khoanh những kỹ năng lớp mình cũng dạy.',
            'Chọn một mục tiêu học tập và chấp nhận bằng chứng từ ngoài trường.',
        ],
        tags: ['đời thực', 'đánh giá', 'gia đình và cộng đồng'],
    },
    'create-flexible-learning-environments': {
        title: 'Tạo môi trường học tập linh hoạt',
        statement: 'Tôi sắp xếp phòng học và không gian trên mạng để học sinh có thể học trong lớp, cùng lớp khác và cả ngoài trường.',
        steps: [
            'Xếp lại bàn ghế cho một tiết học, để học sinh chọn cách làm việc.',
            'Dạy một tiết ở nơi mới: hành lang, thư viện, sân trường hoặc trên mạng.',
        ],
        tags: ['lập kế hoạch', 'công nghệ'],
    },
    'build-networks-for-and-with-your-students': {
        title: 'Xây dựng mạng lưới cho học sinh và cùng học sinh',
        statement: 'Tôi giới thiệu học sinh với người cố vấn và, khi có thể, nơi thực tập, để các em tìm hiểu nghề nghiệp từ người trong nghề.',
        steps: [
            'Viết cho một người có công việc mà học sinh hay hỏi và mời gọi nói chuyện ngắn.',
            'Cho học sinh soạn ba câu hỏi dành cho một người làm nghề các em thích.',
        ],
        tags: ['đời thực', 'gia đình và cộng đồng'],
    },
    'build-relationships-with-your-community': {
        title: 'Vun đắp quan hệ với cộng đồng',
        statement: 'Tôi làm quen với các gia đình, hàng xóm và cơ sở kinh doanh địa phương, và chúng tôi chung tay giúp học sinh học.',
        steps: [
            'Tuần này, gọi cho một gia đình chỉ để báo tin vui.',
            'Ghé thăm một nhóm hay cửa tiệm địa phương và hỏi nơi đó có thể dạy lớp điều gì.',
        ],
        tags: ['gia đình và cộng đồng'],
    },
    'promote-peer-feedback': {
        title: 'Khuyến khích góp ý giữa bạn học',
        statement: 'Tôi dạy học sinh cách xem bài của bạn và nói điểm nào hay, điểm nào có thể làm tiếp.',
        steps: [
            'Tập trước với một bài mẫu: nêu một điểm mạnh và một bước tiếp theo.',
            'Cho các cặp năm phút và một dòng của bảng tiêu chí để trao đổi.',
        ],
        tags: ['góp ý', 'làm việc nhóm'],
    },
    'focus-on-equity': {
        title: 'Chú trọng sự công bằng',
        statement: 'Tôi quan sát việc làm nhóm để chắc rằng em nào cũng tham gia, được thử sức và rèn những kỹ năng đang hướng tới.',
        steps: [
            'Quan sát một nhóm trong năm phút và ghi lại ai nói, ai quyết định, ai làm gì.',
            'Sửa một nhiệm vụ để mỗi thành viên trong nhóm có một phần việc quan trọng.',
        ],
        tags: ['công bằng', 'làm việc nhóm'],
    },
    'develop-collaboration-and-cooperation-skills': {
        title: 'Rèn kỹ năng hợp tác và cộng tác',
        statement: 'Tôi lên kế hoạch và hướng dẫn việc làm nhóm, có khi cùng học sinh, và dạy các kỹ năng cần cho việc ấy.',
        steps: [
            'Chọn một kỹ năng, như lắng nghe, và luyện năm phút trước khi làm nhóm.',
            'Mời các nhóm viết hai quy tắc làm việc và xem lại khi kết thúc.',
        ],
        tags: ['làm việc nhóm'],
    },
    'celebrate-differences': {
        title: 'Trân trọng sự khác biệt',
        statement: 'Tôi chuẩn bị cho những lúc làm nhóm mà thói quen khác nhau hay thành kiến vô tình lộ ra, và cả lớp cùng nói chuyện về điều đó.',
        steps: [
            'Cho các nhóm chia sẻ thế nào là biết lắng nghe theo cách của từng người.',
            'Viết sẵn hai câu để dùng khi có lời nói làm ai đó tổn thương.',
        ],
        tags: ['văn hóa', 'làm việc nhóm', 'công bằng'],
    },
};

export { authentic };
