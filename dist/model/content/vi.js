import { authentic } from './vi/authentic.js';
import { competencyBased } from './vi/competency-based.js';
import { conditions } from './vi/conditions.js';
import { inclusiveAndEquitable } from './vi/inclusive-and-equitable.js';
import { outcomes } from './vi/outcomes.js';
import { personalized } from './vi/personalized.js';

/**
 * The built-in framework in Vietnamese. Titles too are this project's own translation, not one by
 * the framework's authors.
 */
const frameworkVi = {
    title: 'Khung giáo dục lấy người học làm trung tâm',
    centerTitle: 'Người học',
    items: {
        ...outcomes,
        'learning-experiences': {
            title: 'Trải nghiệm học tập',
            shortTitle: 'Trải nghiệm',
            summary: 'Việc học diễn ra thế nào mỗi ngày, để từng học sinh lớn lên.',
            description: 'Giáo viên và học sinh cùng nhau lên kế hoạch cho các trải nghiệm này. Mỗi trải nghiệm cho học sinh cơ hội thật để thể hiện điều mình biết và làm được.',
        },
        ...competencyBased,
        ...personalized,
        ...authentic,
        ...inclusiveAndEquitable,
        ...conditions,
    },
    readiness: {
        levels: {
            1: { label: 'Chưa có', description: 'Đến nay mới có rất ít, hoặc còn tùy từng nơi.' },
            2: { label: 'Bắt đầu', description: 'Một số nhóm hoặc một số nơi đang thử.' },
            3: {
                label: 'Đã ổn định',
                description: 'Hầu hết mọi người có thể trông cậy vào điều này gần như mỗi ngày.',
            },
            4: {
                label: 'Phát triển mạnh',
                description: 'Ai cũng có thể trông cậy vào điều này, và nó ngày càng tốt hơn.',
            },
        },
    },
    strings: {},
};

export { frameworkVi };
