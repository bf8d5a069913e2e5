import type { TranslatedText } from '../../types.js';

export const personalized: Readonly<Record<string, TranslatedText>> = {
  personalized: {
    title: '个性化',
    summary: '每位学生的长处、需要和兴趣，决定怎样学习。',
    description: '老师和学生一起制定计划。学什么、怎么学、学多快，学生都参与决定，并得到适合自己的支持。',
  },
  'empower-students': {
    title: '让学生做主',
    statement: '我引导学生判断什么最重要，在不同的兴趣之间权衡，自己做出选择。',
    steps: [
      '给学生两项任务，让学生决定先做哪一项，并说说为什么。',
      '讲一个自己的选择：得到了什么，又放弃了什么。',
    ],
    tags: ['表达与选择'],
  },
  'encourage-self-regulation': {
    title: '鼓励自我调节',
    statement: '我教学生设定目标，评判自己的进步，找到适合自己的学习节奏。',
    steps: [
      '星期一请每位学生定一个个人目标，星期五用两分钟检查。',
      '在一份作业里加上自查：懂了，差不多，需要帮助。',
    ],
    tags: ['反思', '身心健康'],
  },
  'highlight-the-process-of-thinking': {
    title: '突出思考的过程',
    statement: '我把自己的思路说出来，让学生练习推理，反馈时不只看答案，也看怎么想。',
    steps: [
      '边想边说，当众解一道题，走错的步骤也说出来。',
      '一节课里问三次“你是怎么知道的？”，听听学生的理由。',
    ],
    tags: ['反馈', '反思'],
  },
  'engage-students-as-problem-solvers': {
    title: '请学生一起解决问题',
    statement: '我把班级和学校真实的决定交给学生讨论，学生的想法会影响我们的做法。',
    steps: ['选一项效果不好的班级常规，请学生重新设计。', '请几位学生带一个想法参加下次教职员工会议。'],
    tags: ['表达与选择'],
  },
  'solicit-feedback': {
    title: '征求学生的意见',
    statement: '我问学生上课感觉怎样、有没有帮助，然后根据大家的话做出改变。',
    steps: [
      '星期五问两个问题：什么帮助你学习？什么妨碍你学习？',
      '星期一告诉全班，根据大家的回答做了哪一项改变。',
    ],
    tags: ['反馈', '表达与选择'],
  },
  'promote-equity-of-voice': {
    title: '让每个声音都被听见',
    statement: '我用一些讨论的方法，让每位学生都有时间和机会被听见，包括不爱说话的学生。',
    steps: ['试一轮：每人先发言或跳过一次，然后才有人说第二次。', '讨论开始前，让学生先写一分钟。'],
    tags: ['表达与选择', '公平'],
  },
  'use-formative-data': {
    title: '善用日常评估信息',
    statement: '我记录学习中的小迹象，了解每位学生准备好学什么、擅长什么、需要什么、喜欢什么。',
    steps: ['手边放一份班级名单，这周给每位学生记一笔。', '用今天热身题的答案，安排明天的分组。'],
    tags: ['评估', '规划'],
  },
  'ensure-flexibility-in-learning-process-product-or-pace': {
    title: '让学习过程、成品或进度保持灵活',
    statement: '我设置步骤、辅助和更高的挑战，让每位学生都要努力一下，又没有人卡住。',
    steps: ['为下一项任务准备一张提示卡和一道更难的题。', '让学生用说、画或写的方式回答一个问题。'],
    tags: ['规划', '公平'],
  },
  'create-responsive-learning-experiences': {
    title: '创设贴近学生的学习体验',
    statement: '我备课时想着学生的生活、文化和社区，让每个人都有归属感，也达到高要求的目标。',
    steps: [
      '把下周课上的一个例子，换成学生所在社区的例子。',
      '问问各个家庭，孩子最爱了解什么，并用上其中一个回答。',
    ],
    tags: ['文化', '家庭与社区', '规划'],
  },
  'leverage-technology': {
    title: '善用科技',
    statement: '我用科技节省记录的时间，寻找好材料，吸引学生参与，并提供更多帮助。',
    steps: [
      '把一次纸面检查换成简短的网上表单，让它自动整理答案。',
      '为一项任务打开字幕或朗读功能，并教全班怎么用。',
    ],
    tags: ['科技', '评估'],
  },
  'shift-the-decision-making-dynamic': {
    title: '改变做决定的方式',
    statement: '我和学生一起做决定：学生参与选择学习内容，我们一起商定几种展示学习的方式。',
    steps: ['下周留出一节课，让全班选择主题。', '请学生再想出两种展示本单元所学的方式。'],
    tags: ['表达与选择', '评估'],
  },
};
