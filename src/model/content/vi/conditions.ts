import type { TranslatedText } from '../../types.js';

export const conditions: Readonly<Record<string, TranslatedText>> = {
  'enabling-conditions': {
    title: 'Điều kiện hỗ trợ',
    shortTitle: 'Điều kiện',
    summary: 'Những gì nhà trường và cộng đồng gây dựng để cách học này được bền lâu.',
    description:
      'Việc học tốt cần được nâng đỡ: hướng đi rõ ràng, mọi người tin nhau, cùng với thời gian, công cụ và đối tác. Các điều kiện này cho thấy những gì một hệ thống trường học có thể gây dựng và không ngừng cải thiện.',
  },
  coherence: {
    title: 'Nhất quán',
    summary: 'Tầm nhìn, mục tiêu, quy định và nguồn lực cùng đi về một hướng.',
    description:
      'Nhất quán nghĩa là các phần ăn khớp với nhau. Khi kế hoạch, chính sách và ngân sách cùng phục vụ một mục đích rõ ràng, mọi người biết điều gì cần làm trước.',
  },
  'framework-for-the-future': {
    title: 'Khung định hướng tương lai',
    shortTitle: 'Khung định hướng',
    summary: 'Tầm nhìn chung cho thấy ta mong gì ở học sinh và làm cách nào để đạt được.',
    description:
      'Tầm nhìn nói ta đang đi đâu. Chân dung học sinh nêu điều các em biết, làm và coi trọng. Mô hình học tập chỉ ra cách đi tới đó. Cả cộng đồng đồng lòng về ba điều này.',
    levels: {
      1: 'Mỗi trường hay mỗi nhóm tự chọn hướng đi. Tầm nhìn chung chưa được viết ra.',
      2: 'Đã có bản thảo tầm nhìn hoặc chân dung học sinh. Một số nhóm biết và dùng bản thảo để lập kế hoạch.',
      3: 'Cả ba phần đã được thống nhất và công bố. Hầu hết các nhóm dựa vào đó để lập kế hoạch và quyết định.',
      4: 'Học sinh, gia đình và nhân viên giải thích được tầm nhìn và chỉ ra nó trong việc hằng ngày. Mọi người cùng xem lại và cập nhật.',
    },
    question: 'Nếu một gia đình mới hỏi chúng ta mong gì cho mỗi học sinh, mọi người sẽ trả lời ra sao?',
  },
  'enabling-policies': {
    title: 'Chính sách tạo điều kiện',
    shortTitle: 'Chính sách',
    summary: 'Quy định về chấm điểm, bài tập và chuyên cần có chỗ cho nhiều cách học.',
    description:
      'Chính sách đặt học sinh lên trước hết. Nhờ vậy, mỗi em có thể cho thấy mình đã nắm vững kiến thức và kỹ năng vào những lúc và ở những nơi khác nhau.',
    levels: {
      1: 'Chính sách ấn định một thời gian, một nơi và một con đường cho tất cả. Muốn thể hiện điều đã học theo cách khác phải xin phép riêng.',
      2: 'Một nhóm đang xem lại các chính sách như chấm điểm hay chuyên cần. Vài lớp hoặc trường thử chính sách mới.',
      3: 'Chính sách về chấm điểm, bài tập và chuyên cần cho phép hầu hết học sinh thể hiện mức nắm vững ở nhiều lúc hoặc nhiều nơi.',
      4: 'Mọi chính sách đều hỗ trợ việc học linh hoạt. Học sinh, gia đình và nhân viên thường xuyên xem lại và sửa điều gì khiến ai đó bị đứng ngoài.',
    },
    question: 'Nếu đổi một quy định, quy định nào sẽ mở nhiều cánh cửa nhất cho học sinh?',
  },
  'holistic-learner-outcomes': {
    title: 'Kết quả toàn diện của người học',
    shortTitle: 'Toàn diện',
    summary: 'Mục tiêu phát triển toàn diện đi trước, và ai cũng thấy và theo dõi được.',
    description:
      'Mục tiêu không dừng ở các môn học. Có các bước rõ ràng dẫn từ nhóm lớp này lên nhóm lớp sau, và nhà trường đo tiến bộ ở từng mục tiêu.',
    levels: {
      1: 'Mục tiêu và báo cáo chủ yếu nói về môn học. Các bước dẫn tới những kết quả khác chưa được mô tả.',
      2: 'Các kết quả toàn diện đã được viết ra. Một số khối lớp mô tả các bước hoặc thử cách đo.',
      3: 'Các bước dẫn tới từng kết quả đã công bố cho hầu hết các khối lớp. Hầu hết học sinh thường xuyên được góp ý về tiến bộ của mình.',
      4: 'Học sinh mọi khối lớp tự theo dõi và giải thích tiến bộ của mình. Nhà trường và gia đình cùng quyết định bước tiếp theo.',
    },
    question: 'Ngoài điểm số, học sinh của chúng ta biết mình đang tiến bộ bằng cách nào?',
  },
  'resource-allocation': {
    title: 'Phân bổ nguồn lực',
    shortTitle: 'Nguồn lực',
    summary: 'Tiền bạc, tài liệu và chương trình đi theo hướng mà tầm nhìn đã chỉ.',
    description:
      'Chương trình học, chương trình hỗ trợ và công cụ giúp nhà giáo đáp ứng nhu cầu của học sinh. Việc nào đưa tầm nhìn tiến lên thì được ưu tiên nguồn lực.',
    levels: {
      1: 'Ngân sách và tài liệu phần lớn theo nếp các năm trước. Khó thấy mối liên hệ với tầm nhìn.',
      2: 'Một phần chi tiêu gắn với tầm nhìn. Một số nhóm có tài liệu và công cụ hợp với học sinh của mình.',
      3: 'Hầu hết chi tiêu theo đúng tầm nhìn. Hầu hết nhà giáo có tài liệu và chương trình hợp với học sinh của mình.',
      4: 'Mọi khoản mua sắm lớn đều xuất phát từ tầm nhìn. Nhân viên, học sinh và gia đình xem kết quả và góp phần điều chỉnh nguồn lực.',
    },
    question: 'Thay đổi tiền bạc, công cụ hay tài liệu ở đâu sẽ giúp học sinh của chúng ta nhiều nhất?',
  },
  culture: {
    title: 'Văn hóa',
    summary: 'Mọi người tin nhau, đặt kỳ vọng cao và không ngừng học hỏi.',
    description:
      'Văn hóa là cách mọi người đối xử với nhau và điều họ tin là có thể. Văn hóa hiện rõ trong lựa chọn hằng ngày, trong lời nói chung và trong cách nhà trường giải quyết vấn đề.',
  },
  'collective-efficacy': {
    title: 'Niềm tin vào sức mạnh tập thể',
    shortTitle: 'Sức mạnh tập thể',
    summary: 'Nhà giáo tin rằng cùng nhau họ tạo nên thay đổi, và hành động theo niềm tin đó.',
    description:
      'Giáo viên và lãnh đạo kỳ vọng nhiều ở mỗi học sinh và ở chính cách dạy của mình. Họ tìm hiểu cách dạy ảnh hưởng đến việc học ra sao, cùng học sinh và đồng nghiệp giải quyết vấn đề, và góp phần định hình hoạt động của trường.',
    levels: {
      1: 'Hầu hết quyết định được đưa ra cách xa lớp học. Các cuộc họp chủ yếu bàn về quy định và lịch.',
      2: 'Một số nhóm góp phần vào các quyết định và xem cách dạy của mình ảnh hưởng đến việc học ra sao.',
      3: 'Hầu hết các nhóm tìm hiểu tác động của cách dạy và thay đổi nền nếp hoặc chính sách để giúp học sinh.',
      4: 'Giáo viên, lãnh đạo và học sinh có thói quen cùng nhau giải quyết vấn đề. Điều họ tìm ra làm thay đổi cả hệ thống.',
    },
    question: 'Có lần nào một thay đổi ta cùng làm đã giúp học sinh, và vì sao nó thành công?',
  },
  'relational-trust': {
    title: 'Sự tin cậy lẫn nhau',
    shortTitle: 'Tin cậy',
    summary: 'Mọi người dựa vào nhau, nói chuyện cởi mở và làm việc như một cộng đồng.',
    description:
      'Lòng tin lớn lên khi mọi người kiên định, quan tâm, cởi mở và giỏi việc của mình. Khi có lòng tin, mỗi người và mỗi nhóm tự tin hành động thay vì chờ chỉ dẫn.',
    levels: {
      1: 'Những băn khoăn được nói riêng nhiều hơn là trong cuộc họp. Gia đình chủ yếu nghe tin từ trường khi có vấn đề.',
      2: 'Một số nhóm chia sẻ cởi mở và giữ lời hứa. Bắt đầu có những cách mới để gia đình và học sinh được lắng nghe.',
      3: 'Hầu hết nhân viên, học sinh và gia đình có thể nêu điều băn khoăn và thấy nó được xử lý ra sao.',
      4: 'Lòng tin vẫn vững trong lúc khó khăn. Nhân viên, học sinh và gia đình nêu vấn đề từ sớm và cùng nhau giải quyết.',
    },
    question: 'Ở đây, điều gì giúp mọi người dám lên tiếng và điều gì khiến việc đó khó?',
  },
  'capacity-building': {
    title: 'Phát triển năng lực đội ngũ',
    shortTitle: 'Đội ngũ',
    summary: 'Người lớn không ngừng trưởng thành, từ ngày được tuyển và suốt sự nghiệp.',
    description:
      'Hệ thống tuyển chọn, hỗ trợ và bồi dưỡng con người một cách chu đáo. Nhân viên đặt mục tiêu, thử ý tưởng, nhận góp ý và chọn nội dung học hợp với nhu cầu của mình.',
    levels: {
      1: 'Tập huấn phần lớn chỉ một lần và giống nhau cho mọi người. Mục tiêu và góp ý mỗi nơi một khác.',
      2: 'Một số nhân viên đặt mục tiêu và nhận góp ý. Việc tuyển dụng và hỗ trợ năm đầu bắt đầu theo tầm nhìn.',
      3: 'Hầu hết nhân viên chọn nội dung học theo mục tiêu của mình, áp dụng thử và thường xuyên nhận góp ý. Nhân viên mới được hỗ trợ đều đặn.',
      4: 'Từ khi được tuyển, mọi nhân viên học theo từng vòng có góp ý. Điều họ rút ra giúp mọi trường làm tốt hơn.',
    },
    question: 'Năm nay, kiểu hỗ trợ nào sẽ giúp mỗi chúng ta tiến bộ nhiều nhất?',
  },
  connectedness: {
    title: 'Kết nối',
    summary: 'Công cụ, thời gian, không gian và đối tác đưa việc học đến gần mọi người.',
    description:
      'Việc học có thể diễn ra ở nhiều nơi và vào nhiều lúc. Mối liên kết chặt chẽ giữa con người, nơi chốn và công nghệ mở cánh cửa ấy cho từng học sinh.',
  },
  'digital-ecosystem': {
    title: 'Hệ sinh thái số',
    shortTitle: 'Công nghệ số',
    summary: 'Công cụ số, dữ liệu và sự trợ giúp ăn khớp với nhau, gần với mọi học sinh.',
    description:
      'Hệ sinh thái số là tất cả công cụ, dữ liệu và sự trợ giúp mà mọi người dùng để dạy và học. Hệ thống này dùng được cả trong lẫn ngoài trường, và mỗi học sinh đều được tiếp cận công bằng.',
    levels: {
      1: 'Một số học sinh thiếu thiết bị hoặc mạng. Công cụ và dữ liệu không dùng chung được với nhau.',
      2: 'Hầu hết học sinh có thiết bị ở trường. Một số công cụ chia sẻ dữ liệu và có một phần trợ giúp.',
      3: 'Gần như mọi học sinh lên mạng được ở trường và ở nhà. Các công cụ kết nối với nhau và dễ tìm trợ giúp.',
      4: 'Mọi học sinh đều được tiếp cận công bằng, dù ở đâu. Học sinh, gia đình và nhân viên góp phần chọn và cải thiện công cụ.',
    },
    question: 'Ai vẫn còn khó lên mạng hoặc khó tìm trợ giúp, và điều gì sẽ thay đổi được việc đó?',
  },
  'use-of-time-and-space': {
    title: 'Sử dụng thời gian và không gian',
    shortTitle: 'Giờ và nơi học',
    summary: 'Lịch học và không gian uyển chuyển theo việc học, trong và ngoài trường.',
    description:
      'Ngày học, phòng học và những nơi ngoài trường được sắp xếp theo nhu cầu, nhịp độ và sở thích của từng học sinh. Nhờ vậy, có chỗ cho lựa chọn, dự án thật và thời gian để nắm vững kỹ năng.',
    levels: {
      1: 'Một lịch học và một kiểu phòng dùng cho mọi học sinh. Hiếm khi có việc học ngoài trường.',
      2: 'Một số lớp thử lịch học hoặc không gian mới. Một số ít học sinh có giờ học ngoài trường.',
      3: 'Hằng tuần, hầu hết học sinh có thời gian và không gian linh hoạt, và thường xuyên học ngoài trường.',
      4: 'Mọi học sinh góp phần quyết định mình học lúc nào và ở đâu. Lịch học và không gian thay đổi theo nhu cầu của các em.',
    },
    question: 'Nếu xây dựng ngày học xoay quanh học sinh, ta sẽ thay đổi điều gì trước tiên?',
  },
  'family-and-community-partnerships': {
    title: 'Đồng hành cùng gia đình và cộng đồng',
    shortTitle: 'Đồng hành',
    summary: 'Gia đình và đối tác địa phương giúp học sinh tìm hiểu sở thích ở nơi thực tế.',
    description:
      'Gia đình, nơi tuyển dụng và các nhóm cộng đồng mở ra những cánh cửa bên ngoài trường học. Sự đồng hành giảm bớt rào cản, để mọi học sinh theo đuổi điều mình yêu thích và thử điều mới.',
    levels: {
      1: 'Liên lạc với gia đình chủ yếu là tin một chiều. Đối tác tham gia từng sự kiện riêng lẻ.',
      2: 'Một số lớp lên kế hoạch học tập cùng gia đình hoặc đối tác. Có được tham gia hay không còn tùy lớp hoặc chương trình.',
      3: 'Hầu hết học sinh tham gia học cùng đối tác. Các rào cản như đi lại, ngôn ngữ và chi phí có cách giải quyết.',
      4: 'Gia đình, đối tác và nhà trường cùng nhau thiết kế việc học. Mọi học sinh tham gia được, và rào cản mới được phát hiện và gỡ bỏ.',
    },
    question: 'Trong cộng đồng, còn hiểu biết của ai mà chúng ta chưa hỏi đến?',
  },
};
