import type { TranslatedText } from '../../types.js';

export const inclusiveAndEquitable: Readonly<Record<string, TranslatedText>> = {
  'inclusive-and-equitable': {
    title: '包容与公平',
    shortTitle: '包容',
    summary: '每位学生都有归属感，面对挑战，也帮助集体成功。',
    description:
      '公平的意思是：即使需要各不相同，每位学生都能得到成长所需的一切。大家一起学习，看到自己的文化受到重视，并为整个社区的成功出力。',
  },
  'build-community-with-learners': {
    title: '与学生建立共同体',
    statement: '我花时间了解我的学生，也让学生了解我。',
    steps: ['连续一周，在门口叫着名字问候每位学生。', '讲一个自己的小故事，再请学生讲一个。'],
    tags: ['身心健康'],
  },
  'plan-and-design-for-equitable-sel': {
    title: '规划和设计公平的社会与情感学习（SEL）',
    description: '社会与情感学习的英文缩写是SEL，指学习处理情绪、选择和人际关系的技能。',
    statement: '我在课上教社会与情感技能，比如说出自己的感受，也让学生看到我怎么用。',
    steps: [
      '用一轮问候开始一天：每人选一个词形容心情，老师先说。',
      '告诉学生，遇到不顺的一天，自己怎样平静下来。',
    ],
    tags: ['身心健康', '规划'],
  },
  'address-systemic-inequities': {
    title: '解决制度中的不公平',
    description:
      '长期以来，许多学生因为收入、种族、性取向、性别认同，或学习和行为的方式而受到不公平的对待。公平的规则会考虑这段历史。',
    statement: '我检查作业等方面的规则和常规，改掉对长期受排斥的群体不公平的地方。',
    steps: [
      '选一条规则，比如迟交作业的规定，问问它帮了谁，又把谁挡在门外。',
      '确保下个项目不需要家里花钱买材料。',
    ],
    tags: ['公平', '规划'],
  },
  'honor-learner-cultures': {
    title: '尊重学生的文化',
    statement: '我了解学生的文化，把它们当作帮助大家学习的优势。',
    steps: ['学会按家里的叫法念每位学生的名字。', '在一节课里用上学生社区的一首歌、一个故事或一项技能。'],
    tags: ['文化'],
  },
  'engage-learners': {
    title: '让学生投入学习',
    statement: '我帮助学生主导自己的学习，也向同学学习，尤其是背景和长处不同的同学。',
    steps: ['这周有意换一换搭档，让双方互教一样东西。', '让每位学生选一个问题，独自探究二十分钟。'],
    tags: ['表达与选择', '团队合作'],
  },
  'curate-inclusive-curriculum-intentionally': {
    title: '用心选编包容的课程',
    statement: '我检查大家读的、看的和用的材料，补上常被遗漏的声音和故事。',
    steps: ['列出本单元讲了谁的故事，又缺了谁的。', '加一篇文章、一张图或一位嘉宾，带来缺少的声音。'],
    tags: ['文化', '公平', '规划'],
  },
  'include-learners': {
    title: '让学生参与决策',
    statement: '我通过班会、本地调查和修复关系的对话，让学生在班级和学校里有发言权。',
    steps: ['开一次十分钟的班会，主题由学生选。', '发生冲突后，问问谁受到影响，怎样才能弥补。'],
    tags: ['表达与选择', '身心健康'],
  },
  'design-for-equitable-access': {
    title: '为公平参与而设计',
    statement: '我准备多种方式，让学生接收、运用和分享所学，使每位学生都能参与。',
    steps: ['把一篇课文做成音频，或配上图片。', '问每位学生：“怎样能让你更容易参与？”'],
    tags: ['公平', '规划', '科技'],
  },
  'prepare-students-for-their-next-step-in-life': {
    title: '帮助学生准备好人生的下一步',
    statement: '我帮助每位学生探索和规划升学、工作和生活的道路，步骤适合学生的年龄。',
    steps: [
      '请学生说出一个自己能想象的未来，和走向它的一步。',
      '讲讲学校里一位成年人怎样找到自己的路，弯路也讲。',
    ],
    tags: ['规划', '联系现实'],
  },
  'create-a-support-network': {
    title: '建立支持网络',
    statement: '我坦诚地谈，身边支持我们的人怎样帮助我们实现目标，并教学生建立这样的关系。',
    steps: [
      '画一张自己可以求助的人的关系图，再请学生画自己的。',
      '一起练一项技能：向人求助，或写一封感谢信。',
    ],
    tags: ['身心健康', '家庭与社区'],
  },
};
