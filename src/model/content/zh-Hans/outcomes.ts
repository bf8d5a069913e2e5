import type { TranslatedText } from '../../types.js';

export const outcomes: Readonly<Record<string, TranslatedText>> = {
  'whole-learner-outcomes': {
    title: '全面发展成果',
    shortTitle: '发展成果',
    summary: '我们希望每位学生在校内外逐渐长成的样子。',
    description:
      '这些成果描述的是完整的人：学生怎样思考，有怎样的感受，又怎样与人相处。学校关心学生的头脑、情感、友谊和心理健康，就是在帮助每位学生实现这些成果。',
  },
  agency: {
    title: '自主能力',
    summary: '学生自己选定目标，主动开始，遇到困难也坚持下去。',
    description:
      '自主能力就是自己掌握学习的方向。学生从兴趣出发，发挥长处，有目的地练习。由此获得的知识、技能和习惯，在不断变化的世界里长久有用。',
  },
  collaboration: {
    title: '合作能力',
    summary: '学生能与各种各样的人好好合作，也值得别人信赖。',
    description:
      '同理心和尊重把学生与身边和远方的人连在一起。无论伙伴的背景与自己相同还是不同，学生都能慢慢学会自在相处。大家懂得倾听，说到做到，尽好自己的一份责任。',
  },
  'real-world-problem-solving': {
    title: '解决现实问题的能力',
    shortTitle: '解决现实问题',
    summary: '学生探究自己关心的问题，并出一份力来解决。',
    description:
      '先带着尊重，对过去、现在和未来提出问题。接着制定计划，运用所学，独自或与大家一起行动。一路上常常停下来，想一想进展如何。',
  },
};
