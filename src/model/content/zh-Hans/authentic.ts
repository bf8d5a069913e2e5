import type { TranslatedText } from '../../types.js';

export const authentic: Readonly<Record<string, TranslatedText>> = {
  authentic: {
    title: '真实情境',
    summary: '学习从真实的问题出发，最后走向真实的人。',
    description: '学生做的事，在教室外也有意义。学生把所学用于真实的挑战，并与关心这些事的人分享成果。',
  },
  'design-with-not-for': {
    title: '与学生共同设计，而不是代为设计',
    statement: '我和学生、同事一起设计项目，让它比我独自设计的更有深度。',
    steps: ['把下个项目的计划给三位学生看，问问大家想改什么。', '午餐时与一位同事交换项目的点子。'],
    tags: ['项目', '表达与选择', '团队合作'],
  },
  'create-interdisciplinary-projects': {
    title: '设计跨学科项目',
    statement: '我把两门或更多学科放进团队项目，让学生看到知识在校外怎样结合。',
    steps: ['找一个自己和另一位老师这个月都要教的主题。', '问问学生，现在的项目还需要哪些学科。'],
    tags: ['项目', '团队合作'],
  },
  'spark-student-reflection': {
    title: '激发学生反思',
    statement: '做项目时，我常常停下来问有针对性的问题，帮助学生留意自己正在学到什么。',
    steps: [
      '活动进行到一半时停下来问：“今天什么让你感到意外？”',
      '星期五留五分钟，写一写关于项目的一个问题。',
    ],
    tags: ['反思', '项目'],
  },
  'integrate-concepts-into-projects': {
    title: '把概念融入项目',
    statement: '我把重要的概念与本地和全球的真实议题联系起来，学生一起从多个角度探究。',
    steps: ['选一则新闻，列出其中与本学科有关的概念。', '选一个议题，让每个小组探究另一个人会怎么看。'],
    tags: ['项目', '联系现实'],
  },
  'crosswalk-external-experiences-to-learning-targets': {
    title: '把校外经历与学习目标对应起来',
    statement: '我把打工、照顾家人等校外的学习与课程目标对应起来，让它能算学分。',
    steps: ['请学生列出放学后做的事，圈出课上也教的技能。', '选一个学习目标，接受来自校外的证明。'],
    tags: ['联系现实', '评估', '家庭与社区'],
  },
  'create-flexible-learning-environments': {
    title: '营造灵活的学习环境',
    statement: '我布置教室和网上空间，让学生可以在班里学，和别的班一起学，也能走出学校学。',
    steps: ['为一节课挪动桌椅，让学生选择怎样学习。', '换个地方上一节课：走廊、图书馆、校园里或网上。'],
    tags: ['规划', '科技'],
  },
  'build-networks-for-and-with-your-students': {
    title: '为学生、也与学生一起建立联系网络',
    statement: '我介绍学生认识导师，有条件时还联系实习，让学生向从业者了解真实的工作。',
    steps: [
      '学生常问起谁的工作，就写信邀请那个人简短通话。',
      '请学生想一个喜欢的职业，为从事它的人拟三个问题。',
    ],
    tags: ['联系现实', '家庭与社区'],
  },
  'build-relationships-with-your-community': {
    title: '与社区建立关系',
    statement: '我认识学生的家庭、邻居和本地商家，大家合力帮助学生学习。',
    steps: ['这周给一个家庭打电话，只报告好消息。', '走访一个本地团体或商店，问问那里能教班上什么。'],
    tags: ['家庭与社区'],
  },
  'promote-peer-feedback': {
    title: '推动同学互评',
    statement: '我教学生看同学的作品，说出好在哪里，下一步可以做什么。',
    steps: ['先用一份样本练习：说一个优点和一个下一步。', '给每组两人五分钟，对照评分标准的一行来讨论。'],
    tags: ['反馈', '团队合作'],
  },
  'focus-on-equity': {
    title: '关注公平',
    statement: '我观察小组活动，确保每位学生都参与、都有挑战，都在培养我们想要的技能。',
    steps: [
      '观察一个小组五分钟，记下谁在说、谁做决定、谁做什么。',
      '调整一项任务，让每位组员都有一份重要的工作。',
    ],
    tags: ['公平', '团队合作'],
  },
  'develop-collaboration-and-cooperation-skills': {
    title: '培养协作与合作的技能',
    statement: '我设计和指导小组活动，有时也和学生一起设计，并教授其中需要的合作技能。',
    steps: ['选一项技能，比如倾听，在小组活动前练习五分钟。', '请各组写两条合作规则，结束时对照检查。'],
    tags: ['团队合作'],
  },
  'celebrate-differences': {
    title: '欣赏差异',
    statement: '小组活动中难免有习惯不同或无意间流露偏见的时候，我事先做好准备，和大家谈开。',
    steps: ['让各组说说，在每个人看来怎样才算好好倾听。', '写下两句话，有人被话语伤害时可以用。'],
    tags: ['文化', '团队合作', '公平'],
  },
};
