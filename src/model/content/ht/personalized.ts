import type { TranslatedText } from '../../types.js';

export const personalized: Readonly<Record<string, TranslatedText>> = {
  personalized: {
    title: 'Pèsonalize',
    summary: 'Fòs, bezwen ak enterè chak elèv deside jan aprantisaj la fèt.',
    description:
      'Pwofesè ak elèv bati plan an ansanm. Elèv yo ede deside sou kisa pou yo travay, kijan pou yo fè li, ak nan ki ritm, avèk sipò ki bon pou yo.',
  },
  'empower-students': {
    title: 'Bay elèv yo pouvwa',
    statement:
      'Mwen gide elèv yo pandan y ap deside sa ki pi enpòtan, konpare yon enterè ak yon lòt, epi fè pwòp chwa yo.',
    steps: [
      'Bay elèv yo de travay, epi kite yo deside kilès ki vini an premye ak poukisa.',
      'Pale sou yon chwa ou te fè: sa ou te jwenn ak sa ou te kite.',
    ],
    tags: ['vwa ak chwa'],
  },
  'encourage-self-regulation': {
    title: 'Ankouraje elèv yo jere tèt yo',
    statement:
      'Mwen montre elèv yo kijan pou yo fikse objektif, mezire pwòp pwogrè yo, epi jwenn yon ritm ki bon pou yo.',
    steps: [
      'Kòmanse lendi ak yon objektif pèsonèl pou chak elèv, epi fini vandredi ak yon verifikasyon de minit.',
      'Nan yon devwa, kite elèv yo verifye tèt yo: mwen konprann, prèske, mwen bezwen èd.',
    ],
    tags: ['refleksyon', 'byennèt'],
  },
  'highlight-the-process-of-thinking': {
    title: 'Mete limyè sou fason moun panse',
    statement:
      'Mwen panse awotvwa, mwen kite elèv yo pratike rezònman yo, epi mwen fè kòmantè sou jan yo panse, pa sèlman sou repons lan.',
    steps: [
      'Rezoud yon pwoblèm awotvwa, ak tout move chemen ou pran yo.',
      'Mande “Kijan ou fè konnen?” twa fwa nan yon leson.',
    ],
    tags: ['kòmantè', 'refleksyon'],
  },
  'engage-students-as-problem-solvers': {
    title: 'Angaje elèv yo nan rezoud pwoblèm',
    statement: 'Mwen pote vrè desizyon klas la ak lekòl la bay elèv yo, epi lide yo chanje sa nou fè.',
    steps: [
      'Chwazi yon woutin nan klas la ki pa mache byen, epi mande elèv yo refè li yon lòt jan.',
      'Envite kèk elèv pote yon lide nan pwochen reyinyon pèsonèl la.',
    ],
    tags: ['vwa ak chwa'],
  },
  'solicit-feedback': {
    title: 'Mande kòmantè',
    statement:
      'Mwen mande elèv yo kijan yo santi yo nan klas la ak si li mache pou yo, epi mwen chanje yon bagay poutèt sa yo di.',
    steps: [
      'Poze de kesyon vandredi: Kisa ki te ede ou aprann? Kisa ki te anpeche ou aprann?',
      'Lendi, di klas la yon chanjman ou fè gras ak repons yo.',
    ],
    tags: ['kòmantè', 'vwa ak chwa'],
  },
  'promote-equity-of-voice': {
    title: 'Ankouraje ekite pou tout vwa',
    statement:
      'Mwen sèvi ak woutin konvèsasyon ki bay chak elèv tan ak espas pou lòt moun tande li, menm sa ki pa pale anpil.',
    steps: [
      'Eseye yon tou kote chak moun pale oswa pase yon fwa anvan nenpòt moun pale de fwa.',
      'Kite elèv yo ekri pandan yon minit anvan yon diskisyon kòmanse.',
    ],
    tags: ['vwa ak chwa', 'ekite'],
  },
  'use-formative-data': {
    title: 'Sèvi ak done fòmatif',
    statement:
      'Mwen note ti siy aprantisaj pou mwen wè pou kisa chak elèv pare, sa li fè byen, sa li bezwen, ak sa li renmen.',
    steps: [
      'Kenbe lis klas la toupre ou, epi ekri yon ti remak sou chak elèv semèn sa a.',
      'Sèvi ak repons nan premye aktivite jodi a pou fè gwoup demen yo.',
    ],
    tags: ['evalyasyon', 'planifikasyon'],
  },
  'ensure-flexibility-in-learning-process-product-or-pace': {
    title: 'Asire fleksibilite nan pwosesis, pwodwi oswa ritm aprantisaj',
    statement:
      'Mwen mete etap, sipò ak defi anplis, pou travay la pouse chak elèv vanse epi pou pèsonn pa rete bloke.',
    steps: [
      'Prepare yon fich endis ak yon kesyon ki pi difisil pou pwochen travay la.',
      'Kite elèv yo chwazi pou yo pale, desine oswa ekri yon repons.',
    ],
    tags: ['planifikasyon', 'ekite'],
  },
  'create-responsive-learning-experiences': {
    title: 'Kreye eksperyans aprantisaj ki adapte ak elèv yo',
    statement:
      'Lè mwen planifye, mwen sonje lavi, kilti ak kominote elèv yo, pou tout moun santi yo ladan li epi rive nan objektif ki egzijan.',
    steps: [
      'Ranplase yon egzanp nan leson semèn pwochèn ak youn ki soti nan katye elèv ou yo.',
      'Mande fanmi yo sa pitit yo renmen aprann, epi sèvi ak yon repons.',
    ],
    tags: ['kilti', 'fanmi ak kominote', 'planifikasyon'],
  },
  'leverage-technology': {
    title: 'Pwofite teknoloji',
    statement:
      'Mwen sèvi ak teknoloji pou mwen ekonomize tan nan swivi, jwenn bon materyèl, atire elèv yo, epi bay plis èd.',
    steps: [
      'Ranplase yon verifikasyon sou papye ak yon ti fòmilè sou entènèt ki klase repons yo pou ou.',
      'Aktive soutit oswa lekti awotvwa pou yon travay, epi montre tout moun kijan pou fè sa.',
    ],
    tags: ['teknoloji', 'evalyasyon'],
  },
  'shift-the-decision-making-dynamic': {
    title: 'Chanje fason desizyon yo pran',
    statement:
      'Mwen pataje desizyon yo: elèv yo ede chwazi sa nou etidye, epi ansanm nou fikse plizyè fason pou montre sa yo aprann.',
    steps: [
      'Semèn pwochèn, kite klas la chwazi sijè yon leson.',
      'Mande elèv yo pwopoze de lòt fason pou montre sa yo aprann nan inite sa a.',
    ],
    tags: ['vwa ak chwa', 'evalyasyon'],
  },
};
