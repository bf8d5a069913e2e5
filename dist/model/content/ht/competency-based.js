const competencyBased = {
    'competency-based': {
        title: 'Baze sou konpetans',
        shortTitle: 'Konpetans',
        summary: 'Elèv yo vanse lè yo montre sa yo konnen ak sa yo ka fè.',
        description: 'Objektif klè, ansèyman ki fè prèv li ak kòmantè regilye mache ansanm. Pwofesè yo verifye pwogrè nan konesans, ladrès ak abitid, epi pwochen etap la soti nan sa yo wè.',
    },
    'modify-path-pace-or-product': {
        title: 'Modifye chemen, ritm oswa travay final',
        statement: 'Mwen sèvi ak nòt, travay elèv yo ak pwòp pawòl yo pou mwen adapte chemen, ritm oswa travay final la pou chak elèv.',
        steps: [
            'Anvan pwochen inite a, mande elèv yo sa yo konnen, sa ki difisil, ak sa ki enterese yo.',
            'Ofri de fason pou rive nan objektif semèn sa a, epi kite elèv yo chwazi youn.',
        ],
        tags: ['evalyasyon', 'planifikasyon'],
    },
    'use-a-variety-of-assessment-methods': {
        title: 'Sèvi ak plizyè metòd evalyasyon',
        statement: 'Mwen verifye aprantisaj la souvan epi nan plizyè fason, pou elèv yo, fanmi yo ak mwen menm wè pwogrè a epi konnen sa ki vini apre.',
        steps: [
            'Fini yon leson ak yon tikè sòti: yon bagay elèv la aprann, yon kesyon ki rete.',
            'Mande elèv yo evalye nan ki nivo yo konprann, epi konpare sa ak sa ou te note.',
        ],
        tags: ['evalyasyon', 'fanmi ak kominote'],
    },
    'design-backwards': {
        title: 'Planifye apati fen an',
        statement: 'Mwen kòmanse chak inite nan fen an: ak yon gwo kesyon, yon estanda oswa yon vrè pwoblèm. Apati la, mwen tounen dèyè etap pa etap, jis nan premye jou a.',
        steps: [
            'Ekri sa elèv yo ap kapab fè lè pwochen inite a fini.',
            'Konpare chak aktivite ou planifye ak objektif sa a, epi retire youn ki pa sèvi objektif la.',
        ],
        tags: ['planifikasyon'],
    },
    'emphasize-the-iterative-process': {
        title: 'Mete aksan sou eseye, korije ak refè',
        statement: 'Mwen atann bon jan travay nan men tout elèv, epi mwen ba yo kòmantè ak tan pou pratike, korije epi eseye ankò.',
        steps: [
            'Remèt elèv yo yon devwa ak yon sèl konsèy, epi ba yo tan nan klas la pou sèvi ak konsèy la.',
            'Montre elèv yo yon premye bouyon ou te fè, bò kote vèsyon final la.',
        ],
        tags: ['kòmantè', 'evalyasyon'],
    },
    'define-levels-of-proficiency': {
        title: 'Defini nivo metriz',
        statement: 'Mwen kreye oswa adapte ribrik: gid ki di, ak mo senp, ki jan sa ye lè yon moun metrize yon lide kle.',
        steps: [
            'Ansanm ak klas la, klase twa travay ki te fèt deja, epi di sa ki fè youn diferan ak lòt.',
            'Reekri yon liy nan yon ribrik ak mo elèv ou yo sèvi.',
        ],
        tags: ['evalyasyon', 'planifikasyon'],
    },
    'connect-skills-and-content-to-the-real-world': {
        title: 'Relye ladrès ak kontni avèk lavi reyèl',
        statement: 'Mwen fè lide yo klè epi itil, pou elèv yo wè poukisa yo enpòtan ak ki jan yo mache.',
        steps: [
            'Kòmanse yon leson ak yon foto, yon bòdwo oswa yon nouvèl ki sèvi ak lide jodi a.',
            'Mande “Ki kote nou ka sèvi ak sa?”, epi kolekte repons yo sou yon sèl mi.',
        ],
        tags: ['lavi reyèl', 'planifikasyon'],
    },
    'share-outcomes': {
        title: 'Pataje rezilta nou vize yo',
        statement: 'Depi nan kòmansman, mwen di elèv yo ki ladrès y ap travay pou devlope ak sa li mande pou metrize yo.',
        steps: [
            'Afiche objektif semèn sa a kòm yon fraz “Mwen ka…”, epi montre li chak jou.',
            'Mande twa elèv di objektif la ak pwòp mo pa yo.',
        ],
        tags: ['planifikasyon', 'evalyasyon'],
    },
    'support-students-telling-their-learning-story': {
        title: 'Ede elèv yo rakonte istwa aprantisaj yo',
        statement: 'Mwen ede elèv yo chwazi travay nan diferan matyè pou yon pòtfolyo, epi rakonte, objektif pa objektif, ki jan yo grandi.',
        steps: [
            'Envite elèv yo sere yon travay semèn sa a, ak yon ti mo sou poukisa li enpòtan.',
            'Mete elèv yo de pa de, epi bay chak moun de minit pou rakonte istwa yon travay li sere.',
        ],
        tags: ['refleksyon', 'evalyasyon'],
    },
    'assess-authentic-demonstrations-of-learning': {
        title: 'Evalye fason otantik elèv yo montre sa yo aprann',
        statement: 'Mwen kite elèv yo kreye yon bagay pou moun ki pa nan klas nou an, epi prezante li ba yo kòm prèv sa yo aprann.',
        steps: [
            'Chwazi yon vrè piblik pou pwochen pwojè a: fanmi yo, elèv ki pi piti, oswa yon gwoup lokal.',
            'Envite de vizitè vin gade travay elèv yo epi poze kesyon.',
        ],
        tags: ['evalyasyon', 'pwojè', 'fanmi ak kominote'],
    },
};

export { competencyBased };
