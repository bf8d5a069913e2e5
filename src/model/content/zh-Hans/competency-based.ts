import type { TranslatedText } from '../../types.js';

export const competencyBased: Readonly<Record<string, TranslatedText>> = {
  'competency-based': {
    title: '以能力为本',
    shortTitle: '能力为本',
    summary: '学生展示出自己懂什么、会做什么，就可以继续前进。',
    description:
      '清楚的目标、行之有效的教学和经常的反馈相互配合。老师了解学生在知识、技能和习惯上的进步，再据此决定下一步。',
  },
  'modify-path-pace-or-product': {
    title: '调整学习路径、进度或成品',
    statement: '我根据成绩、作业和学生自己的话，为每位学生调整学习路径、进度或最后的成品。',
    steps: [
      '下个单元开始前，问问学生已经知道什么、觉得什么难、对什么感兴趣。',
      '为本周的目标准备两种学习方式，让学生任选一种。',
    ],
    tags: ['评估', '规划'],
  },
  'use-a-variety-of-assessment-methods': {
    title: '使用多种评估方法',
    statement: '我经常用多种方式了解学习情况，让学生、家庭和我都看到进步，知道下一步做什么。',
    steps: [
      '下课前请学生填一张小纸条：学到的一点，还有的一个疑问。',
      '让学生给自己的理解程度打分，再与老师的记录对照。',
    ],
    tags: ['评估', '家庭与社区'],
  },
  'design-backwards': {
    title: '从目标倒推设计',
    statement: '我从终点开始设计每个单元：一个大问题、一条标准，或一个现实问题。然后一步步倒推到第一天。',
    steps: ['写下学生学完下个单元后能够做到什么。', '用这个目标检查每项活动，去掉一项帮助不大的。'],
    tags: ['规划'],
  },
  'emphasize-the-iterative-process': {
    title: '重视反复改进的过程',
    statement: '我期待每位学生都拿出扎实的成果，并给予反馈和时间，让大家练习、修改、再试一次。',
    steps: ['发还一份作业时只给一条建议，并留出课堂时间来运用它。', '把自己的初稿和定稿放在一起给学生看。'],
    tags: ['反馈', '评估'],
  },
  'define-levels-of-proficiency': {
    title: '明确掌握程度的等级',
    statement: '我制定或改编评分标准，用浅显的话说明怎样才算掌握一个重点。',
    steps: ['和全班一起给三份以往的作品排序，说说差别在哪里。', '用学生平时说的话，改写评分标准中的一行。'],
    tags: ['评估', '规划'],
  },
  'connect-skills-and-content-to-the-real-world': {
    title: '把技能和知识与现实世界联系起来',
    statement: '我把道理讲得清楚、有用，让学生不但明白怎么做，也明白为什么重要。',
    steps: [
      '用一张照片、一份账单或一则新闻开始一节课，里面要用到当天的知识。',
      '问学生：“这可以用在哪里？”把回答都贴在一面墙上。',
    ],
    tags: ['联系现实', '规划'],
  },
  'share-outcomes': {
    title: '说明预期成果',
    statement: '我一开始就告诉学生，大家在培养哪些技能，怎样才能掌握。',
    steps: ['把本周目标写成“我能……”的句子贴出来，每天指给大家看。', '请三位学生用自己的话说说这个目标。'],
    tags: ['规划', '评估'],
  },
  'support-students-telling-their-learning-story': {
    title: '支持学生讲述自己的学习故事',
    statement: '我帮助学生从不同科目挑选作品，放进学习档案，并按一个个目标讲述自己的成长。',
    steps: [
      '本周请每位学生留下一件作品，并写一句它为什么重要。',
      '两人一组，每人用两分钟讲讲一件作品背后的故事。',
    ],
    tags: ['反思', '评估'],
  },
  'assess-authentic-demonstrations-of-learning': {
    title: '评估真实的学习展示',
    statement: '我让学生为班级以外的人制作成品，并向这些人展示，作为学习的证明。',
    steps: [
      '为下个项目找一群真实的观众：家人、低年级的班级或本地团体。',
      '请两位来宾看看学生的作品，提几个问题。',
    ],
    tags: ['评估', '项目', '家庭与社区'],
  },
};
