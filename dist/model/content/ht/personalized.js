const personalized = {
    personalized: {
        title: 'Pèsonalize',
        summary: 'Pwen fò, bezwen ak enterè chak elèv deside jan aprantisaj la fèt.',
        description: 'Pwofesè ak elèv bati plan an ansanm. Elèv yo ede deside sou ki sa pou yo travay, ki jan pou yo fè li, ak nan ki ritm, avèk sipò ki bon pou yo.',
    },
    'empower-students': {
        title: 'Bay elèv yo pouvwa pou deside',
        statement: 'Mwen gide elèv yo pandan y ap deside sa ki pi enpòtan, konpare yon enterè ak yon lòt, epi fè pwòp chwa yo.',
        steps: [
            'Bay elèv yo de travay, epi kite yo deside kilès ki vini an premye ak poukisa.',
            'Pale sou yon chwa ou te fè: sa ou te jwenn ak sa ou te kite.',
        ],
        tags: ['vwa ak chwa'],
    },
    'encourage-self-regulation': {
        title: 'Ankouraje elèv yo jere tèt yo',
        statement: 'Mwen montre elèv yo ki jan pou yo fikse objektif, mezire pwòp pwogrè yo, epi jwenn yon ritm ki bon pou yo.',
        steps: [
            'Kòmanse lendi ak yon objektif pèsonèl pou chak elèv, epi fini vandredi ak yon ti bilan de minit.',
            'Nan yon devwa, kite elèv yo verifye tèt yo: mwen konprann, prèske, mwen bezwen èd.',
        ],
        tags: ['refleksyon', 'byennèt'],
    },
    'highlight-the-process-of-thinking': {
        title: 'Mete aksan sou jan moun panse',
        statement: 'Mwen panse awotvwa, mwen kite elèv yo pratike rezònman yo, epi mwen bay kòmantè sou jan yo panse, pa sèlman sou repons lan.',
        steps: [
            'Rezoud yon pwoblèm awotvwa, ak tout move chemen ou pran yo.',
            'Mande “Ki jan ou fè konnen?” twa fwa nan yon leson.',
        ],
        tags: ['kòmantè', 'refleksyon'],
    },
    'engage-students-as-problem-solvers': {
        title: 'Fè elèv yo patisipe nan rezoud pwoblèm',
        statement: 'Mwen pote vrè desizyon klas la ak lekòl la bay elèv yo, epi lide pa yo chanje sa nou fè.',
        steps: [
            'Chwazi yon woutin nan klas la ki pa mache byen, epi mande elèv yo refè li yon lòt jan.',
            'Envite kèk elèv pote yon lide nan pwochen reyinyon pèsonèl la.',
        ],
        tags: ['vwa ak chwa'],
    },
    'solicit-feedback': {
        title: 'Mande kòmantè',
        statement: 'Mwen mande elèv yo ki jan yo santi yo nan klas la ak si li mache pou yo, epi mwen chanje yon bagay poutèt sa yo di.',
        steps: [
            'Poze de kesyon vandredi: Ki sa ki te ede ou aprann? Ki sa ki te anpeche ou aprann?',
            'Lendi, di klas la yon chanjman ou fè gras ak repons yo.',
        ],
        tags: ['kòmantè', 'vwa ak chwa'],
    },
    'promote-equity-of-voice': {
        title: 'Ankouraje ekite pou tout vwa',
        statement: 'Mwen sèvi ak woutin konvèsasyon ki bay chak elèv tan ak espas pou lòt moun tande li, menm sa ki pa pale anpil.',
        steps: [
            'Fè yon wonn kote chak moun pale, oswa kite tou li pase, anvan nenpòt moun pale de fwa.',
            'Kite elèv yo ekri pandan yon minit anvan yon diskisyon kòmanse.',
        ],
        tags: ['vwa ak chwa', 'ekite'],
    },
    'use-formative-data': {
        title: 'Sèvi ak done fòmatif',
        statement: 'Mwen note ti siy aprantisaj pou mwen wè pou ki sa chak elèv pare, sa li fè byen, sa li bezwen, ak sa li renmen.',
        steps: [
            'Kenbe lis klas la toupre ou, epi ekri yon ti remak sou chak elèv semèn sa a.',
            'Sèvi ak repons nan premye aktivite jodi a pou fè gwoup demen yo.',
        ],
        tags: ['evalyasyon', 'planifikasyon'],
    },
    'ensure-flexibility-in-learning-process-product-or-pace': {
        title: 'Kite pwosesis, travay final oswa ritm aprantisaj la fleksib',
        statement: 'Mwen mete etap, sipò ak defi anplis, pou travay la pouse chak elèv vanse epi pou pèsonn pa rete bloke.',
        steps: [
            'Prepare yon fich endis ak yon kesyon ki pi difisil pou pwochen travay la.',
            'Kite elèv yo chwazi pou yo pale, desine oswa ekri yon repons.',
        ],
        tags: ['planifikasyon', 'ekite'],
    },
    'create-responsive-learning-experiences': {
        title: 'Kreye eksperyans aprantisaj ki adapte ak elèv yo',
        statement: 'Lè mwen planifye, mwen sonje lavi, kilti ak kominote elèv yo, pou tout moun santi yo gen plas yo epi rive nan objektif ki egzijan.',
        steps: [
            'Ranplase yon egzanp nan leson semèn pwochèn ak youn ki soti nan katye elèv ou yo.',
            'Mande fanmi yo sa pitit yo renmen aprann, epi sèvi ak yon repons.',
        ],
        tags: ['kilti', 'fanmi ak kominote', 'planifikasyon'],
    },
    'leverage-technology': {
        title: 'Sèvi byen ak teknoloji',
        statement: 'Mwen sèvi ak teknoloji pou mwen ekonomize tan nan swivi, jwenn bon materyèl, fè elèv yo enterese, epi bay plis èd.',
        steps: [
            'Ranplase yon ti tès sou papye ak yon fòmilè kout sou entènèt ki klase repons yo pou ou.',
            'Aktive soutit oswa lekti awotvwa pou yon travay, epi montre tout moun ki jan pou fè sa.',
        ],
        tags: ['teknoloji', 'evalyasyon'],
    },
    'shift-the-decision-making-dynamic': {
        title: 'Chanje jan nou pran desizyon',
        statement: 'Mwen pataje desizyon yo: elèv yo ede chwazi sa nou etidye, epi ansanm nou fikse plizyè fason pou montre sa yo aprann.',
        steps: [
            'Semèn pwochèn, kite klas la chwazi sijè yon leson.',
            'Mande elèv yo pwopoze de lòt fason pou montre sa yo aprann nan inite sa a.',
        ],
        tags: ['vwa ak chwa', 'evalyasyon'],
    },
};

export { personalized };
