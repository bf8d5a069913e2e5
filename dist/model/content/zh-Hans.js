import { authentic } from './zh-Hans/authentic.js';
import { competencyBased } from './zh-Hans/competency-based.js';
import { conditions } from './zh-Hans/conditions.js';
import { inclusiveAndEquitable } from './zh-Hans/inclusive-and-equitable.js';
import { outcomes } from './zh-Hans/outcomes.js';
import { personalized } from './zh-Hans/personalized.js';

/**
 * The built-in framework in Chinese, in simplified characters. Titles too are this project's own
 * translation, not one by the framework's authors.
 */
const frameworkZhHans = {
    title: '以学习者为中心的教育框架',
    centerTitle: '学习者',
    items: {
        ...outcomes,
        'learning-experiences': {
            title: '学习体验',
            shortTitle: '体验',
            summary: '学习每天怎样发生，让每位学生成长。',
            description: '老师和学生一起规划这些体验。每种体验都给学生真正的机会，展示自己懂什么、会做什么。',
        },
        ...competencyBased,
        ...personalized,
        ...authentic,
        ...inclusiveAndEquitable,
        ...conditions,
    },
    readiness: {
        levels: {
            1: { label: '尚未开始', description: '目前具备的还很少，或要看在哪里。' },
            2: { label: '刚刚起步', description: '一些团队或地方正在尝试。' },
            3: { label: '已经落实', description: '大多数人在大多数日子里都能依靠它。' },
            4: { label: '蓬勃发展', description: '每个人都能依靠它，而且越来越好。' },
        },
    },
    strings: {},
};

export { frameworkZhHans };
