const inclusiveAndEquitable = {
    'inclusive-and-equitable': {
        title: 'Enklizif ak ekitab',
        shortTitle: 'Enklizif',
        summary: 'Chak elèv gen plas li, jwenn defi, epi ede gwoup la reyisi.',
        description: 'Ekitab vle di tout elèv jwenn sa yo bezwen pou yo reyisi, menm lè bezwen yo diferan. Elèv yo travay ansanm, yo wè kilti yo gen valè, epi yo kontribye nan siksè tout kominote a.',
    },
    'build-community-with-learners': {
        title: 'Bati kominote ak elèv yo',
        statement: 'Mwen pran tan pou mwen konnen kiyès elèv mwen yo ye, epi mwen kite yo konnen kiyès mwen ye.',
        steps: [
            'Salye chak elèv pa non li devan pòt la pandan yon semèn.',
            'Rakonte yon ti istwa sou ou menm, epi envite elèv yo rakonte youn pa yo.',
        ],
        tags: ['byennèt'],
    },
    'plan-and-design-for-equitable-sel': {
        title: 'Planifye aprantisaj sosyal ak emosyonèl ki ekitab',
        description: 'Aprantisaj sosyal ak emosyonèl (SEL, an angle) devlope ladrès pou jere santiman, chwa ak relasyon.',
        statement: 'Nan leson yo, mwen anseye ladrès sosyal ak emosyonèl, tankou bay santiman yo non, epi mwen montre ki jan mwen menm tou mwen sèvi ak yo.',
        steps: [
            'Kòmanse yon jounen ak yon ti moman pou pran nouvèl: chak moun chwazi yon mo pou jan li santi li, pwofesè a an premye.',
            'Di elèv yo ki jan ou kalme tèt ou lè yon jounen mal pase.',
        ],
        tags: ['byennèt', 'planifikasyon'],
    },
    'address-systemic-inequities': {
        title: 'Konbat inegalite nan sistèm nan',
        description: 'Depi lontan, yo trete anpil elèv yon fason ki pa jis poutèt revni fanmi yo, ras, oryantasyon seksyèl, idantite sèks, oswa jan yo aprann oswa konpòte yo. Règ ki jis pran istwa sa a an kont.',
        statement: 'Mwen egzamine règ ak woutin, tankou devwa lakay, epi mwen chanje sa ki pa jis pou gwoup yo mete sou kote depi lontan.',
        steps: [
            'Pran yon règ, tankou sa pou devwa an reta, epi mande kiyès li ede ak kiyès li kite deyò.',
            'Asire ou pwochen pwojè a pa mande okenn materyèl fanmi yo oblije achte.',
        ],
        tags: ['ekite', 'planifikasyon'],
    },
    'honor-learner-cultures': {
        title: 'Onore kilti elèv yo',
        statement: 'Mwen aprann sou kilti elèv mwen yo, epi mwen konsidere yo kòm yon fòs ki ede tout moun aprann.',
        steps: [
            'Aprann di non chak elèv menm jan fanmi li di li.',
            'Nan yon leson, sèvi ak yon chante, yon istwa oswa yon konesans ki soti nan kominote elèv ou yo.',
        ],
        tags: ['kilti'],
    },
    'engage-learners': {
        title: 'Fè elèv yo patisipe',
        statement: 'Mwen ede elèv yo dirije pwòp aprantisaj yo epi aprann nan men kamarad yo, sitou sa ki gen lòt orijin ak lòt pwen fò.',
        steps: [
            'Fè espre mete elèv yo ak lòt patnè semèn sa a, epi mande chak moun montre lòt la yon bagay.',
            'Kite chak elèv chwazi yon kesyon pou li egzamine poukont li pandan 20 minit.',
        ],
        tags: ['vwa ak chwa', 'travay an ekip'],
    },
    'curate-inclusive-curriculum-intentionally': {
        title: 'Chwazi avèk swen yon pwogram etid enklizif',
        statement: 'Mwen verifye sa nou li, sa nou gade ak sa nou itilize, epi mwen ajoute vwa ak istwa moun souvan kite deyò.',
        steps: [
            'Fè lis moun ki jwenn istwa yo nan inite n ap etidye a, ak moun istwa yo manke.',
            'Ajoute yon tèks, yon imaj oswa yon envite pou pote yon vwa ki manke.',
        ],
        tags: ['kilti', 'ekite', 'planifikasyon'],
    },
    'include-learners': {
        title: 'Enkli elèv yo',
        statement: 'Mwen bay elèv yo lapawòl nan klas la ak nan lekòl la, atravè reyinyon, rechèch lokal ak konvèsasyon ki repare mal ki fèt.',
        steps: [
            'Fè yon reyinyon klas dis minit sou yon sijè elèv yo chwazi.',
            'Apre yon konfli, mande kiyès sa te afekte ak ki sa ki ta ka repare sa.',
        ],
        tags: ['vwa ak chwa', 'byennèt'],
    },
    'design-for-equitable-access': {
        title: 'Planifye pou aksè ekitab',
        statement: 'Mwen planifye plizyè fason pou elèv yo resevwa sa y ap aprann, travay sou li epi pataje li, pou chak elèv ka patisipe.',
        steps: [
            'Ofri yon tèks an odyo, oswa ajoute imaj ladan li.',
            'Mande chak elèv: “Ki sa ki fè li pi fasil pou ou patisipe?”',
        ],
        tags: ['ekite', 'planifikasyon', 'teknoloji'],
    },
    'prepare-students-for-their-next-step-in-life': {
        title: 'Prepare elèv yo pou pwochen etap nan lavi yo',
        statement: 'Mwen ede chak elèv eksplore ak planifye yon chemen pou inivèsite, travay ak lavi, ak etap ki bon pou laj li.',
        steps: [
            'Mande elèv yo di yon avni yo ka imajine ak yon etap pou vanse sou li.',
            'Rakonte ki jan yon granmoun nan lekòl la te jwenn chemen li, ak tout detou yo.',
        ],
        tags: ['planifikasyon', 'lavi reyèl'],
    },
    'create-a-support-network': {
        title: 'Kreye yon rezo sipò',
        statement: 'Mwen pale klè sou jan moun ki ba nou sipò ede nou rive nan objektif, epi mwen montre elèv yo ki jan pou bati lyen sa yo.',
        steps: [
            'Desine sou yon fèy moun ou ka mande èd, epi envite elèv yo desine pa yo.',
            'Pratike yon ladrès ansanm: mande èd, oswa ekri yon ti mo remèsiman.',
        ],
        tags: ['byennèt', 'fanmi ak kominote'],
    },
};

export { inclusiveAndEquitable };
